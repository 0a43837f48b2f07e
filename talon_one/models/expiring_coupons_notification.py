# Generated from spec/schemas/notifications/ExpiringCouponsNotification.yaml by `make generate`; do not edit.
"""`ExpiringCouponsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.expiring_coupons_data import ExpiringCouponsData


class ExpiringCouponsNotification(Model):
    """Notification of coupons that expire soon.

    Contract: spec/schemas/notifications/ExpiringCouponsNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[list[ExpiringCouponsData], Sequence[ExpiringCouponsData]] = prop(
        "Data",
        max_items=1000,
        doc="Coupons that expire soon, one entry each. At most 1000 items.",
    )
    """Coupons that expire soon, one entry each. At most 1000 items."""

    notification_type: WideProperty[str, Literal["CouponCodeExpiring"]] = prop(
        "NotificationType",
        enum=("CouponCodeExpiring",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`CouponCodeExpiring`.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is
    `CouponCodeExpiring`.
    """
