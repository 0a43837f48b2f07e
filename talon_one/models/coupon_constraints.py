# Generated from spec/schemas/coupons/CouponConstraints.yaml by `make generate`; do not edit.
"""`CouponConstraints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CouponConstraints(Model):
    """The part of a coupon that says how often, for how much and in which period it can be redeemed.

    Contract: spec/schemas/coupons/CouponConstraints.yaml
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
        doc="First moment at which the code can be redeemed; absent means it is valid from creation.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment after which the code is rejected; absent means it never runs out.",
    )
