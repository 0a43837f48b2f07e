"""How much of each budget is used up."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Tuple

from talon_one.model import json
from talon_one.model.timestamps import format_datetime
from talon_one.sandbox.engine.results import Use
from talon_one.sandbox.engine.world import Counter, Number
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.base import Service

Document = Dict[str, Any]

#: What is not given back when an order is cancelled or reopened (domain-facts 1.2): codes that were made stay.
_KEPT = ("createCoupon", "createReferral")


class Uses(Service):
    """The counters of budgets: one for each action, owner, period and combination of entities."""

    def of(self, counter: Counter) -> Number:
        """What is used."""
        kept = self._store.get("use", _key(counter))
        return 0 if kept is None else kept["amount"]

    def book(self, uses: Iterable[Use]) -> List[Document]:
        """Use budgets up; gives what `give_back` takes."""
        booked = []
        for counter, taken in uses:
            key = _key(counter)
            self._add(key, counter.owner, counter.owner_id, float(taken))
            booked.append({"key": key, "amount": float(taken), "action": counter.action})
        return booked

    def give_back(self, booked: Iterable[Document]) -> None:
        """Undo `book`, but for codes that were created."""
        for use in booked:
            if use["action"] not in _KEPT:
                owner, owner_id = self.owner_of(use)
                self._add(use["key"], owner, owner_id, -use["amount"])

    def owner_of(self, booked: Document) -> Tuple[str, int]:
        """Whose budget it is: `campaign` or `store` with the number of the campaign, or `coupon` with its own."""
        owner, owner_id = json.decode(booked["key"].encode())[:2]
        return owner, owner_id

    def _add(self, key: str, owner: str, owner_id: int, change: float) -> None:
        kept = self._store.get("use", key) or {"amount": 0}
        self._store.put("use", key, {"amount": amount(kept["amount"], change)}, parent=f"{owner}/{owner_id}")

    def campaign_wide(self, campaign: Document) -> List[Document]:
        """The budgets of a campaign that count everything together, as models `CampaignBudget`."""
        found = []
        for limit in campaign.get("limits") or ():
            if not limit["entities"] and not limit.get("period"):
                counter = Counter("campaign", campaign["id"], limit["action"])
                found.append({"action": limit["action"], "limit": limit["limit"], "counter": self.of(counter)})
        return found


def _key(counter: Counter) -> str:
    start = counter.start and format_datetime(counter.start)
    parts = [counter.owner, counter.owner_id, counter.action, counter.period, start, counter.entities]
    return json.encode(parts).decode("utf-8")
