# Generated from spec/schemas/effects/ReserveCouponEffectProps.yaml by `make generate`; do not edit.
"""`ReserveCouponEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ReserveCouponEffectProps(Model):
    """Details of `reserveCoupon`: a coupon code is reserved for a customer.

    Contract: spec/schemas/effects/ReserveCouponEffectProps.yaml
    """

    __slots__ = ()

    coupon_value: Property[str] = prop(
        "couponValue",
        doc="Coupon code that is reserved.",
    )
    """Coupon code that is reserved."""

    profile_integration_id: Property[str] = prop(
        "profileIntegrationId",
        doc="Integration ID of the customer profile the coupon is reserved for.",
    )
    """Integration ID of the customer profile the coupon is reserved for."""

    is_new_reservation: Property[bool] = prop(
        "isNewReservation",
        doc="`true` when the coupon was not reserved for the customer before.",
    )
    """`true` when the coupon was not reserved for the customer before."""
