# Generated from spec/schemas/campaigns/GetCampaigns200Response.yaml by `make generate`; do not edit.
"""`GetCampaigns200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign


class GetCampaigns200Response(Page["Campaign"]):
    """A page of campaigns, from a listing, a search or a copy operation.

    Contract: spec/schemas/campaigns/GetCampaigns200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[Campaign], Sequence[Campaign]] = prop(
        doc="Campaigns on this page; after a copy operation, the new copies.",
    )
    """Campaigns on this page; after a copy operation, the new copies."""
