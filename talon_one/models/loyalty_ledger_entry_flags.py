# Generated from spec/schemas/loyalty/LoyaltyLedgerEntryFlags.yaml by `make generate`; do not edit.
"""`LoyaltyLedgerEntryFlags`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LoyaltyLedgerEntryFlags(Model):
    """Flags of a loyalty transaction.

    Contract: spec/schemas/loyalty/LoyaltyLedgerEntryFlags.yaml
    """

    __slots__ = ()

    creates_negative_balance: Property[Optional[bool]] = prop(
        "createsNegativeBalance",
        default=None,
        doc="Whether the transaction made the balance negative.",
    )
    """Whether the transaction made the balance negative."""
