# Generated from spec/schemas/notifications/CardAddedDeductedPointsNotification.yaml by `make generate`; do not edit.
"""`CardAddedDeductedPointsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, former, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import CardPointsNotificationType, ChangeSource, PointsChange, Strings


class CardAddedDeductedPointsNotification(Model):
    """Notification of one transaction that added points to, or deducted points from, a loyalty card.

    Contract: spec/schemas/notifications/CardAddedDeductedPointsNotification.yaml
    """

    __slots__ = ()

    card_identifier: Property[str] = prop(
        "CardIdentifier",
        doc="Identifier of the loyalty card whose points changed.",
    )
    """Identifier of the loyalty card whose points changed."""

    employee_name: Property[str] = prop(
        "EmployeeName",
        doc="Name of the Campaign Manager user who made the change.",
    )
    """Name of the Campaign Manager user who made the change."""

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="ID of the loyalty program with the change. At least 1.",
    )
    """ID of the loyalty program with the change. At least 1."""

    notification_type: WideProperty[str, CardPointsNotificationType] = prop(
        "NotificationType",
        enum=("LoyaltyCardPointsDeducted", "LoyaltyCardPointsAdded"),
        doc="Type of the notification; it decides how to read the rest of the body. One of "
        "`LoyaltyCardPointsDeducted`, `LoyaltyCardPointsAdded`.",
    )
    """Type of the notification; it decides how to read the rest of the body. One of `LoyaltyCardPointsDeducted`,
    `LoyaltyCardPointsAdded`.
    """

    profile_integration_ids: WideProperty[list[str], Strings] = prop(
        "ProfileIntegrationIDs",
        doc="Integration IDs of the customer profiles linked to the loyalty card.",
    )
    """Integration IDs of the customer profiles linked to the loyalty card."""
    profile_integration_i_ds: WideProperty[list[str], Strings] = former("profile_integration_ids")
    """Deprecated: the former name of `profile_integration_ids`."""

    session_integration_id: Property[str] = prop(
        "SessionIntegrationID",
        doc="Integration ID of the customer session in which the points changed.",
    )
    """Integration ID of the customer session in which the points changed."""

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc="Name of the subledger; for the main ledger, allow for an empty string as well as `main`.",
    )
    """Name of the subledger; for the main ledger, allow for an empty string as well as `main`."""

    type_of_change: WideProperty[str, ChangeSource] = prop(
        "TypeOfChange",
        enum=("campaign_manager", "rule_engine", "management_api"),
        doc="How the change was made: manually (`campaign_manager`), by a rule (`rule_engine`) or through the "
        "Management API (`management_api`). One of `campaign_manager`, `rule_engine`, `management_api`.",
    )
    """How the change was made: manually (`campaign_manager`), by a rule (`rule_engine`) or through the
    Management API (`management_api`). One of `campaign_manager`, `rule_engine`, `management_api`.
    """

    user_id: Property[int] = prop(
        "UserID",
        doc="ID of the Campaign Manager user who made the change.",
    )
    """ID of the Campaign Manager user who made the change."""

    users_per_card_limit: Property[int] = prop(
        "UsersPerCardLimit",
        doc="Maximum number of customer profiles that can be linked to the card; `0` means no limit.",
    )
    """Maximum number of customer profiles that can be linked to the card; `0` means no limit."""

    amount: Property[float] = prop(
        "Amount",
        doc="Number of loyalty points added or deducted by the transaction.",
    )
    """Number of loyalty points added or deducted by the transaction."""

    expiry_date: Property[Optional[datetime]] = prop(
        "ExpiryDate",
        default=None,
        doc="Time at which the added points expire.",
    )
    """Time at which the added points expire."""

    operation: WideProperty[str, PointsChange] = prop(
        "Operation",
        enum=("addition", "subtraction"),
        doc="`addition` for points added, `subtraction` for points deducted. One of `addition`, `subtraction`.",
    )
    """`addition` for points added, `subtraction` for points deducted. One of `addition`, `subtraction`."""

    reason: Property[str] = prop(
        "Reason",
        doc="Why the points were added or deducted.",
    )
    """Why the points were added or deducted."""

    start_date: Property[Optional[datetime]] = prop(
        "StartDate",
        default=None,
        doc="Time from which the added points are active and can be spent.",
    )
    """Time from which the added points are active and can be spent."""

    transaction_uuid: Property[str] = prop(
        "TransactionUUID",
        format="uuid",
        doc="UUID of the loyalty transaction, for example to find it again or to recognize duplicates. Format "
        "`uuid`.",
    )
    """UUID of the loyalty transaction, for example to find it again or to recognize duplicates. Format `uuid`."""
