# Generated from spec/schemas/loyalty/LoyaltyLedgerTransactions.yaml by `make generate`; do not edit.
"""`LoyaltyLedgerTransactions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_ledger_entry import LoyaltyLedgerEntry


class LoyaltyLedgerTransactions(Model):
    """A page of transactions of a loyalty ledger.

    Contract: spec/schemas/loyalty/LoyaltyLedgerTransactions.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[Optional[list[LoyaltyLedgerEntry]], Optional[Sequence[LoyaltyLedgerEntry]]] = prop(
        default=None,
        doc="Transactions on this page.",
    )
    """Transactions on this page."""
