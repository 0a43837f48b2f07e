# Generated from spec/schemas/loyalty/LoyaltyBalance.yaml by `make generate`; do not edit.
"""`LoyaltyBalance`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LoyaltyBalance(Model):
    """Sums of points in one ledger, split by their state.

    Contract: spec/schemas/loyalty/LoyaltyBalance.yaml
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
