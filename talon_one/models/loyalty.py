# Generated from spec/schemas/loyalty/Loyalty.yaml by `make generate`; do not edit.
"""`Loyalty`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_card import LoyaltyCard
    from talon_one.models.loyalty_program_ledgers import LoyaltyProgramLedgers


class Loyalty(Model):
    """Loyalty data of a customer: balances of each program and, if requested, of the loyalty card used.

    Contract: spec/schemas/loyalty/Loyalty.yaml
    """

    __slots__ = ()

    cards: Property[Optional[list[LoyaltyCard]]] = prop(
        default=None,
        doc="Loyalty cards with their balances; only present if the request named a card.",
    )

    programs: Property[dict[str, LoyaltyProgramLedgers]] = prop(
        doc="Balances of each profile-based program, keyed by the program's ID as text.",
    )
