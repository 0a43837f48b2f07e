# Generated from spec/schemas/loyalty/LedgerInfo.yaml by `make generate`; do not edit.
"""`LedgerInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.tier import Tier


class LedgerInfo(Model):
    """Balance of one ledger (the main one or a subledger), both the real one and a preview of it when the open
    session closes, with the customer's tier.

    Contract: spec/schemas/loyalty/LedgerInfo.yaml
    """

    __slots__ = ()

    current_balance: Property[float] = prop(
        "currentBalance",
        doc="Active points that can be spent now.",
    )
    """Active points that can be spent now."""

    pending_balance: Property[float] = prop(
        "pendingBalance",
        doc="Points granted but not yet active.",
    )
    """Points granted but not yet active."""

    negative_balance: Property[Optional[float]] = prop(
        "negativeBalance",
        default=None,
        doc="Points owed by the customer, after points already spent were deducted.",
    )
    """Points owed by the customer, after points already spent were deducted."""

    expired_balance: Property[float] = prop(
        "expiredBalance",
        doc="Was the sum of expired points; now always `0`. Deprecated.",
    )
    """Was the sum of expired points; now always `0`. Deprecated."""

    spent_balance: Property[float] = prop(
        "spentBalance",
        doc="Was the sum of spent points; now always `0`. Deprecated.",
    )
    """Was the sum of spent points; now always `0`. Deprecated."""

    tentative_current_balance: Property[float] = prop(
        "tentativeCurrentBalance",
        doc="Preview of `current_balance` if the customer's open session closed now.",
    )
    """Preview of `current_balance` if the customer's open session closed now."""

    tentative_pending_balance: Property[Optional[float]] = prop(
        "tentativePendingBalance",
        default=None,
        doc="Preview of `pending_balance` if the customer's open session closed now.",
    )
    """Preview of `pending_balance` if the customer's open session closed now."""

    tentative_negative_balance: Property[Optional[float]] = prop(
        "tentativeNegativeBalance",
        default=None,
        doc="Preview of `negative_balance` if the customer's open session closed now.",
    )
    """Preview of `negative_balance` if the customer's open session closed now."""

    current_tier: Property[Optional[Tier]] = prop(
        "currentTier",
        default=None,
        doc="Customer's tier in this ledger, if any.",
    )
    """Customer's tier in this ledger, if any."""

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
