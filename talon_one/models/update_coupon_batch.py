# Generated from spec/schemas/coupons/UpdateCouponBatch.yaml by `make generate`; do not edit.
"""`UpdateCouponBatch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateCouponBatch(Model):
    """New settings of many coupons of a campaign. Omitting the dates clears them.

    Contract: spec/schemas/coupons/UpdateCouponBatch.yaml
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
        doc="Time from which the codes can be redeemed; omitting it removes the current ones.",
    )
    """Time from which the codes can be redeemed; omitting it removes the current ones."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time after which the codes are rejected; omitting it removes the current ones.",
    )
    """Time after which the codes are rejected; omitting it removes the current ones."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="Coupon",
        doc="Custom coupon attributes to set on the coupons, keyed by attribute name.",
    )
    """Custom coupon attributes to set on the coupons, keyed by attribute name."""

    batch_id: Property[Optional[str]] = prop(
        "batchID",
        default=None,
        doc="ID of the batch to change; omit it to change all coupons of the campaign.",
    )
    """ID of the batch to change; omit it to change all coupons of the campaign."""
