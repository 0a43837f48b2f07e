# Generated from spec/schemas/loyalty/LoyaltyProgramBalance.yaml by `make generate`; do not edit.
"""`LoyaltyProgramBalance`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LoyaltyProgramBalance(Model):
    """Balance of points in a program, both the real one and a preview of it when the open session closes.

    Contract: spec/schemas/loyalty/LoyaltyProgramBalance.yaml
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
