# Generated from spec/schemas/campaigns/InfluencingCampaignDetails.yaml by `make generate`; do not edit.
"""`InfluencingCampaignDetails`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class InfluencingCampaignDetails(Model):
    """A campaign that influenced a recorded price, and its discount.

    Contract: spec/schemas/campaigns/InfluencingCampaignDetails.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign that lowered the price.",
    )
    """ID of the campaign that lowered the price."""

    discount_value: Property[float] = prop(
        "discountValue",
        doc="Discount the campaign contributed to the price.",
    )
    """Discount the campaign contributed to the price."""
