# Generated from spec/schemas/coupons/CouponReservation.yaml by `make generate`; do not edit.
"""`CouponReservation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CouponReservation(Model):
    """Reservation of a coupon code for one customer.

    Contract: spec/schemas/coupons/CouponReservation.yaml
    """

    __slots__ = ()

    coupon_id: Property[int] = prop(
        "couponId",
        doc="ID of the reserved coupon.",
    )
    """ID of the reserved coupon."""

    recipient_integration_id: Property[str] = prop(
        "recipientIntegrationId",
        doc="Integration ID of the customer who reserved the code.",
    )
    """Integration ID of the customer who reserved the code."""

    created_at: Property[Optional[datetime]] = prop(
        "createdAt",
        default=None,
        doc="When the code was reserved.",
    )
    """When the code was reserved."""
