# Generated from spec/schemas/coupons/NewCouponsForMultipleRecipients.yaml by `make generate`; do not edit.
"""`NewCouponsForMultipleRecipients`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import Strings


class NewCouponsForMultipleRecipients(Model):
    """Request to create a personal coupon for each of several customers, all with the same settings.

    Contract: spec/schemas/coupons/NewCouponsForMultipleRecipients.yaml
    """

    __slots__ = ()

    usage_limit: Property[Optional[int]] = prop(
        "usageLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still"
        " apply. From 0 to 999999.",
    )
    """How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still apply.
    From 0 to 999999.
    """

    discount_limit: Property[Optional[float]] = prop(
        "discountLimit",
        default=None,
        minimum=0,
        maximum=1000000000000000,
        doc="Maximum sum of discounts the code can give, in the Application's currency, as for a gift card. "
        "Absent means no limit. From 0 to 1000000000000000.",
    )
    """Maximum sum of discounts the code can give, in the Application's currency, as for a gift card. Absent
    means no limit. From 0 to 1000000000000000.
    """

    reservation_limit: Property[Optional[int]] = prop(
        "reservationLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="Maximum number of customers who can reserve the code. Requests to the reservation endpoint ignore "
        "it. From 0 to 999999.",
    )
    """Maximum number of customers who can reserve the code. Requests to the reservation endpoint ignore it. From
    0 to 999999.
    """

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time from which the code can be redeemed; absent means that it is valid from creation.",
    )
    """Time from which the code can be redeemed; absent means that it is valid from creation."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time after which the code is rejected; absent means that it never expires.",
    )
    """Time after which the code is rejected; absent means that it never expires."""

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="ID that all the new coupons get, to find or change them together. Added in version 26.20.",
    )
    """ID that all the new coupons get, to find or change them together. Added in version 26.20."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="Coupon",
        doc="Custom coupon attributes of every new coupon, keyed by attribute name.",
    )
    """Custom coupon attributes of every new coupon, keyed by attribute name."""

    recipients_integration_ids: WideProperty[list[str], Strings] = prop(
        "recipientsIntegrationIds",
        min_items=1,
        max_items=1000,
        doc="Integration IDs of the customers; each gets a code that nobody else can redeem. 1 to 1000 items.",
    )
    """Integration IDs of the customers; each gets a code that nobody else can redeem. 1 to 1000 items."""

    valid_characters: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "validCharacters",
        default=None,
        doc="Characters for the random parts of generated codes; capital letters and digits by default.",
    )
    """Characters for the random parts of generated codes; capital letters and digits by default."""

    coupon_pattern: Property[Optional[str]] = prop(
        "couponPattern",
        default=None,
        min_length=3,
        max_length=100,
        doc="Pattern of generated codes: each `#` becomes a random character from `valid_characters`, the rest "
        "stays as it is. 3 to 100 characters.",
    )
    """Pattern of generated codes: each `#` becomes a random character from `valid_characters`, the rest stays as
    it is. 3 to 100 characters.
    """
