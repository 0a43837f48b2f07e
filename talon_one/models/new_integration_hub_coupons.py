# Generated from spec/schemas/coupons/NewIntegrationHubCoupons.yaml by `make generate`; do not edit.
"""`NewIntegrationHubCoupons`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.limit_config import LimitConfig
    from talon_one.types import Strings


class NewIntegrationHubCoupons(Model):
    """Request of an Integration Hub flow to create coupons in a campaign.

    Contract: spec/schemas/coupons/NewIntegrationHubCoupons.yaml
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

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application that the campaign belongs to.",
    )
    """ID of the Application that the campaign belongs to."""

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign in which to create the coupons.",
    )
    """ID of the campaign in which to create the coupons."""

    batch_id: Property[str] = prop(
        "batchId",
        doc="ID that all the new coupons get, to find them together.",
    )
    """ID that all the new coupons get, to find them together."""

    number_of_coupons: Property[int] = prop(
        "numberOfCoupons",
        minimum=1,
        maximum=20000,
        doc="How many different codes to generate, from 1 to 20,000. From 1 to 20000.",
    )
    """How many different codes to generate, from 1 to 20,000. From 1 to 20000."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom coupon attributes of every new coupon, keyed by attribute name.",
    )
    """Custom coupon attributes of every new coupon, keyed by attribute name."""

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

    support_request_id: Property[Optional[int]] = prop(
        "supportRequestId",
        default=None,
        doc="ID of a support request the coupons are created for.",
    )
    """ID of a support request the coupons are created for."""

    support_request_note: Property[Optional[str]] = prop(
        "supportRequestNote",
        default=None,
        doc="Text to go with the support request.",
    )
    """Text to go with the support request."""
