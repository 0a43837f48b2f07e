# Generated from spec/schemas/coupons/UpdateCoupon.yaml by `make generate`; do not edit.
"""`UpdateCoupon`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.limit_config import LimitConfig


class UpdateCoupon(Model):
    """New settings of one coupon. Omitting the dates or the recipient clears them.

    Contract: spec/schemas/coupons/UpdateCoupon.yaml
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
        doc="Time from which the code can be redeemed; omitting it removes the current one.",
    )
    """Time from which the code can be redeemed; omitting it removes the current one."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time after which the code is rejected; omitting it removes the current one.",
    )
    """Time after which the code is rejected; omitting it removes the current one."""

    limits: WideProperty[Optional[list[LimitConfig]], Optional[Sequence[LimitConfig]]] = prop(
        default=None,
        doc="Limits for each customer profile, which replace those of the campaign for this code.",
    )
    """Limits for each customer profile, which replace those of the campaign for this code."""

    recipient_integration_id: Property[Optional[str]] = prop(
        "recipientIntegrationId",
        default=None,
        max_length=1000,
        doc="Integration ID of the only customer who can redeem the code; omitting it lets everyone redeem the "
        "code. At most 1000 characters.",
    )
    """Integration ID of the only customer who can redeem the code; omitting it lets everyone redeem the code. At
    most 1000 characters.
    """

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="Coupon",
        doc="Custom coupon attributes, keyed by attribute name. Each attribute must already exist in the "
        "Campaign Manager.",
    )
    """Custom coupon attributes, keyed by attribute name. Each attribute must already exist in the Campaign
    Manager.
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
