# Generated from spec/schemas/loyalty/LoyaltyBalance.yaml by `make generate`; do not edit.
"""`LoyaltyBalance`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LoyaltyBalance(Model):
    """Points in one ledger, by their state.

    Contract: spec/schemas/loyalty/LoyaltyBalance.yaml
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
