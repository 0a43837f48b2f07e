# Generated from spec/schemas/loyalty/LoyaltyBalanceWithTier.yaml by `make generate`; do not edit.
"""`LoyaltyBalanceWithTier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.projected_tier import ProjectedTier
    from talon_one.models.tier import Tier


class LoyaltyBalanceWithTier(Model):
    """Sums of points in one ledger, split by their state, with the customer's present and expected tier.

    Contract: spec/schemas/loyalty/LoyaltyBalanceWithTier.yaml
    """

    __slots__ = ()

    active_points: Property[Optional[float]] = prop(
        "activePoints",
        default=None,
        doc="Sum of the points that can be spent now.",
    )

    pending_points: Property[Optional[float]] = prop(
        "pendingPoints",
        default=None,
        doc="Sum of the points granted but not yet active.",
    )

    spent_points: Property[Optional[float]] = prop(
        "spentPoints",
        default=None,
        doc="Sum of the points used up so far.",
    )

    expired_points: Property[Optional[float]] = prop(
        "expiredPoints",
        default=None,
        doc="Sum of the points that lapsed before they were spent.",
    )

    negative_points: Property[Optional[float]] = prop(
        "negativePoints",
        default=None,
        doc="Sum of the points owed, after points already spent were taken back; no points are active while "
        "there are any.",
    )

    current_tier: Property[Optional[Tier]] = prop(
        "currentTier",
        default=None,
        doc="Tier the customer holds in this ledger, if any.",
    )

    projected_tier: Property[Optional[ProjectedTier]] = prop(
        "projectedTier",
        default=None,
        doc="Forecast of the tier the customer will have once the present one runs out.",
    )

    points_to_next_tier: Property[Optional[float]] = prop(
        "pointsToNextTier",
        default=None,
        doc="How many more points lift the customer into the next higher tier, if there is one.",
    )

    next_tier_name: Property[Optional[str]] = prop(
        "nextTierName",
        default=None,
        doc="Name of the next higher tier; the lowest one for a customer without a tier, `null` for one in the "
        "highest.",
    )
