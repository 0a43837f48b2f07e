# Generated from spec/schemas/coupons/CreateCouponData.yaml by `make generate`; do not edit.
"""`CreateCouponData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.extended_coupon import ExtendedCoupon


class CreateCouponData(Model):
    """Content of the notification sent when coupons were created.

    Contract: spec/schemas/coupons/CreateCouponData.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[ExtendedCoupon]], Optional[Sequence[ExtendedCoupon]]] = prop(
        default=None,
        doc="The new coupons. They are left out when more than 1,000 were created at once; then list them by "
        "`batch_id`.",
    )
    """The new coupons. They are left out when more than 1,000 were created at once; then list them by
    `batch_id`.
    """

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Number of coupons the notification is about.",
    )
    """Number of coupons the notification is about."""

    batch_id: Property[Optional[str]] = prop(
        "BatchID",
        default=None,
        doc="ID of the batch of the new coupons; for more than 1,000 coupons it is sent instead of `data`.",
    )
    """ID of the batch of the new coupons; for more than 1,000 coupons it is sent instead of `data`."""

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        doc="Where the change was made, for example `campaign_manager`.",
    )
    """Where the change was made, for example `campaign_manager`."""

    operation: Property[str] = prop(
        "Operation",
        doc="What happened to the coupons, for example `CouponCreated`.",
    )
    """What happened to the coupons, for example `CouponCreated`."""

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user who made the change.",
    )
    """Name of the Campaign Manager user who made the change."""

    notification_type: WideProperty[str, Literal["CouponCreated"]] = prop(
        "NotificationType",
        enum=("CouponCreated",),
        doc="Type of the notification; it decides how to read the payload. The only value is `CouponCreated`.",
    )
    """Type of the notification; it decides how to read the payload. The only value is `CouponCreated`."""
