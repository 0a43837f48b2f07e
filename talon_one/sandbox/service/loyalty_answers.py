"""Balances as answers show them: of profiles and cards, with what an open session would change."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence

from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.ledgers import Ledgers, Place, balance_of, subledgers_of

Document = Dict[str, Any]

_TENTATIVE = ("tentativeCurrentBalance", "tentativePendingBalance", "tentativeNegativeBalance")


class LoyaltyAnswers(Service):
    """Shows ledgers."""

    def loyalty(self, profile_id: str, card: Optional[str], tentative: Iterable[Document]) -> Document:
        """The model `Loyalty`: the programs that the profile has points of, or would have, and the card.

        tentative: effects of an open session, whose points are not booked.
        """
        promised = list(tentative)
        programs = {}
        for program in self.other(Ledgers).programs():
            if not program.get("cardBased") and profile_id:
                ledgers = self.ledgers_of(program, profile_id, promised)
                if ledgers is not None:
                    programs[str(program["id"])] = ledgers
        shown = self._store.get("card", card) if card else None
        return {"cards": [] if shown is None else [self.card(shown, promised)], "programs": programs}

    def ledgers_of(self, program: Document, profile_id: str, promised: Sequence[Document] = ()) -> Optional[Document]:
        """The model `LoyaltyProgramLedgers`; None where the profile has nothing to do with the program."""
        transactions = self.other(Ledgers).transactions(program["id"], profile_id)
        ledger, subledgers = self._infos(program["id"], profile_id, transactions, promised)
        joined = self.other(Ledgers).joined(program["id"], profile_id)
        known = joined is not None or bool(transactions)
        if not (known or subledgers or any(ledger[name] for name in _TENTATIVE)):
            return None
        return {
            **{name: program[name] for name in ("id", "title", "name")},
            **({} if joined is None else {"joinDate": joined}),
            "ledger": ledger,
            "subLedgers": subledgers,
        }

    def card(self, card: Document, promised: Sequence[Document] = ()) -> Document:
        """The model `LoyaltyCard` with its balances."""
        program_id, identifier = card["programID"], card["identifier"]
        transactions = self.other(Ledgers).transactions(program_id, identifier)
        ledger, subledgers = self._infos(program_id, identifier, transactions, promised)
        return {**card, "ledger": ledger, "subledgers": subledgers}

    def _infos(
        self, program_id: int, holder: str, transactions: Sequence[Document], promised: Sequence[Document]
    ) -> Any:
        """The main ledger of a holder, and the others by their names."""
        added: Dict[str, List[Document]] = {}
        for effect in promised:
            if _concerns(effect, program_id, holder):
                added.setdefault(effect["props"]["subLedgerId"], []).append(effect)
        names = dict.fromkeys([*subledgers_of(transactions), *(name for name in added if name)])
        infos = {
            name: self._info(Place(program_id, name, holder), transactions, added.get(name, ()))
            for name in ("", *names)
        }
        main = infos.pop("")
        return main, {name: info for name, info in infos.items() if any(_numbers(info))}

    def _info(self, place: Place, transactions: Sequence[Document], promised: Iterable[Document]) -> Document:
        balance = balance_of(place, transactions, self.moment())
        info = {**balance.info(), **self.other(Ledgers).tier_of(place)}
        current, pending, owed = balance.active, balance.pending, balance.negative
        for effect in promised:
            props = effect["props"]
            if effect["effectType"] == "deductLoyaltyPoints":
                current = amount(current, -props["value"])
            elif props.get("awaitsActivation") or props.get("startDate"):
                pending = amount(pending, props["value"])
            else:
                current = amount(current, props["value"])
        current = amount(current, -owed)
        values = max(0.0, current), pending, max(0.0, -current)
        return {**info, **dict(zip(_TENTATIVE, values))}


def _concerns(effect: Mapping[str, Any], program_id: int, holder: str) -> bool:
    """Whether an effect would change the points that a holder has of a program."""
    props = effect["props"]
    if props.get("programId") != program_id:
        return False
    if effect["effectType"] == "addLoyaltyPoints":
        return bool(holder == (props.get("cardIdentifier") or props["recipientIntegrationId"]))
    return str(effect["effectType"]) == "deductLoyaltyPoints"


def _numbers(info: Mapping[str, Any]) -> List[Any]:
    return [value for value in info.values() if isinstance(value, (int, float))]
