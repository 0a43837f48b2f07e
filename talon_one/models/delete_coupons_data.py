# Generated from spec/schemas/coupons/DeleteCouponsData.yaml by `make generate`; do not edit.
"""`DeleteCouponsData`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Model, Property, WideProperty, prop


class DeleteCouponsData(Model):
    """Content of the notification sent when several coupons of a campaign were deleted at once.

    Contract: spec/schemas/coupons/DeleteCouponsData.yaml
    """

    __slots__ = ()

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        doc="Where the change was made, for example `campaign_manager`.",
    )
    """Where the change was made, for example `campaign_manager`."""

    operation: Property[str] = prop(
        "Operation",
        doc="What happened to the coupons, for example `CouponsDeleted`.",
    )
    """What happened to the coupons, for example `CouponsDeleted`."""

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user who made the change.",
    )
    """Name of the Campaign Manager user who made the change."""

    batch_id: Property[str] = prop(
        "BatchID",
        doc="ID of the batch the deleted coupons belonged to.",
    )
    """ID of the batch the deleted coupons belonged to."""

    application_id: Property[int] = prop(
        "ApplicationID",
        doc="ID of the Application that contains the campaign.",
    )
    """ID of the Application that contains the campaign."""

    campaign_id: Property[int] = prop(
        "CampaignID",
        doc="ID of the campaign whose coupons were deleted.",
    )
    """ID of the campaign whose coupons were deleted."""

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of coupons the notification is about.",
    )
    """Number of coupons the notification is about."""

    notification_type: WideProperty[str, Literal["CouponsDeleted"]] = prop(
        "NotificationType",
        enum=("CouponsDeleted",),
        doc="Type of the notification; it decides how to read the payload. The only value is `CouponsDeleted`.",
    )
    """Type of the notification; it decides how to read the payload. The only value is `CouponsDeleted`."""
