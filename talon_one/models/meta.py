# Generated from spec/schemas/events/Meta.yaml by `make generate`; do not edit.
"""`Meta`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.coupon_rejection_reason import CouponRejectionReason
    from talon_one.models.referral_rejection_reason import ReferralRejectionReason


class Meta(Model):
    """More about how an event was evaluated.

    Contract: spec/schemas/events/Meta.yaml
    """

    __slots__ = ()

    campaigns: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Attributes of each evaluated campaign, keyed by the campaign's ID; campaigns without any are left "
        "out.",
    )
    """Attributes of each evaluated campaign, keyed by the campaign's ID; campaigns without any are left out."""

    coupons: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Attributes of the coupons involved, keyed by coupon code.",
    )
    """Attributes of the coupons involved, keyed by coupon code."""

    coupon_rejection_reason: Property[Optional[CouponRejectionReason]] = prop(
        "couponRejectionReason",
        default=None,
        doc="Why the coupon code was rejected, with the coupon and campaign; absent when none was.",
    )
    """Why the coupon code was rejected, with the coupon and campaign; absent when none was."""

    referral_rejection_reason: Property[Optional[ReferralRejectionReason]] = prop(
        "referralRejectionReason",
        default=None,
        doc="Why the referral code was rejected; absent when none was.",
    )
    """Why the referral code was rejected; absent when none was."""

    warnings: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Warnings about possible misuse.",
    )
    """Warnings about possible misuse."""
