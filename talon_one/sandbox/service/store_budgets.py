"""Budgets of campaigns in single stores."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, Optional, Tuple

from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.service.base import Service, conflict, serves
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.stores import Stores
from talon_one.sandbox.service.tables import exported, imported, wrong_row

Document = Dict[str, Any]

_ACTION = "setDiscount"
_FOREVER = "overall"


class StoreBudgets(Service):
    """The store budgets: one document for each store of a campaign, with all its limits."""

    @serves
    def create_campaign_store_budget(self, call: Call) -> None:
        """Limits for some stores, which have none for the same action and period yet."""
        campaign, body = self.other(Campaigns).of(call), call.body
        for index, one in enumerate(body["storeLimits"]):
            store = self._store.with_id("store", one["storeId"])
            at = f"/storeLimits/{index}"
            if store is None or store["applicationId"] != campaign["applicationId"]:
                refuse("Invalid", f"there is no store {one['storeId']}", pointer=f"{at}/storeId")
            if one["limit"] < 0:
                refuse("minimum", "a limit is not below 0", pointer=f"{at}/limit")
            budget = self._of_store(campaign["id"], store["id"])
            if any(_is(limit, body["action"], body.get("period")) for limit in budget["limits"]):
                conflict(f"The store {store['id']} has a budget of this action and period already")
            self._add(budget, body["action"], body.get("period"), one["limit"], imported_one=False)

    @serves
    def list_campaign_store_budget_limits(self, call: Call) -> Document:
        """The limits of all stores of a campaign."""
        campaign = self.other(Campaigns).of(call)
        found = []
        for store, limit in self._limits(campaign, call):
            shown = {name: store[name] for name in ("id", "integrationId", "name")}
            period = {"period": limit["period"]} if limit.get("period") else {}
            found.append({"store": shown, "limit": int(limit["limit"]), "action": limit["action"], **period})
        return {"data": found}

    @serves
    def summarize_campaign_store_budget(self, call: Call) -> Document:
        """How many stores have a limit of each action and period."""
        counted: Dict[Tuple[str, str, bool], int] = {}
        for _, limit in self._limits(self.other(Campaigns).of(call), call):
            of_kind = (limit["action"], limit.get("period") or _FOREVER, limit["imported"])
            counted[of_kind] = counted.get(of_kind, 0) + 1
        data = [
            {"action": action, "period": period, "storeCount": many, "imported": by_file}
            for (action, period, by_file), many in counted.items()
        ]
        return {"data": data}

    @serves
    def delete_campaign_store_budgets(self, call: Call) -> None:
        """Forget the limits of a campaign, or those of an action and period."""
        self._clear(self.other(Campaigns).of(call), call)

    @serves
    def export_campaign_store_budgets(self, call: Call) -> str:
        """The limits of a campaign as a table."""
        limits = self._limits(self.other(Campaigns).of(call), call)
        rows = ({"store_integration_id": store["integrationId"], "limit": limit["limit"]} for store, limit in limits)
        return exported(["store_integration_id", "limit"], rows)

    @serves
    def import_campaign_store_budget(self, call: Call) -> Any:
        """Replace the limits of an action and period."""
        campaign = self.other(Campaigns).of(call)
        found: Dict[int, float] = {}
        for line, row in imported(call.body, ["store_integration_id", "limit"]):
            store = self.other(Stores).named(campaign["applicationId"], line, row)
            if store["id"] in found:
                raise wrong_row(line, f"the store {row['store_integration_id']!r} is there twice")
            found[store["id"]] = _limit(line, row["limit"])
        self._clear(campaign, call)
        action, period = call.query.get("action") or _ACTION, _period(call)
        for store_id, limit in found.items():
            self._add(self._of_store(campaign["id"], store_id), action, period, limit, imported_one=True)
        return self.import_record(self._store.next_id("import"), "CampaignStoreBudget", len(found))

    # -- for the above --------------------------------------------------------------------------

    def _limits(self, campaign: Document, call: Call) -> Iterator[Tuple[Document, Document]]:
        """The stores and limits that a request asks for."""
        for budget in self._store.all("store_budget", campaign["id"]):
            store = self._store.with_id("store", budget["storeId"])
            for limit in budget["limits"] if store else ():
                if _wanted(limit, call):
                    yield store, limit  # type: ignore[misc]

    def _of_store(self, campaign_id: int, store_id: int) -> Document:
        for budget in self._store.all("store_budget", campaign_id):
            if budget["storeId"] == store_id:
                return budget
        number = self._store.next_id("store_budget")
        return {"id": number, "created": self.now(), "campaignId": campaign_id, "storeId": store_id, "limits": []}

    def _add(self, budget: Document, action: str, period: Optional[str], limit: float, *, imported_one: bool) -> None:
        of_period = {"period": period} if period else {}
        made = {"action": action, "limit": limit, **of_period, "entities": [], "imported": imported_one}
        budget["limits"].append(made)
        self._store.put("store_budget", str(budget["id"]), budget, parent=budget["campaignId"])

    def _clear(self, campaign: Document, call: Call) -> None:
        for budget in self._store.all("store_budget", campaign["id"]):
            left: List[Document] = [limit for limit in budget["limits"] if not _wanted(limit, call)]
            if left:
                budget["limits"] = left
                self._store.put("store_budget", str(budget["id"]), budget, parent=campaign["id"])
            else:
                self._store.delete("store_budget", str(budget["id"]))


def _period(call: Call) -> Optional[str]:
    period = call.query.get("period")
    return None if period == _FOREVER else period


def _is(limit: Document, action: str, period: Optional[str]) -> bool:
    return bool(limit["action"] == action and (limit.get("period") or None) == period)


def _wanted(limit: Document, call: Call) -> bool:
    """Whether a limit is of the action and period that a request names, where it does."""
    action = call.query.get("action")
    if action is not None and limit["action"] != action:
        return False
    return call.query.get("period") is None or (limit.get("period") or None) == _period(call)


def _limit(line: int, text: str) -> float:
    try:
        limit = float(text)
    except ValueError:
        raise wrong_row(line, f"limit has to be a number, not {text!r}") from None
    if not 0 <= limit < 1e15:
        raise wrong_row(line, f"limit has to be from 0 to 1e15, not {text}")
    return int(limit) if limit == int(limit) else limit
