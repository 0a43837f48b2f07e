# Generated from spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_points_changed_notification_action import IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction


class IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification(Variant):
    """Content of an Integration Hub event about added or deducted points of a customer.

    Contract:
        spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification.yaml
    """

    __slots__ = ()

    event_id: Property[Optional[int]] = prop(
        "EventId",
        default=None,
        doc="ID of the event in the Integration Hub. Required since version 26.16. Added in version 26.16.",
    )
    """ID of the event in the Integration Hub. Required since version 26.16. Added in version 26.16."""

    profile_integration_id: Property[str] = prop(
        "ProfileIntegrationID",
        doc="Integration ID of the customer profile whose points or tier changed.",
    )
    """Integration ID of the customer profile whose points or tier changed."""

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        doc="ID of the loyalty program with the change.",
    )
    """ID of the loyalty program with the change."""

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc="Name of the subledger; for the main ledger, allow for an empty string as well as `main`.",
    )
    """Name of the subledger; for the main ledger, allow for an empty string as well as `main`."""

    source_of_event: Property[str] = prop(
        "SourceOfEvent",
        doc="Part of Talon.One where the change was made.",
    )
    """Part of Talon.One where the change was made."""

    employee_name: Property[Optional[str]] = prop(
        "EmployeeName",
        default=None,
        doc="Name of the Campaign Manager user who made the change.",
    )
    """Name of the Campaign Manager user who made the change."""

    user_id: Property[Optional[int]] = prop(
        "UserID",
        default=None,
        doc="ID of the Campaign Manager user who made the change.",
    )
    """ID of the Campaign Manager user who made the change."""

    current_points: Property[float] = prop(
        "CurrentPoints",
        doc="Points in the ledger after the change.",
    )
    """Points in the ledger after the change."""

    actions: WideProperty[Optional[list[IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction]], Optional[Sequence[IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction]]] = prop(
        "Actions",
        default=None,
        doc="Additions and deductions behind the balance, one entry for each transaction.",
    )
    """Additions and deductions behind the balance, one entry for each transaction."""

    published_at: Property[datetime] = prop(
        "PublishedAt",
        doc="Time at which Talon.One published the event.",
    )
    """Time at which Talon.One published the event."""

    loyalty_program_name: Property[Optional[str]] = prop(
        "LoyaltyProgramName",
        default=None,
        doc="Name of the loyalty program with the change. Required since version 26.13.",
    )
    """Name of the loyalty program with the change. Required since version 26.13."""

    current_tier: Property[Optional[str]] = prop(
        "CurrentTier",
        default=None,
        doc="Name of the customer's tier. Required since version 26.13.",
    )
    """Name of the customer's tier. Required since version 26.13."""

    session_integration_id: Property[Optional[str]] = prop(
        "SessionIntegrationID",
        default=None,
        doc="Integration ID of the customer session in which the points changed.",
    )
    """Integration ID of the customer session in which the points changed."""
