# Generated from spec/schemas/notifications/CardAddedDeductedPointsBalancesNotification.yaml by `make generate`; do not edit.
"""`CardAddedDeductedPointsBalancesNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import Model, Property, WideProperty, former, prop

if TYPE_CHECKING:
    from talon_one.models.added_deducted_points_balances_action import AddedDeductedPointsBalancesAction
    from talon_one.types import ChangeSource, Strings


class CardAddedDeductedPointsBalancesNotification(Model):
    """Notification that points on a loyalty card changed, with all additions and deductions and the resulting
    balance.

    Contract: spec/schemas/notifications/CardAddedDeductedPointsBalancesNotification.yaml
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

    notification_type: WideProperty[str, Literal["LoyaltyCardAddedDeductedPointsBalances"]] = prop(
        "NotificationType",
        enum=("LoyaltyCardAddedDeductedPointsBalances",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`LoyaltyCardAddedDeductedPointsBalances`.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is
    `LoyaltyCardAddedDeductedPointsBalances`.
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

    actions: WideProperty[list[AddedDeductedPointsBalancesAction], Sequence[AddedDeductedPointsBalancesAction]] = prop(
        "Actions",
        min_items=1,
        doc="Additions and deductions behind the balance, one entry for each transaction. At least 1 item.",
    )
    """Additions and deductions behind the balance, one entry for each transaction. At least 1 item."""

    current_points: Property[float] = prop(
        "CurrentPoints",
        doc="Points in the ledger after the change.",
    )
    """Points in the ledger after the change."""
