# Generated from spec/schemas/coupons/AsyncCouponsData.yaml by `make generate`; do not edit.
"""`AsyncCouponsData`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Model, Property, WideProperty, prop


class AsyncCouponsData(Model):
    """Content of the notification sent when a job has created its coupons.

    Contract: spec/schemas/coupons/AsyncCouponsData.yaml
    """

    __slots__ = ()

    batch_id: Property[str] = prop(
        "BatchID",
        doc="ID of the batch of the new coupons; use it to list them.",
    )
    """ID of the batch of the new coupons; use it to list them."""

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        doc="Where the change was made, for example `campaign_manager`.",
    )
    """Where the change was made, for example `campaign_manager`."""

    operation: Property[str] = prop(
        "Operation",
        doc="What happened to the coupons, for example `AsyncCouponsCreated`.",
    )
    """What happened to the coupons, for example `AsyncCouponsCreated`."""

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user who made the change.",
    )
    """Name of the Campaign Manager user who made the change."""

    notification_type: WideProperty[str, Literal["AsyncCouponsCreated"]] = prop(
        "NotificationType",
        enum=("AsyncCouponsCreated",),
        doc="Type of the notification; it decides how to read the payload. The only value is "
        "`AsyncCouponsCreated`.",
    )
    """Type of the notification; it decides how to read the payload. The only value is `AsyncCouponsCreated`."""
