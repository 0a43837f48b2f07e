# Generated from spec/schemas/coupons/AsyncCouponsData.yaml by `make generate`; do not edit.
"""`AsyncCouponsData`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AsyncCouponsData(Model):
    """Content of the notification sent when a background creation of coupons has produced its codes.

    Contract: spec/schemas/coupons/AsyncCouponsData.yaml
    """

    __slots__ = ()

    batch_id: Property[str] = prop(
        "BatchID",
        doc="Label carried by the coupons just created; use it to fetch them.",
    )

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        doc="Where the change was made, for example `campaign_manager`.",
    )

    operation: Property[str] = prop(
        "Operation",
        doc="What was done to the coupons, for example `AsyncCouponsCreated`.",
    )

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user behind the change.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("AsyncCouponsCreated",),
        doc="Constant that identifies the notification's kind; use it to choose how to read the payload. One of"
        " `AsyncCouponsCreated`.",
    )
