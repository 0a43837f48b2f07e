# Generated from spec/schemas/effects/AcceptCouponEffectProps.yaml by `make generate`; do not edit.
"""`AcceptCouponEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AcceptCouponEffectProps(Model):
    """Details of `acceptCoupon`: the coupon code is valid for the session. It is redeemed automatically when the
    session closes.

    Contract: spec/schemas/effects/AcceptCouponEffectProps.yaml
    """

    __slots__ = ()

    value: Property[str] = prop(
        doc="Coupon code that was accepted.",
    )
    """Coupon code that was accepted."""
