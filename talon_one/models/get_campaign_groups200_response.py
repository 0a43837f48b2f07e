# Generated from spec/schemas/campaigns/GetCampaignGroups200Response.yaml by `make generate`; do not edit.
"""`GetCampaignGroups200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.campaign_group import CampaignGroup


class GetCampaignGroups200Response(Page["CampaignGroup"]):
    """A page of the account's campaign access groups.

    Contract: spec/schemas/campaigns/GetCampaignGroups200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[CampaignGroup], Sequence[CampaignGroup]] = prop(
        doc="Campaign access groups on this page.",
    )
    """Campaign access groups on this page."""
