# Generated from spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Property, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from datetime import datetime


class IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification(Variant):
    """Content of an Integration Hub event about a customer who moved to a lower loyalty tier.

    Contract:
        spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification.yaml
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

    current_tier: Property[Optional[str]] = prop(
        "CurrentTier",
        default=None,
        doc="Name of the customer's tier after the change.",
    )
    """Name of the customer's tier after the change."""

    current_points: Property[float] = prop(
        "CurrentPoints",
        doc="Points the customer has in the ledger.",
    )
    """Points the customer has in the ledger."""

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
