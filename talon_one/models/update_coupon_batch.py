# Generated from spec/schemas/coupons/UpdateCouponBatch.yaml by `make generate`; do not edit.
"""`UpdateCouponBatch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateCouponBatch(Model):
    """New settings for many coupons of a campaign at once. Leaving out the dates clears them.

    Contract: spec/schemas/coupons/UpdateCouponBatch.yaml
    """

    __slots__ = ()

    usage_limit: Property[Optional[int]] = prop(
        "usageLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="How many redemptions one code allows; `0` means no limit of its own, though campaign budgets still"
        " count. From 0 to 999999.",
    )

    discount_limit: Property[Optional[float]] = prop(
        "discountLimit",
        default=None,
        minimum=0,
        maximum=1000000000000000,
        doc="Most money the code may take off over its whole life, in the Application's currency; suited to "
        "gift cards. Absent means no such cap. From 0 to 1000000000000000.",
    )

    reservation_limit: Property[Optional[int]] = prop(
        "reservationLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="How many customers may reserve the code. Reservations made through the reservation endpoint are "
        "not held to it. From 0 to 999999.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="First moment at which the codes can be redeemed; leaving it out removes the stored ones.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment after which the codes are rejected; leaving it out removes the stored ones.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values to set on the coupons, keyed by attribute name.",
    )

    batch_id: Property[Optional[str]] = prop(
        "batchID",
        default=None,
        doc="Label of the batch to change; leave it out to change all coupons of the campaign.",
    )
