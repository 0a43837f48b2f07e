# Generated from spec/schemas/loyalty/Loyalty.yaml by `make generate`; do not edit.
"""`Loyalty`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_card import LoyaltyCard
    from talon_one.models.loyalty_program_ledgers import LoyaltyProgramLedgers


class Loyalty(Model):
    """Loyalty data of a customer: balances of each program and, if requested, of the loyalty card used.

    Contract: spec/schemas/loyalty/Loyalty.yaml
    """

    __slots__ = ()

    cards: WideProperty[Optional[list[LoyaltyCard]], Optional[Sequence[LoyaltyCard]]] = prop(
        default=None,
        doc="Loyalty cards with their balances; only present if the request named a card.",
    )
    """Loyalty cards with their balances; only present if the request named a card."""

    programs: WideProperty[dict[str, LoyaltyProgramLedgers], Mapping[str, LoyaltyProgramLedgers]] = prop(
        doc="Balances of each profile-based program, keyed by the program's ID as text.",
    )
    """Balances of each profile-based program, keyed by the program's ID as text."""
