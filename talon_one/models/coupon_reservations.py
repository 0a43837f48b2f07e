# Generated from spec/schemas/coupons/CouponReservations.yaml by `make generate`; do not edit.
"""`CouponReservations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, WideProperty, former, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class CouponReservations(Model):
    """Customers for whom to reserve a coupon, or whose reservations to remove.

    Contract: spec/schemas/coupons/CouponReservations.yaml
    """

    __slots__ = ()

    integration_ids: WideProperty[list[str], Strings] = prop(
        "integrationIDs",
        max_items=1000,
        doc="Integration IDs of the customers' profiles. At most 1000 items.",
    )
    """Integration IDs of the customers' profiles. At most 1000 items."""
    integration_i_ds: WideProperty[list[str], Strings] = former("integration_ids")
    """Deprecated: the former name of `integration_ids`."""
