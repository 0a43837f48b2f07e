# Generated from spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification(Model):
    """Content of an Integration Hub event about a customer who moved to a lower loyalty tier.

    Contract:
        spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification.yaml
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

    current_tier: Property[Optional[str]] = prop(
        "CurrentTier",
        default=None,
        doc="Name of the loyalty tier the customer is in after the change.",
    )

    current_points: Property[float] = prop(
        "CurrentPoints",
        doc="Points the customer has in the ledger.",
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
