# Generated from spec/schemas/campaigns/GetCampaignGroups200Response.yaml by `make generate`; do not edit.
"""`GetCampaignGroups200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_group import CampaignGroup


class GetCampaignGroups200Response(Model):
    """One page of the account's campaign groups.

    Contract: spec/schemas/campaigns/GetCampaignGroups200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Count of all records that match the request, on every page together.",
    )

    data: Property[list[CampaignGroup]] = prop(
        doc="Campaign groups on this page.",
    )
