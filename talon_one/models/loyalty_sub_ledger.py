# Generated from spec/schemas/loyalty/LoyaltySubLedger.yaml by `make generate`; do not edit.
"""`LoyaltySubLedger`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_ledger_entry import LoyaltyLedgerEntry
    from talon_one.models.tier import Tier


class LoyaltySubLedger(Model):
    """One ledger of a customer (the main one or a subledger): its points and transactions.

    Contract: spec/schemas/loyalty/LoyaltySubLedger.yaml
    """

    __slots__ = ()

    total: Property[float] = prop(
        doc="Active points in this ledger, the same as `total_active_points`. Deprecated.",
    )
    """Active points in this ledger, the same as `total_active_points`. Deprecated."""

    total_active_points: Property[float] = prop(
        "totalActivePoints",
        doc="Number of points that can be spent now.",
    )
    """Number of points that can be spent now."""

    total_pending_points: Property[float] = prop(
        "totalPendingPoints",
        doc="Number of points granted but not yet active.",
    )
    """Number of points granted but not yet active."""

    total_spent_points: Property[float] = prop(
        "totalSpentPoints",
        doc="Number of points spent so far.",
    )
    """Number of points spent so far."""

    total_expired_points: Property[float] = prop(
        "totalExpiredPoints",
        doc="Number of points that expired before they were spent.",
    )
    """Number of points that expired before they were spent."""

    total_negative_points: Property[Optional[float]] = prop(
        "totalNegativePoints",
        default=None,
        doc="Number of points owed, after points already spent were deducted; there are no active points while "
        "it is above zero. Required since version 8.0.",
    )
    """Number of points owed, after points already spent were deducted; there are no active points while it is
    above zero. Required since version 8.0.
    """

    transactions: WideProperty[Optional[list[LoyaltyLedgerEntry]], Optional[Sequence[LoyaltyLedgerEntry]]] = prop(
        default=None,
        doc="Additions and deductions in this ledger.",
    )
    """Additions and deductions in this ledger."""

    expiring_points: WideProperty[Optional[list[LoyaltyLedgerEntry]], Optional[Sequence[LoyaltyLedgerEntry]]] = prop(
        "expiringPoints",
        default=None,
        doc="Transactions whose points are going to expire.",
    )
    """Transactions whose points are going to expire."""

    active_points: WideProperty[Optional[list[LoyaltyLedgerEntry]], Optional[Sequence[LoyaltyLedgerEntry]]] = prop(
        "activePoints",
        default=None,
        doc="Transactions whose points can be spent now.",
    )
    """Transactions whose points can be spent now."""

    pending_points: WideProperty[Optional[list[LoyaltyLedgerEntry]], Optional[Sequence[LoyaltyLedgerEntry]]] = prop(
        "pendingPoints",
        default=None,
        doc="Transactions whose points are not yet active.",
    )
    """Transactions whose points are not yet active."""

    expired_points: WideProperty[Optional[list[LoyaltyLedgerEntry]], Optional[Sequence[LoyaltyLedgerEntry]]] = prop(
        "expiredPoints",
        default=None,
        doc="Transactions whose points have expired.",
    )
    """Transactions whose points have expired."""

    current_tier: Property[Optional[Tier]] = prop(
        "currentTier",
        default=None,
        doc="Customer's tier in this ledger, if any.",
    )
    """Customer's tier in this ledger, if any."""
