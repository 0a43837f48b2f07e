# Generated from spec/schemas/effects/CouponCreatedEffectProps.yaml by `make generate`; do not edit.
"""`CouponCreatedEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CouponCreatedEffectProps(Model):
    """Details of `couponCreated`: a rule created a new coupon for a customer. The coupon stays even if the
    session is cancelled later.

    Contract: spec/schemas/effects/CouponCreatedEffectProps.yaml
    """

    __slots__ = ()

    value: Property[str] = prop(
        doc="Code of the newly created coupon.",
    )
    """Code of the newly created coupon."""

    profile_id: Property[str] = prop(
        "profileId",
        doc="Integration ID of the customer profile the coupon was created for.",
    )
    """Integration ID of the customer profile the coupon was created for."""
