# Generated from spec/schemas/analytics/LoyaltyDashboardData.yaml by `make generate`; do not edit.
"""`LoyaltyDashboardData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, former, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.loyalty_dashboard_points_breakdown import LoyaltyDashboardPointsBreakdown


class LoyaltyDashboardData(Model):
    """State of a loyalty program on one date, as shown on the program's dashboard.

    Contract: spec/schemas/analytics/LoyaltyDashboardData.yaml
    """

    __slots__ = ()

    date: Property[datetime] = prop(
        doc="Date that the statistics are about.",
    )
    """Date that the statistics are about."""
    var_date: Property[datetime] = former("date")
    """Deprecated: the former name of `date`."""

    total_active_points: Property[float] = prop(
        "totalActivePoints",
        doc="Points that members of the program can spend now.",
    )
    """Points that members of the program can spend now."""

    total_pending_points: Property[float] = prop(
        "totalPendingPoints",
        doc="Points of the program already awarded but not yet active.",
    )
    """Points of the program already awarded but not yet active."""

    total_spent_points: Property[float] = prop(
        "totalSpentPoints",
        doc="Points of the program that members have redeemed.",
    )
    """Points of the program that members have redeemed."""

    total_expired_points: Property[float] = prop(
        "totalExpiredPoints",
        doc="Points of the program that expired before they were spent.",
    )
    """Points of the program that expired before they were spent."""

    total_negative_points: Property[Optional[float]] = prop(
        "totalNegativePoints",
        default=None,
        doc="Points by which balances are below zero, for example after a return rolled back points that were "
        "already spent. Required since version 12.0.",
    )
    """Points by which balances are below zero, for example after a return rolled back points that were already
    spent. Required since version 12.0.
    """

    total_members: Property[float] = prop(
        "totalMembers",
        doc="Number of customers in the loyalty program.",
    )
    """Number of customers in the loyalty program."""

    new_members: Property[float] = prop(
        "newMembers",
        doc="Number of customers who joined the loyalty program on this date.",
    )
    """Number of customers who joined the loyalty program on this date."""

    spent_points: Property[LoyaltyDashboardPointsBreakdown] = prop(
        "spentPoints",
        doc="Points spent on this date, by what caused the deduction.",
    )
    """Points spent on this date, by what caused the deduction."""

    earned_points: Property[LoyaltyDashboardPointsBreakdown] = prop(
        "earnedPoints",
        doc="Points awarded on this date, by what caused the addition.",
    )
    """Points awarded on this date, by what caused the addition."""
