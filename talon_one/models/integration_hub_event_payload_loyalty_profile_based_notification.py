# Generated from spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedNotification.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadLoyaltyProfileBasedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_points_changed_notification_action import IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction


class IntegrationHubEventPayloadLoyaltyProfileBasedNotification(Model, retired="12.0"):
    """Content of an Integration Hub event about the points or the tier of a customer in a profile-based loyalty
    program.

    Retired: the service last had it in version 12.0; making one warns.

    Contract: spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedNotification.yaml
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

    current_tier: Property[Optional[str]] = prop(
        "CurrentTier",
        default=None,
        doc="Name of the loyalty tier the customer is in after the change.",
    )

    old_tier: Property[Optional[str]] = prop(
        "OldTier",
        default=None,
        doc="Name of the loyalty tier the customer had before the change.",
    )

    tier_expiration_date: Property[Optional[datetime]] = prop(
        "TierExpirationDate",
        default=None,
        doc="Moment at which the customer's current tier runs out.",
    )

    timestamp_of_tier_change: Property[Optional[datetime]] = prop(
        "TimestampOfTierChange",
        default=None,
        doc="Moment at which the customer moved from one tier to the other.",
    )

    points_required_to_the_next_tier: Property[Optional[float]] = prop(
        "PointsRequiredToTheNextTier",
        default=None,
        doc="Points the customer still needs in order to reach the next tier.",
    )

    next_tier: Property[Optional[str]] = prop(
        "NextTier",
        default=None,
        doc="Name of the tier above the current one.",
    )
