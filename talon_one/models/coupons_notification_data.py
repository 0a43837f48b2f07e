# Generated from spec/schemas/notifications/CouponsNotificationData.yaml by `make generate`; do not edit.
"""`CouponsNotificationData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.extended_coupon import ExtendedCoupon
    from talon_one.types import CouponNotificationType


class CouponsNotificationData(Model):
    """Notification that coupons were changed or deleted.

    Contract: spec/schemas/notifications/CouponsNotificationData.yaml
    """

    __slots__ = ()

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        doc="Where the coupons were changed, for example `campaign_manager`.",
    )
    """Where the coupons were changed, for example `campaign_manager`."""

    operation: Property[str] = prop(
        "Operation",
        doc="What happened to the coupons, for example `CouponUpdated`.",
    )
    """What happened to the coupons, for example `CouponUpdated`."""

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user who made the change.",
    )
    """Name of the Campaign Manager user who made the change."""

    data: WideProperty[Optional[list[ExtendedCoupon]], Optional[Sequence[ExtendedCoupon]]] = prop(
        default=None,
        doc="The coupons.",
    )
    """The coupons."""

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    notification_type: WideProperty[str, CouponNotificationType] = prop(
        "NotificationType",
        enum=("CouponUpdated", "CouponDeleted"),
        doc="`CouponUpdated` for changed coupons, `CouponDeleted` for deleted ones. One of `CouponUpdated`, "
        "`CouponDeleted`.",
    )
    """`CouponUpdated` for changed coupons, `CouponDeleted` for deleted ones. One of `CouponUpdated`,
    `CouponDeleted`.
    """
