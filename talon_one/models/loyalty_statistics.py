# Generated from spec/schemas/analytics/LoyaltyStatistics.yaml by `make generate`; do not edit.
"""`LoyaltyStatistics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.loyalty_dashboard_points_breakdown import LoyaltyDashboardPointsBreakdown


class LoyaltyStatistics(Model, retired="7.0"):
    """State of a loyalty program on one date.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/analytics/LoyaltyStatistics.yaml
    """

    __slots__ = ()

    date: Property[datetime] = prop(
        doc="Day for which the figures were gathered.",
    )

    total_active_points: Property[float] = prop(
        "totalActivePoints",
        doc="Points in the program that members can spend right now.",
    )

    total_pending_points: Property[float] = prop(
        "totalPendingPoints",
        doc="Points already awarded in the program but not yet active.",
    )

    total_spent_points: Property[float] = prop(
        "totalSpentPoints",
        doc="Points of the program that members have redeemed.",
    )

    total_expired_points: Property[float] = prop(
        "totalExpiredPoints",
        doc="Points of the program that ran out before being spent.",
    )

    total_members: Property[float] = prop(
        "totalMembers",
        doc="How many customers take part in the loyalty program.",
    )

    new_members: Property[float] = prop(
        "newMembers",
        doc="How many customers joined the loyalty program on this date.",
    )

    spent_points: Property[LoyaltyDashboardPointsBreakdown] = prop(
        "spentPoints",
        doc="Points redeemed on this date, split by what caused the deduction.",
    )

    earned_points: Property[LoyaltyDashboardPointsBreakdown] = prop(
        "earnedPoints",
        doc="Points awarded on this date, split by what caused the addition.",
    )
