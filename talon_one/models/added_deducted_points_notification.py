# Generated from spec/schemas/notifications/AddedDeductedPointsNotification.yaml by `make generate`; do not edit.
"""`AddedDeductedPointsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AddedDeductedPointsNotification(Model):
    """Request body telling you of one transaction that added points to, or deducted points from, a customer
    profile.

    Contract: spec/schemas/notifications/AddedDeductedPointsNotification.yaml
    """

    __slots__ = ()

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Talon.One user connected with the change.",
    )

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="Internal number of the loyalty program in which the change happened. At least 1.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("LoyaltyPointsDeducted", "LoyaltyPointsAdded"),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `LoyaltyPointsDeducted`, `LoyaltyPointsAdded`.",
    )

    profile_integration_id: Property[str] = prop(
        "ProfileIntegrationID",
        doc="Your id of the customer profile whose points or tier changed.",
    )

    session_integration_id: Property[str] = prop(
        "SessionIntegrationID",
        doc="Your id of the customer session in which the points changed.",
    )

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc="Name of the subledger concerned; for the main ledger, allow for an empty string as well as `main`.",
    )

    type_of_change: Property[str] = prop(
        "TypeOfChange",
        enum=("campaign_manager", "rule_engine", "management_api"),
        doc="Where the change was made: by hand (`campaign_manager`), by a rule (`rule_engine`) or through the "
        "Management API (`management_api`). One of `campaign_manager`, `rule_engine`, `management_api`.",
    )

    user_id: Property[int] = prop(
        "UserID",
        doc="Internal number of the Talon.One user connected with the change.",
    )

    amount: Property[float] = prop(
        "Amount",
        doc="Number of loyalty points added or deducted by the transaction.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "ExpiryDate",
        default=None,
        doc="Moment at which the added points expire.",
    )

    operation: Property[str] = prop(
        "Operation",
        enum=("addition", "subtraction"),
        doc="Direction of the transaction, `addition` for points given and `subtraction` for points taken. One "
        "of `addition`, `subtraction`.",
    )

    reason: Property[str] = prop(
        "Reason",
        doc="Explanation recorded with the transaction of why the points were added or deducted.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "StartDate",
        default=None,
        doc="Moment from which the added points are active and can be spent.",
    )

    transaction_uuid: Property[str] = prop(
        "TransactionUUID",
        format="uuid",
        doc="Identifier of the loyalty transaction, which can be used to find it again or to recognize "
        "duplicates. Format `uuid`.",
    )
