# Generated from spec/schemas/coupons/NewCouponCreationJob.yaml by `make generate`; do not edit.
"""`NewCouponCreationJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings


class NewCouponCreationJob(Model):
    """Order for a background task that generates a large number of coupons, far more than one direct request
    allows.

    Contract: spec/schemas/coupons/NewCouponCreationJob.yaml
    """

    __slots__ = ()

    usage_limit: Property[int] = prop(
        "usageLimit",
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

    number_of_coupons: Property[int] = prop(
        "numberOfCoupons",
        minimum=1,
        maximum=5000000,
        doc="How many different codes to generate in one go. From 1 to 5000000.",
    )

    coupon_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "couponSettings",
        default=None,
        doc="Character set and pattern used when generating the codes.",
    )

    attributes: Property[dict[str, Any]] = prop(
        doc="Custom attribute values to give to every new coupon, keyed by attribute name; send an empty object"
        " for none.",
    )

    is_reservation_mandatory: Property[Optional[bool]] = prop(
        "isReservationMandatory",
        default=None,
        doc="Whether a customer must have reserved the code before redeeming it; if so, everybody else is "
        "turned away with `CouponReservationRequired`. Default of the service: `false`.",
    )
