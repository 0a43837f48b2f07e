# Generated from spec/schemas/loyalty/LoyaltySubLedger.yaml by `make generate`; do not edit.
"""`LoyaltySubLedger`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_ledger_entry import LoyaltyLedgerEntry
    from talon_one.models.tier import Tier


class LoyaltySubLedger(Model):
    """One ledger of a customer (the main one or a subledger): sums of points, and the transactions behind them.

    Contract: spec/schemas/loyalty/LoyaltySubLedger.yaml
    """

    __slots__ = ()

    total: Property[float] = prop(
        doc="Active points in this ledger; `total_active_points` says the same. Deprecated.",
    )

    total_active_points: Property[float] = prop(
        "totalActivePoints",
        doc="Sum of the points that can be spent now.",
    )

    total_pending_points: Property[float] = prop(
        "totalPendingPoints",
        doc="Sum of the points granted but not yet active.",
    )

    total_spent_points: Property[float] = prop(
        "totalSpentPoints",
        doc="Sum of the points used up so far.",
    )

    total_expired_points: Property[float] = prop(
        "totalExpiredPoints",
        doc="Sum of the points that lapsed before they were spent.",
    )

    total_negative_points: Property[Optional[float]] = prop(
        "totalNegativePoints",
        default=None,
        doc="Sum of the points owed, after points already spent were taken back; no points are active while "
        "there are any. The service requires it since version 8.0.",
    )

    transactions: Property[Optional[list[LoyaltyLedgerEntry]]] = prop(
        default=None,
        doc="Credits and debits booked in this ledger.",
    )

    expiring_points: Property[Optional[list[LoyaltyLedgerEntry]]] = prop(
        "expiringPoints",
        default=None,
        doc="Transactions whose points are going to lapse.",
    )

    active_points: Property[Optional[list[LoyaltyLedgerEntry]]] = prop(
        "activePoints",
        default=None,
        doc="Transactions whose points can be spent now.",
    )

    pending_points: Property[Optional[list[LoyaltyLedgerEntry]]] = prop(
        "pendingPoints",
        default=None,
        doc="Transactions whose points are not yet active.",
    )

    expired_points: Property[Optional[list[LoyaltyLedgerEntry]]] = prop(
        "expiredPoints",
        default=None,
        doc="Transactions whose points have lapsed.",
    )

    current_tier: Property[Optional[Tier]] = prop(
        "currentTier",
        default=None,
        doc="Tier the customer holds in this ledger, if any.",
    )
