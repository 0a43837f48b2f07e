# Generated from spec/schemas/coupons/Coupon.yaml by `make generate`; do not edit.
"""`Coupon`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.limit_config import LimitConfig


class Coupon(Model):
    """A coupon code of one campaign, with its limits, period of validity and use so far. It can be redeemed only
    while its campaign runs and a rule accepts it.

    Contract: spec/schemas/coupons/Coupon.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the coupon; effects refer to it in `triggeredByCoupon`.",
    )

    created: Property[datetime] = prop(
        doc="When the coupon was created.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign the coupon belongs to; a code never belongs to two.",
    )

    value: Property[str] = prop(
        min_length=4,
        doc="The code itself, as customers enter it. At least 4 characters.",
    )

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

    limits: Property[Optional[list[LimitConfig]]] = prop(
        default=None,
        doc="Limits per customer profile that hold for this code in place of those set on the campaign.",
    )

    usage_counter: Property[int] = prop(
        "usageCounter",
        doc="Successful redemptions so far. It rises when a session that used the code closes and falls again "
        "on cancellation or reopening.",
    )

    discount_counter: Property[Optional[float]] = prop(
        "discountCounter",
        default=None,
        doc="Money already taken off with the code, in the Application's currency; kept only for codes with a "
        "discount limit.",
    )

    discount_remainder: Property[Optional[float]] = prop(
        "discountRemainder",
        default=None,
        doc="Money the code can still take off before its discount limit is used up.",
    )

    reservation_counter: Property[Optional[float]] = prop(
        "reservationCounter",
        default=None,
        doc="Reservations made for the code so far.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values keyed by attribute name. Each attribute must already be defined in the "
        "Campaign Manager.",
    )

    referral_id: Property[Optional[int]] = prop(
        "referralId",
        default=None,
        doc="Internal number of the referral the coupon is connected with, if any.",
    )

    recipient_integration_id: Property[Optional[str]] = prop(
        "recipientIntegrationId",
        default=None,
        max_length=1000,
        doc="Your own ID of the only customer who may redeem the code; empty or absent leaves it open to "
        "everyone. At most 1000 characters.",
    )

    import_id: Property[Optional[int]] = prop(
        "importId",
        default=None,
        doc="Internal number of the CSV import that brought the code in; absent for codes made any other way.",
    )

    reservation: Property[Optional[bool]] = prop(
        default=None,
        doc="`true` if several customers may reserve the code, `false` if it is a personal code that only one "
        "customer may reserve. Whether redeeming needs a reservation is told by `is_reservation_mandatory`."
        " Default of the service: `true`.",
    )

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="Label common to all codes produced by the same creation request or import; useful for finding or "
        "changing them together.",
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
