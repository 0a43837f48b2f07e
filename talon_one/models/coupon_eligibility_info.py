# Generated from spec/schemas/coupons/CouponEligibilityInfo.yaml by `make generate`; do not edit.
"""`CouponEligibilityInfo`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CouponEligibilityInfo(Model):
    """Whether a coupon code can be used in one campaign.

    Contract: spec/schemas/coupons/CouponEligibilityInfo.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign that the code was checked for.",
    )
    """ID of the campaign that the code was checked for."""

    campaign_name: Property[str] = prop(
        "campaignName",
        doc="Name of the campaign that the code was checked for.",
    )
    """Name of the campaign that the code was checked for."""

    failure_reason: Property[Optional[str]] = prop(
        "failureReason",
        default=None,
        doc="Why the code cannot be used in the campaign.",
    )
    """Why the code cannot be used in the campaign."""
