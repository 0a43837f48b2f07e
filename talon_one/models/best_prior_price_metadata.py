# Generated from spec/schemas/catalogs/BestPriorPriceMetadata.yaml by `make generate`; do not edit.
"""`BestPriorPriceMetadata`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.adjustment_details import AdjustmentDetails
    from talon_one.models.influencing_campaign_details import InfluencingCampaignDetails


class BestPriorPriceMetadata(Model):
    """What influenced a recorded price.

    Contract: spec/schemas/catalogs/BestPriorPriceMetadata.yaml
    """

    __slots__ = ()

    influencing_campaign_details: WideProperty[list[InfluencingCampaignDetails], Sequence[InfluencingCampaignDetails]] = prop(
        "influencingCampaignDetails",
        doc="Campaigns that changed the price, each with its discount.",
    )
    """Campaigns that changed the price, each with its discount."""

    adjustment_details: Property[Optional[AdjustmentDetails]] = prop(
        "adjustmentDetails",
        default=None,
        doc="Price adjustment behind the price, if there was one.",
    )
    """Price adjustment behind the price, if there was one."""
