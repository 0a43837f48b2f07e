"""Additional costs: charges such as shipping that sessions and items can have."""

from __future__ import annotations

from typing import Any, Dict

from talon_one.models import NewAdditionalCost
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.service.base import Service, conflict, sent_of, serves
from talon_one.sandbox.service.lists import listed

Document = Dict[str, Any]


class AdditionalCosts(Service):
    """The additional costs of the account; once one is defined, others than those are refused."""

    @serves
    def create_additional_cost(self, call: Call) -> Document:
        """Define one."""
        given = sent_of(NewAdditionalCost, call.body)
        if any(one["name"] == given["name"] for one in self._store.all("additional_cost")):
            conflict(f"There is another additional cost {given['name']!r}")
        number = self._store.next_id("additional_cost")
        cost = {"id": number, "created": self.now(), "accountId": self.account_id(), "type": "session", **given}
        self._store.put("additional_cost", str(number), cost)
        self._store.put("declared", "additionalCosts", {})
        return cost

    @serves
    def get_additional_cost(self, call: Call) -> Document:
        """One of them."""
        return self.found("additional_cost", call.path["additionalCostId"])

    @serves
    def get_additional_costs(self, call: Call) -> Document:
        """All of them."""
        return listed(call, self._store.all("additional_cost"))

    @serves
    def update_additional_cost(self, call: Call) -> Document:
        """Change one; its name stays."""
        cost, given = self.get_additional_cost(call), sent_of(NewAdditionalCost, call.body)
        if given["name"] != cost["name"]:
            refuse("Invalid", f"the name cannot be changed, it is {cost['name']!r}", pointer="/name")
        cost.update(given)
        self._store.put("additional_cost", str(cost["id"]), cost)
        return cost
