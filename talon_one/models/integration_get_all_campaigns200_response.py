# Generated from spec/schemas/campaigns/IntegrationGetAllCampaigns200Response.yaml by `make generate`; do not edit.
"""`IntegrationGetAllCampaigns200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.integration_campaign import IntegrationCampaign


class IntegrationGetAllCampaigns200Response(Page["IntegrationCampaign"]):
    """A page of an Application's running campaigns, as listed by the Integration API.

    Contract: spec/schemas/campaigns/IntegrationGetAllCampaigns200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[IntegrationCampaign], Sequence[IntegrationCampaign]] = prop(
        doc="Campaigns on this page.",
    )
    """Campaigns on this page."""
