# Generated from spec/schemas/loyalty/TierUpgradeData.yaml by `make generate`; do not edit.
"""`TierUpgradeData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class TierUpgradeData(Model):
    """Report of one customer who rose to a higher tier, as sent in a notification.

    Contract: spec/schemas/loyalty/TierUpgradeData.yaml
    """

    __slots__ = ()

    customer_profile_id: Property[str] = prop(
        "CustomerProfileID",
        doc="Your own id (integration id) of the customer whose points or tier are concerned.",
    )

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="Internal number of the program in which the points or tier are kept. At least 1.",
    )

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc='Name of the subledger concerned; empty for the main ledger. Default of the service: `""`.',
    )

    current_tier: Property[str] = prop(
        "CurrentTier",
        doc="Name of the tier the customer has just reached.",
    )

    current_points: Property[float] = prop(
        "CurrentPoints",
        doc="Points in the customer's balance at the time of the report.",
    )

    old_tier: Property[Optional[str]] = prop(
        "OldTier",
        default=None,
        doc="Name of the tier the customer had before, if there was one.",
    )

    points_required_to_the_next_tier: Property[Optional[float]] = prop(
        "PointsRequiredToTheNextTier",
        default=None,
        doc="How many more points lead to the tier above, if there is one.",
    )

    next_tier: Property[Optional[str]] = prop(
        "NextTier",
        default=None,
        doc="Name of the tier above the new one, if there is one.",
    )

    tier_expiration_date: Property[datetime] = prop(
        "TierExpirationDate",
        doc="Moment at which the customer's tier runs out and is reviewed.",
    )

    timestamp_of_tier_change: Property[datetime] = prop(
        "TimestampOfTierChange",
        doc="Moment at which the customer moved to the new tier.",
    )
