# Generated from spec/schemas/coupons/ExpiringCouponsData.yaml by `make generate`; do not edit.
"""`ExpiringCouponsData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ExpiringCouponsData(Model):
    """One coupon about to run out, as announced in an expiry notification.

    Contract: spec/schemas/coupons/ExpiringCouponsData.yaml
    """

    __slots__ = ()

    coupon_value: Property[str] = prop(
        "CouponValue",
        doc="The code itself, as customers enter it.",
    )

    created_date: Property[Optional[datetime]] = prop(
        "CreatedDate",
        default=None,
        doc="When the coupon was created.",
    )

    valid_from: Property[Optional[datetime]] = prop(
        "ValidFrom",
        default=None,
        doc="First moment at which the code can be redeemed; absent means it was valid from creation.",
    )

    valid_until: Property[Optional[datetime]] = prop(
        "ValidUntil",
        default=None,
        doc="Moment at which the code runs out.",
    )

    campaign_id: Property[int] = prop(
        "CampaignId",
        minimum=1,
        doc="Internal number of the campaign the coupon belongs to. At least 1.",
    )

    customer_profile_id: Property[Optional[str]] = prop(
        "CustomerProfileId",
        default=None,
        doc="Your own ID of the only customer who may redeem the code; absent if anyone may.",
    )

    usage_limit: Property[int] = prop(
        "UsageLimit",
        minimum=0,
        maximum=999999,
        doc="How many redemptions one code allows; `0` means no limit of its own, though campaign budgets still"
        " count. From 0 to 999999.",
    )

    usage_counter: Property[int] = prop(
        "UsageCounter",
        doc="Successful redemptions so far. It rises when a session that used the code closes and falls again "
        "on cancellation or reopening.",
    )

    batch_id: Property[Optional[str]] = prop(
        "BatchId",
        default=None,
        doc="Label common to all codes produced by the same creation request or import; useful for finding or "
        "changing them together.",
    )

    attributes: Property[dict[str, Any]] = prop(
        "Attributes",
        doc="Custom attribute values of the coupon, keyed by attribute name.",
    )
