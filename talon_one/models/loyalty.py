# Generated from spec/schemas/loyalty/Loyalty.yaml by `make generate`; do not edit.
"""`Loyalty`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_card import LoyaltyCard
    from talon_one.models.loyalty_program_ledgers import LoyaltyProgramLedgers


class Loyalty(Model):
    """Loyalty picture of a customer in an answer: balances of each program and, where asked for, of the loyalty
    card used.

    Contract: spec/schemas/loyalty/Loyalty.yaml
    """

    __slots__ = ()

    cards: Property[Optional[list[LoyaltyCard]]] = prop(
        default=None,
        doc="Loyalty cards involved, with their balances; filled only if a card was named in the request.",
    )

    programs: Property[dict[str, LoyaltyProgramLedgers]] = prop(
        doc="Balances per profile-based program, keyed by the program's internal number written as text.",
    )
