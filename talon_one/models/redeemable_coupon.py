# Generated from spec/schemas/coupons/RedeemableCoupon.yaml by `make generate`; do not edit.
"""`RedeemableCoupon`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RedeemableCoupon(Model):
    """A coupon code that a customer can redeem.

    Contract: spec/schemas/coupons/RedeemableCoupon.yaml
    """

    __slots__ = ()

    coupon_id: Property[int] = prop(
        "couponId",
        doc="ID of the coupon that can be redeemed.",
    )
    """ID of the coupon that can be redeemed."""

    coupon_code: Property[str] = prop(
        "couponCode",
        doc="The code itself, as customers enter it.",
    )
    """The code itself, as customers enter it."""

    usage_counter: Property[int] = prop(
        "usageCounter",
        doc="How often the code has been redeemed.",
    )
    """How often the code has been redeemed."""

    usage_limit: Property[int] = prop(
        "usageLimit",
        doc="How often the code can be redeemed; `0` means without a limit of its own.",
    )
    """How often the code can be redeemed; `0` means without a limit of its own."""

    campaign_name: Property[str] = prop(
        "campaignName",
        doc="Name of the campaign that the code belongs to.",
    )
    """Name of the campaign that the code belongs to."""
