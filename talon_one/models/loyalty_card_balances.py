# Generated from spec/schemas/loyalty/LoyaltyCardBalances.yaml by `make generate`; do not edit.
"""`LoyaltyCardBalances`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_balance import LoyaltyBalance
    from talon_one.models.loyalty_card_profile_registration import LoyaltyCardProfileRegistration


class LoyaltyCardBalances(Model):
    """Points on a loyalty card, for the main ledger and each subledger, with the customers linked to the card.

    Contract: spec/schemas/loyalty/LoyaltyCardBalances.yaml
    """

    __slots__ = ()

    balance: Property[Optional[LoyaltyBalance]] = prop(
        default=None,
        doc="Points on the card in the main ledger of the program.",
    )
    """Points on the card in the main ledger of the program."""

    subledger_balances: WideProperty[Optional[dict[str, LoyaltyBalance]], Optional[Mapping[str, LoyaltyBalance]]] = prop(
        "subledgerBalances",
        default=None,
        doc="Points on the card in each subledger, keyed by the subledger's name.",
    )
    """Points on the card in each subledger, keyed by the subledger's name."""

    profiles: WideProperty[Optional[list[LoyaltyCardProfileRegistration]], Optional[Sequence[LoyaltyCardProfileRegistration]]] = prop(
        default=None,
        doc="Customers linked to the card, with the times they were linked.",
    )
    """Customers linked to the card, with the times they were linked."""
