# Generated from spec/schemas/coupons/CouponReservations.yaml by `make generate`; do not edit.
"""`CouponReservations`."""

from __future__ import annotations

from talon_one.model import Model, Property, former, prop


class CouponReservations(Model):
    """Customers for whom to reserve a coupon, or whose reservations to remove.

    Contract: spec/schemas/coupons/CouponReservations.yaml
    """

    __slots__ = ()

    integration_ids: Property[list[str]] = prop(
        "integrationIDs",
        max_items=1000,
        doc="Integration IDs of the customers' profiles. At most 1000 items.",
    )
    integration_i_ds: Property[list[str]] = former("integration_ids")
