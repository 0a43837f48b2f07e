# Generated from spec/schemas/coupons/CouponValue.yaml by `make generate`; do not edit.
"""`CouponValue`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CouponValue(Model):
    """The code of a coupon, on its own.

    Contract: spec/schemas/coupons/CouponValue.yaml
    """

    __slots__ = ()

    value: Property[Optional[str]] = prop(
        default=None,
        min_length=4,
        doc="Coupon code, as customers enter it. At least 4 characters.",
    )
    """Coupon code, as customers enter it. At least 4 characters."""
