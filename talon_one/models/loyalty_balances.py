# Generated from spec/schemas/loyalty/LoyaltyBalances.yaml by `make generate`; do not edit.
"""`LoyaltyBalances`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_balance import LoyaltyBalance


class LoyaltyBalances(Model):
    """Points of a customer in a program, for the main ledger and each subledger.

    Contract: spec/schemas/loyalty/LoyaltyBalances.yaml
    """

    __slots__ = ()

    balance: Property[Optional[LoyaltyBalance]] = prop(
        default=None,
        doc="Points in the main ledger of the program.",
    )
    """Points in the main ledger of the program."""

    subledger_balances: WideProperty[Optional[dict[str, LoyaltyBalance]], Optional[Mapping[str, LoyaltyBalance]]] = prop(
        "subledgerBalances",
        default=None,
        doc="Points in each subledger, keyed by the subledger's name.",
    )
    """Points in each subledger, keyed by the subledger's name."""
