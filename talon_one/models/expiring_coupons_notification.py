# Generated from spec/schemas/notifications/ExpiringCouponsNotification.yaml by `make generate`; do not edit.
"""`ExpiringCouponsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.expiring_coupons_data import ExpiringCouponsData


class ExpiringCouponsNotification(Model):
    """Request body warning you of coupons that expire soon.

    Contract: spec/schemas/notifications/ExpiringCouponsNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[ExpiringCouponsData]] = prop(
        "Data",
        doc="Coupons about to expire, one entry each.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("CouponCodeExpiring",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `CouponCodeExpiring`.",
    )
