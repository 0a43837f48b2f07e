# Generated from spec/schemas/coupons/NewCoupons.yaml by `make generate`; do not edit.
"""`NewCoupons`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.limit_config import LimitConfig


class NewCoupons(Model):
    """Order to create one or more coupons in a campaign straight away; the settings hold for each of them.

    Contract: spec/schemas/coupons/NewCoupons.yaml
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

    limits: Property[Optional[list[LimitConfig]]] = prop(
        default=None,
        doc="Limits per customer profile that hold for the code in place of those set on the campaign. Only for"
        " a single coupon that has no recipient.",
    )

    number_of_coupons: Property[int] = prop(
        "numberOfCoupons",
        doc="How many different codes to generate, from 1 to 20,000; a background job can make more.",
    )

    unique_prefix: Property[Optional[str]] = prop(
        "uniquePrefix",
        default=None,
        doc="Text put in front of every generated code. Deprecated.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values to give to every new coupon, keyed by attribute name.",
    )

    recipient_integration_id: Property[Optional[str]] = prop(
        "recipientIntegrationId",
        default=None,
        max_length=1000,
        doc="Your own ID of the only customer who will be able to redeem the coupons; leave it out to open them"
        " to everyone. At most 1000 characters.",
    )

    valid_characters: Property[Optional[list[str]]] = prop(
        "validCharacters",
        default=None,
        doc="Characters from which the random places of a generated code are filled; absent means capital "
        "letters and digits.",
    )

    coupon_pattern: Property[Optional[str]] = prop(
        "couponPattern",
        default=None,
        min_length=3,
        max_length=100,
        doc="Template for generated codes: each `#` is replaced by a random character from `valid_characters`, "
        "everything else is kept as written. 3 to 100 characters.",
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

    support_request_id: Property[Optional[int]] = prop(
        "supportRequestId",
        default=None,
        format="int64",
        doc="Number of a support request the coupons are created for. Format `int64`. Since version 26.16.",
    )

    support_request_note: Property[Optional[str]] = prop(
        "supportRequestNote",
        default=None,
        doc="Remark that goes with the support request. Since version 26.16.",
    )
