# Generated from spec/schemas/loyalty/LoyaltyBalanceWithTier.yaml by `make generate`; do not edit.
"""`LoyaltyBalanceWithTier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.projected_tier import ProjectedTier
    from talon_one.models.tier import Tier


class LoyaltyBalanceWithTier(Model):
    """Points in one ledger, by their state, with the customer's current and expected tier.

    Contract: spec/schemas/loyalty/LoyaltyBalanceWithTier.yaml
    """

    __slots__ = ()

    active_points: Property[Optional[float]] = prop(
        "activePoints",
        default=None,
        doc="Number of points that can be spent now.",
    )
    """Number of points that can be spent now."""

    pending_points: Property[Optional[float]] = prop(
        "pendingPoints",
        default=None,
        doc="Number of points granted but not yet active.",
    )
    """Number of points granted but not yet active."""

    spent_points: Property[Optional[float]] = prop(
        "spentPoints",
        default=None,
        doc="Number of points spent so far.",
    )
    """Number of points spent so far."""

    expired_points: Property[Optional[float]] = prop(
        "expiredPoints",
        default=None,
        doc="Number of points that expired before they were spent.",
    )
    """Number of points that expired before they were spent."""

    negative_points: Property[Optional[float]] = prop(
        "negativePoints",
        default=None,
        doc="Number of points owed, after points already spent were deducted; there are no active points while "
        "it is above zero.",
    )
    """Number of points owed, after points already spent were deducted; there are no active points while it is
    above zero.
    """

    current_tier: Property[Optional[Tier]] = prop(
        "currentTier",
        default=None,
        doc="Customer's tier in this ledger, if any.",
    )
    """Customer's tier in this ledger, if any."""

    projected_tier: Property[Optional[ProjectedTier]] = prop(
        "projectedTier",
        default=None,
        doc="Forecast of the customer's tier when the current one expires.",
    )
    """Forecast of the customer's tier when the current one expires."""

    points_to_next_tier: Property[Optional[float]] = prop(
        "pointsToNextTier",
        default=None,
        doc="Number of points the customer needs for the next higher tier, if any.",
    )
    """Number of points the customer needs for the next higher tier, if any."""

    next_tier_name: Property[Optional[str]] = prop(
        "nextTierName",
        default=None,
        doc="Name of the next higher tier; the lowest one for a customer without a tier, `null` for one in the "
        "highest.",
    )
    """Name of the next higher tier; the lowest one for a customer without a tier, `null` for one in the highest."""
