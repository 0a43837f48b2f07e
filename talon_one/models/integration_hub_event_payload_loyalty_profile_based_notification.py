# Generated from spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedNotification.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadLoyaltyProfileBasedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_points_changed_notification_action import IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction


class IntegrationHubEventPayloadLoyaltyProfileBasedNotification(Model, retired="12.0"):
    """Content of an Integration Hub event about the points or the tier of a customer in a profile-based loyalty
    program.

    Retired: last used by the service in version 12.0; creating one issues a warning.

    Contract: spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedNotification.yaml
    """

    __slots__ = ()

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

    current_tier: Property[Optional[str]] = prop(
        "CurrentTier",
        default=None,
        doc="Name of the customer's tier after the change.",
    )
    """Name of the customer's tier after the change."""

    old_tier: Property[Optional[str]] = prop(
        "OldTier",
        default=None,
        doc="Name of the customer's tier before the change.",
    )
    """Name of the customer's tier before the change."""

    tier_expiration_date: Property[Optional[datetime]] = prop(
        "TierExpirationDate",
        default=None,
        doc="Time at which the customer's current tier expires.",
    )
    """Time at which the customer's current tier expires."""

    timestamp_of_tier_change: Property[Optional[datetime]] = prop(
        "TimestampOfTierChange",
        default=None,
        doc="Time at which the customer's tier changed.",
    )
    """Time at which the customer's tier changed."""

    points_required_to_the_next_tier: Property[Optional[float]] = prop(
        "PointsRequiredToTheNextTier",
        default=None,
        doc="Number of points the customer needs for the next tier.",
    )
    """Number of points the customer needs for the next tier."""

    next_tier: Property[Optional[str]] = prop(
        "NextTier",
        default=None,
        doc="Name of the tier above the current one.",
    )
    """Name of the tier above the current one."""
