# Generated from spec/schemas/campaigns/CampaignDetail.yaml by `make generate`; do not edit.
"""`CampaignDetail`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignDetail(Model):
    """Reference to a campaign, for example to one that uses an Application's cart item filter.

    Contract: spec/schemas/campaigns/CampaignDetail.yaml
    """

    __slots__ = ()

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign, for looking up its full data.",
    )
    """ID of the campaign, for looking up its full data."""

    campaign_name: Property[Optional[str]] = prop(
        "campaignName",
        default=None,
        min_length=1,
        doc="Name of the campaign in the Campaign Manager. At least 1 character.",
    )
    """Name of the campaign in the Campaign Manager. At least 1 character."""
