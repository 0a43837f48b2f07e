# Generated from spec/schemas/coupons/NewCoupons.yaml by `make generate`; do not edit.
"""`NewCoupons`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.limit_config import LimitConfig
    from talon_one.types import Strings


class NewCoupons(Model):
    """Request to create one or more coupons in a campaign; the settings apply to each of them.

    Contract: spec/schemas/coupons/NewCoupons.yaml
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

    limits: WideProperty[Optional[list[LimitConfig]], Optional[Sequence[LimitConfig]]] = prop(
        default=None,
        doc="Limits for each customer profile, which replace those of the campaign for this code. Only for a "
        "single coupon without a recipient.",
    )
    """Limits for each customer profile, which replace those of the campaign for this code. Only for a single
    coupon without a recipient.
    """

    number_of_coupons: Property[int] = prop(
        "numberOfCoupons",
        minimum=1,
        maximum=20000,
        doc="Number of codes to generate, from 1 to 20,000; a background job can create more. From 1 to 20000.",
    )
    """Number of codes to generate, from 1 to 20,000; a background job can create more. From 1 to 20000."""

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="ID that all the new coupons get, to find or change them together. Added in version 26.20.",
    )
    """ID that all the new coupons get, to find or change them together. Added in version 26.20."""

    unique_prefix: Property[Optional[str]] = prop(
        "uniquePrefix",
        default=None,
        doc="Text at the start of every generated code. Deprecated.",
    )
    """Text at the start of every generated code. Deprecated."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="Coupon",
        doc="Custom coupon attributes of every new coupon, keyed by attribute name.",
    )
    """Custom coupon attributes of every new coupon, keyed by attribute name."""

    recipient_integration_id: Property[Optional[str]] = prop(
        "recipientIntegrationId",
        default=None,
        max_length=1000,
        doc="Integration ID of the only customer who can redeem the coupons; omit it to let everyone redeem "
        "them. At most 1000 characters.",
    )
    """Integration ID of the only customer who can redeem the coupons; omit it to let everyone redeem them. At
    most 1000 characters.
    """

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

    is_reservation_mandatory: Property[Optional[bool]] = prop(
        "isReservationMandatory",
        default=None,
        doc="Whether a customer must reserve the code before redeeming it; for all others it is rejected with "
        "`CouponReservationRequired`. The service's default is `false`.",
    )
    """Whether a customer must reserve the code before redeeming it; for all others it is rejected with
    `CouponReservationRequired`. The service's default is `false`.
    """

    implicitly_reserved: Property[Optional[bool]] = prop(
        "implicitlyReserved",
        default=None,
        doc="Whether the code counts as reserved by every customer, so that it appears in everyone's inventory.",
    )
    """Whether the code counts as reserved by every customer, so that it appears in everyone's inventory."""

    support_request_id: Property[Optional[int]] = prop(
        "supportRequestId",
        default=None,
        format="int64",
        doc="ID of a support request the coupons are created for. Format `int64`. Added in version 26.16.",
    )
    """ID of a support request the coupons are created for. Format `int64`. Added in version 26.16."""

    support_request_note: Property[Optional[str]] = prop(
        "supportRequestNote",
        default=None,
        doc="Text to go with the support request. Added in version 26.16.",
    )
    """Text to go with the support request. Added in version 26.16."""
