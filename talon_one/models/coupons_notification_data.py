# Generated from spec/schemas/notifications/CouponsNotificationData.yaml by `make generate`; do not edit.
"""`CouponsNotificationData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.extended_coupon import ExtendedCoupon


class CouponsNotificationData(Model):
    """Request body telling you that coupons were changed or deleted.

    Contract: spec/schemas/notifications/CouponsNotificationData.yaml
    """

    __slots__ = ()

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        doc="Where the coupons were changed, for example `campaign_manager`.",
    )

    operation: Property[str] = prop(
        "Operation",
        doc="What was done to the coupons, for example `CouponUpdated`.",
    )

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Talon.One user connected with the coupon change.",
    )

    data: Property[Optional[list[ExtendedCoupon]]] = prop(
        default=None,
        doc="Coupons concerned.",
    )

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Number of entries in the data list of this request.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("CouponUpdated", "CouponDeleted"),
        doc="Tag saying what happened, `CouponUpdated` for changed coupons and `CouponDeleted` for removed "
        "ones. One of `CouponUpdated`, `CouponDeleted`.",
    )
