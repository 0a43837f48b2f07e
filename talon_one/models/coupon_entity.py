# Generated from spec/schemas/coupons/CouponEntity.yaml by `make generate`; do not edit.
"""`CouponEntity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CouponEntity(Model):
    """Basic fields of a coupon.

    Contract: spec/schemas/coupons/CouponEntity.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the coupon; effects refer to it in `triggeredByCoupon`.",
    )
    """ID of the coupon; effects refer to it in `triggeredByCoupon`."""

    created: Property[datetime] = prop(
        doc="When the coupon was created.",
    )
    """When the coupon was created."""
