# Generated from spec/schemas/coupons/UpdateCouponsData.yaml by `make generate`; do not edit.
"""`UpdateCouponsData`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Model, Property, WideProperty, prop


class UpdateCouponsData(Model):
    """Content of the notification sent when several coupons of a campaign were changed at once.

    Contract: spec/schemas/coupons/UpdateCouponsData.yaml
    """

    __slots__ = ()

    batch_id: Property[str] = prop(
        "BatchID",
        doc="ID of the batch the changed coupons belong to.",
    )
    """ID of the batch the changed coupons belong to."""

    application_id: Property[int] = prop(
        "ApplicationID",
        doc="ID of the Application that contains the campaign.",
    )
    """ID of the Application that contains the campaign."""

    campaign_id: Property[int] = prop(
        "CampaignID",
        doc="ID of the campaign that contains the changed coupons.",
    )
    """ID of the campaign that contains the changed coupons."""

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        doc="Where the change was made, for example `campaign_manager`.",
    )
    """Where the change was made, for example `campaign_manager`."""

    operation: Property[str] = prop(
        "Operation",
        doc="What happened to the coupons, for example `CouponsUpdated`.",
    )
    """What happened to the coupons, for example `CouponsUpdated`."""

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user who made the change.",
    )
    """Name of the Campaign Manager user who made the change."""

    notification_type: WideProperty[str, Literal["CouponsUpdated"]] = prop(
        "NotificationType",
        enum=("CouponsUpdated",),
        doc="Type of the notification; it decides how to read the payload. The only value is `CouponsUpdated`.",
    )
    """Type of the notification; it decides how to read the payload. The only value is `CouponsUpdated`."""
