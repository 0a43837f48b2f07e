# Generated from spec/schemas/loyalty/LoyaltyLedger.yaml by `make generate`; do not edit.
"""`LoyaltyLedger`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_sub_ledger import LoyaltySubLedger


class LoyaltyLedger(Model):
    """Points of one customer in a program, with all transactions.

    Contract: spec/schemas/loyalty/LoyaltyLedger.yaml
    """

    __slots__ = ()

    ledger: Property[LoyaltySubLedger] = prop(
        doc="Points and transactions of the main ledger.",
    )
    """Points and transactions of the main ledger."""

    sub_ledgers: WideProperty[Optional[dict[str, LoyaltySubLedger]], Optional[Mapping[str, LoyaltySubLedger]]] = prop(
        "subLedgers",
        default=None,
        doc="Points and transactions of each subledger, keyed by the subledger's name.",
    )
    """Points and transactions of each subledger, keyed by the subledger's name."""
