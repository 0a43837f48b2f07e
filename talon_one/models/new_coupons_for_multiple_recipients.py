# Generated from spec/schemas/coupons/NewCouponsForMultipleRecipients.yaml by `make generate`; do not edit.
"""`NewCouponsForMultipleRecipients`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewCouponsForMultipleRecipients(Model):
    """Order to create a personal coupon for each of several customers, all with the same settings.

    Contract: spec/schemas/coupons/NewCouponsForMultipleRecipients.yaml
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

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values to give to every new coupon, keyed by attribute name.",
    )

    recipients_integration_ids: Property[list[str]] = prop(
        "recipientsIntegrationIds",
        min_items=1,
        max_items=1000,
        doc="Your own IDs of the customers; each gets a code that nobody else may redeem. 1 to 1000 items.",
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
