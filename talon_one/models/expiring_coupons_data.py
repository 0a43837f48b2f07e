# Generated from spec/schemas/coupons/ExpiringCouponsData.yaml by `make generate`; do not edit.
"""`ExpiringCouponsData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class ExpiringCouponsData(Model):
    """One coupon that will expire soon, in a notification.

    Contract: spec/schemas/coupons/ExpiringCouponsData.yaml
    """

    __slots__ = ()

    coupon_value: Property[str] = prop(
        "CouponValue",
        doc="Coupon code, as customers enter it.",
    )
    """Coupon code, as customers enter it."""

    created_date: Property[Optional[datetime]] = prop(
        "CreatedDate",
        default=None,
        doc="When the coupon was created.",
    )
    """When the coupon was created."""

    valid_from: Property[Optional[datetime]] = prop(
        "ValidFrom",
        default=None,
        doc="Time from which the code can be redeemed; absent means that it is valid from creation.",
    )
    """Time from which the code can be redeemed; absent means that it is valid from creation."""

    valid_until: Property[Optional[datetime]] = prop(
        "ValidUntil",
        default=None,
        doc="Time at which the code expires.",
    )
    """Time at which the code expires."""

    campaign_id: Property[int] = prop(
        "CampaignId",
        minimum=1,
        doc="ID of the campaign the coupon belongs to. At least 1.",
    )
    """ID of the campaign the coupon belongs to. At least 1."""

    customer_profile_id: Property[Optional[str]] = prop(
        "CustomerProfileId",
        default=None,
        doc="Integration ID of the only customer who can redeem the code; absent means that everyone can.",
    )
    """Integration ID of the only customer who can redeem the code; absent means that everyone can."""

    usage_limit: Property[int] = prop(
        "UsageLimit",
        minimum=0,
        maximum=999999,
        doc="How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still"
        " apply. From 0 to 999999.",
    )
    """How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still apply.
    From 0 to 999999.
    """

    usage_counter: Property[int] = prop(
        "UsageCounter",
        doc="Number of successful redemptions. It goes up when a session with the code closes and down when "
        "that session is cancelled or reopened.",
    )
    """Number of successful redemptions. It goes up when a session with the code closes and down when that
    session is cancelled or reopened.
    """

    batch_id: Property[Optional[str]] = prop(
        "BatchId",
        default=None,
        doc="ID of the batch, shared by all codes of one creation request or import; use it to find or change "
        "them together.",
    )
    """ID of the batch, shared by all codes of one creation request or import; use it to find or change them
    together.
    """

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        "Attributes",
        doc="Custom coupon attributes, keyed by attribute name.",
    )
    """Custom coupon attributes, keyed by attribute name."""
