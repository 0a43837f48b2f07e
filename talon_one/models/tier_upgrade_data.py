# Generated from spec/schemas/loyalty/TierUpgradeData.yaml by `make generate`; do not edit.
"""`TierUpgradeData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import TierSource


class TierUpgradeData(Model):
    """One customer who moved to a higher tier, in a notification.

    Contract: spec/schemas/loyalty/TierUpgradeData.yaml
    """

    __slots__ = ()

    customer_profile_id: Property[str] = prop(
        "CustomerProfileID",
        doc="Integration ID of the customer whose points or tier the notification is about.",
    )
    """Integration ID of the customer whose points or tier the notification is about."""

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="ID of the loyalty program with the points or tier. At least 1.",
    )
    """ID of the loyalty program with the points or tier. At least 1."""

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc='Name of the subledger; empty for the main ledger. The service\'s default is `""`.',
    )
    """Name of the subledger; empty for the main ledger. The service's default is `""`."""

    current_tier: Property[str] = prop(
        "CurrentTier",
        doc="Name of the tier the customer has just reached.",
    )
    """Name of the tier the customer has just reached."""

    current_points: Property[float] = prop(
        "CurrentPoints",
        doc="Customer's points when the notification was made.",
    )
    """Customer's points when the notification was made."""

    old_tier: Property[Optional[str]] = prop(
        "OldTier",
        default=None,
        doc="Name of the tier the customer had before, if any.",
    )
    """Name of the tier the customer had before, if any."""

    points_required_to_the_next_tier: Property[Optional[float]] = prop(
        "PointsRequiredToTheNextTier",
        default=None,
        doc="Number of points the customer needs for the next higher tier, if any.",
    )
    """Number of points the customer needs for the next higher tier, if any."""

    next_tier: Property[Optional[str]] = prop(
        "NextTier",
        default=None,
        doc="Name of the tier above the new one, if any.",
    )
    """Name of the tier above the new one, if any."""

    tier_expiration_date: Property[datetime] = prop(
        "TierExpirationDate",
        doc="Time at which the customer's tier expires and is reviewed.",
    )
    """Time at which the customer's tier expires and is reviewed."""

    timestamp_of_tier_change: Property[datetime] = prop(
        "TimestampOfTierChange",
        doc="Time at which the customer moved to the new tier.",
    )
    """Time at which the customer moved to the new tier."""

    source: WideProperty[Optional[str], Optional[TierSource]] = prop(
        "Source",
        default=None,
        enum=("boost", "points"),
        doc="What the tier comes from: the customer's `points`, or a `boost` given by a rule. One of `boost`, "
        "`points`. The service's default is `points`. Added in version 26.20.",
    )
    """What the tier comes from: the customer's `points`, or a `boost` given by a rule. One of `boost`, `points`.
    The service's default is `points`. Added in version 26.20.
    """

    reason: Property[Optional[str]] = prop(
        "Reason",
        default=None,
        doc="Why the tier was boosted. Added in version 26.20.",
    )
    """Why the tier was boosted. Added in version 26.20."""
