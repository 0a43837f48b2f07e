# Generated from spec/schemas/coupons/DeleteCouponsData.yaml by `make generate`; do not edit.
"""`DeleteCouponsData`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class DeleteCouponsData(Model):
    """Content of the notification sent when several coupons of a campaign were deleted at once.

    Contract: spec/schemas/coupons/DeleteCouponsData.yaml
    """

    __slots__ = ()

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        doc="Where the change was made, for example `campaign_manager`.",
    )

    operation: Property[str] = prop(
        "Operation",
        doc="What was done to the coupons, for example `CouponsDeleted`.",
    )

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user behind the change.",
    )

    batch_id: Property[str] = prop(
        "BatchID",
        doc="Label of the batch the deleted coupons belonged to.",
    )

    application_id: Property[int] = prop(
        "ApplicationID",
        doc="Internal number of the Application that contains the campaign.",
    )

    campaign_id: Property[int] = prop(
        "CampaignID",
        doc="Internal number of the campaign that lost the coupons.",
    )

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of coupons the notification is about.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("CouponsDeleted",),
        doc="Constant that identifies the notification's kind; use it to choose how to read the payload. One of"
        " `CouponsDeleted`.",
    )
