# Generated from spec/schemas/coupons/CreateCouponData.yaml by `make generate`; do not edit.
"""`CreateCouponData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.extended_coupon import ExtendedCoupon


class CreateCouponData(Model):
    """Content of the notification sent when coupons were created.

    Contract: spec/schemas/coupons/CreateCouponData.yaml
    """

    __slots__ = ()

    data: Property[Optional[list[ExtendedCoupon]]] = prop(
        default=None,
        doc="The new coupons. They are left out when more than 1000 were created at once; fetch them by "
        "`batch_id` then.",
    )

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Number of coupons the notification is about.",
    )

    batch_id: Property[Optional[str]] = prop(
        "BatchID",
        default=None,
        doc="Label carried by the new coupons; for more than 1000 coupons it is sent in place of `data`.",
    )

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        doc="Where the change was made, for example `campaign_manager`.",
    )

    operation: Property[str] = prop(
        "Operation",
        doc="What was done to the coupons, for example `CouponCreated`.",
    )

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user behind the change.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("CouponCreated",),
        doc="Constant that identifies the notification's kind; use it to choose how to read the payload. One of"
        " `CouponCreated`.",
    )
