# Generated from spec/schemas/loyalty/LoyaltyBalancesWithTiers.yaml by `make generate`; do not edit.
"""`LoyaltyBalancesWithTiers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_balance_with_tier import LoyaltyBalanceWithTier


class LoyaltyBalancesWithTiers(Model):
    """Points and tiers of a customer in a program, for the main ledger and each subledger.

    Contract: spec/schemas/loyalty/LoyaltyBalancesWithTiers.yaml
    """

    __slots__ = ()

    balance: Property[Optional[LoyaltyBalanceWithTier]] = prop(
        default=None,
        doc="Points and tier in the main ledger of the program.",
    )
    """Points and tier in the main ledger of the program."""

    subledger_balances: WideProperty[Optional[dict[str, LoyaltyBalanceWithTier]], Optional[Mapping[str, LoyaltyBalanceWithTier]]] = prop(
        "subledgerBalances",
        default=None,
        doc="Points and tier in each subledger, keyed by the subledger's name.",
    )
    """Points and tier in each subledger, keyed by the subledger's name."""
