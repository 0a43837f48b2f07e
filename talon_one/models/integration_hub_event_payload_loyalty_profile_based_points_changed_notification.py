# Generated from spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_points_changed_notification_action import IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction


class IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification(Model):
    """Content of an Integration Hub event about added or deducted points of a customer.

    Contract:
        spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification.yaml
    """

    __slots__ = ()

    profile_integration_id: Property[str] = prop(
        "ProfileIntegrationID",
        doc="Your id of the customer profile whose points or tier changed.",
    )

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        doc="Internal number of the loyalty program in which the change happened.",
    )

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc="Name of the subledger concerned; for the main ledger, allow for an empty string as well as `main`.",
    )

    source_of_event: Property[str] = prop(
        "SourceOfEvent",
        doc="Origin of the change inside Talon.One.",
    )

    employee_name: Property[Optional[str]] = prop(
        "EmployeeName",
        default=None,
        doc="Name of the Talon.One user connected with the change.",
    )

    user_id: Property[Optional[int]] = prop(
        "UserID",
        default=None,
        doc="Internal number of the Talon.One user connected with the change.",
    )

    current_points: Property[float] = prop(
        "CurrentPoints",
        doc="Balance of points in the ledger after the change.",
    )

    actions: Property[Optional[list[IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction]]] = prop(
        "Actions",
        default=None,
        doc="Additions and deductions of points that led to the reported balance, one entry for each "
        "transaction.",
    )

    published_at: Property[datetime] = prop(
        "PublishedAt",
        doc="Time at which Talon.One published the event.",
    )

    loyalty_program_name: Property[Optional[str]] = prop(
        "LoyaltyProgramName",
        default=None,
        doc="Name of the loyalty program in which the change happened. The service requires it since version "
        "26.13.",
    )

    current_tier: Property[Optional[str]] = prop(
        "CurrentTier",
        default=None,
        doc="Name of the loyalty tier the customer is in. The service requires it since version 26.13.",
    )

    session_integration_id: Property[Optional[str]] = prop(
        "SessionIntegrationID",
        default=None,
        doc="Your id of the customer session in which the points changed.",
    )
