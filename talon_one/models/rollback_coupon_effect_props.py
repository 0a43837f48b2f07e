# Generated from spec/schemas/effects/RollbackCouponEffectProps.yaml by `make generate`; do not edit.
"""`RollbackCouponEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RollbackCouponEffectProps(Model):
    """Details of `rollbackCoupon`: the redemption of a coupon was rolled back, so the code can be used again.

    Contract: spec/schemas/effects/RollbackCouponEffectProps.yaml
    """

    __slots__ = ()

    value: Property[str] = prop(
        doc="Coupon code whose redemption was rolled back.",
    )
    """Coupon code whose redemption was rolled back."""
