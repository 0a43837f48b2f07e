# Generated from spec/schemas/coupons/CouponConstraints.yaml by `make generate`; do not edit.
"""`CouponConstraints`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CouponConstraints(Model):
    """Limits and dates of a coupon.

    Contract: spec/schemas/coupons/CouponConstraints.yaml
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
