# Generated from spec/schemas/coupons/UpdateCoupon.yaml by `make generate`; do not edit.
"""`UpdateCoupon`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.limit_config import LimitConfig


class UpdateCoupon(Model):
    """New settings for one coupon. Leaving out the dates or the recipient clears them.

    Contract: spec/schemas/coupons/UpdateCoupon.yaml
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
        doc="First moment at which the code can be redeemed; leaving it out removes the stored one.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment after which the code is rejected; leaving it out removes the stored one.",
    )

    limits: Property[Optional[list[LimitConfig]]] = prop(
        default=None,
        doc="Limits per customer profile that hold for this code in place of those set on the campaign.",
    )

    recipient_integration_id: Property[Optional[str]] = prop(
        "recipientIntegrationId",
        default=None,
        max_length=1000,
        doc="Your own ID of the only customer who may redeem the code; leaving it out opens the code to "
        "everyone. At most 1000 characters.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values keyed by attribute name. Each attribute must already be defined in the "
        "Campaign Manager.",
    )

    is_reservation_mandatory: Property[Optional[bool]] = prop(
        "isReservationMandatory",
        default=None,
        doc="Whether a customer must have reserved the code before redeeming it; if so, everybody else is "
        "turned away with `CouponReservationRequired`. Default of the service: `false`.",
    )

    implicitly_reserved: Property[Optional[bool]] = prop(
        "implicitlyReserved",
        default=None,
        doc="Whether the code counts as reserved by every customer, so that nobody needs an explicit "
        "reservation to see it.",
    )
