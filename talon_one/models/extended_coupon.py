# Generated from spec/schemas/coupons/ExtendedCoupon.yaml by `make generate`; do not edit.
"""`ExtendedCoupon`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.limit_config import LimitConfig


class ExtendedCoupon(Model):
    """A coupon in a notification, with the Application it belongs to.

    Contract: spec/schemas/coupons/ExtendedCoupon.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the coupon; effects refer to it in `triggeredByCoupon`.",
    )
    """ID of the coupon; effects refer to it in `triggeredByCoupon`."""

    created: Property[datetime] = prop(
        doc="When the coupon was created.",
    )
    """When the coupon was created."""

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign the coupon belongs to.",
    )
    """ID of the campaign the coupon belongs to."""

    value: Property[Optional[str]] = prop(
        default=None,
        min_length=4,
        doc="Coupon code, as customers enter it. At least 4 characters.",
    )
    """Coupon code, as customers enter it. At least 4 characters."""

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
        doc="Limits for each customer profile, which replace those of the campaign for this code.",
    )
    """Limits for each customer profile, which replace those of the campaign for this code."""

    usage_counter: Property[int] = prop(
        "usageCounter",
        doc="Number of successful redemptions. It goes up when a session with the code closes and down when "
        "that session is cancelled or reopened.",
    )
    """Number of successful redemptions. It goes up when a session with the code closes and down when that
    session is cancelled or reopened.
    """

    discount_counter: Property[Optional[float]] = prop(
        "discountCounter",
        default=None,
        doc="Sum of discounts the code has given, in the Application's currency; only counted for codes with a "
        "discount limit.",
    )
    """Sum of discounts the code has given, in the Application's currency; only counted for codes with a discount
    limit.
    """

    discount_remainder: Property[Optional[float]] = prop(
        "discountRemainder",
        default=None,
        doc="Sum of discounts the code can still give before it reaches its discount limit.",
    )
    """Sum of discounts the code can still give before it reaches its discount limit."""

    reservation_counter: Property[Optional[float]] = prop(
        "reservationCounter",
        default=None,
        doc="Number of reservations of the code.",
    )
    """Number of reservations of the code."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom coupon attributes, keyed by attribute name. Each attribute must already exist in the "
        "Campaign Manager.",
    )
    """Custom coupon attributes, keyed by attribute name. Each attribute must already exist in the Campaign
    Manager.
    """

    referral_id: Property[Optional[int]] = prop(
        "referralId",
        default=None,
        doc="ID of the referral whose redemption created the coupon, if any.",
    )
    """ID of the referral whose redemption created the coupon, if any."""

    recipient_integration_id: Property[Optional[str]] = prop(
        "recipientIntegrationId",
        default=None,
        max_length=1000,
        doc="Integration ID of the only customer who can redeem the code; empty or absent means that everyone "
        "can. At most 1000 characters.",
    )
    """Integration ID of the only customer who can redeem the code; empty or absent means that everyone can. At
    most 1000 characters.
    """

    import_id: Property[Optional[int]] = prop(
        "importId",
        default=None,
        doc="ID of the CSV import that created the code, if any.",
    )
    """ID of the CSV import that created the code, if any."""

    reservation: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether several customers can reserve the code; `false` means a personal code that only one "
        "customer can reserve. `is_reservation_mandatory` says whether redeeming it needs a reservation. "
        "The service's default is `true`.",
    )
    """Whether several customers can reserve the code; `false` means a personal code that only one customer can
    reserve. `is_reservation_mandatory` says whether redeeming it needs a reservation. The service's default
    is `true`.
    """

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        doc="ID of the batch, shared by all codes of one creation request or import; use it to find or change "
        "them together.",
    )
    """ID of the batch, shared by all codes of one creation request or import; use it to find or change them
    together.
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

    application_id: Property[int] = prop(
        "ApplicationId",
        doc="ID of the Application that contains the coupon's campaign.",
    )
    """ID of the Application that contains the coupon's campaign."""
