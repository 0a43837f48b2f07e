"""Stores of an Application, and the campaigns that are limited to some of them."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from talon_one.models import NewStore
from talon_one.sandbox.contract import Call
from talon_one.sandbox.service.attributes import Attributes, merged
from talon_one.sandbox.service.base import Service, conflict, missing, sent_of, serves
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.lists import Filter, equal, listed
from talon_one.sandbox.service.tables import exported, imported, wrong_row

Document = Dict[str, Any]


class Stores(Service):
    """The stores of all Applications."""

    @serves
    def create_store(self, call: Call) -> Document:
        """A new one."""
        application_id, given = call.path["applicationId"], sent_of(NewStore, call.body)
        self._check(application_id, given, None)
        number = self._store.next_id("store")
        store = {
            "id": number,
            "created": self.now(),
            "updated": self.now(),
            "applicationId": application_id,
            **given,
        }
        self._keep(store)
        return self._shown(store)

    @serves
    def get_store(self, call: Call) -> Document:
        """One of them."""
        return self._shown(self._of(call))

    @serves
    def list_stores(self, call: Call) -> Document:
        """Those of an Application."""
        filters: Dict[str, Filter] = {
            "campaignId": lambda one, wanted: wanted in one["linkedCampaignIds"],
            "name": equal("name"),
            "integrationId": equal("integrationId"),
            "query": lambda one, wanted: any(wanted.lower() in one[name].lower() for name in ("name", "integrationId")),
        }
        return listed(call, map(self._shown, self._store.all("store", call.path["applicationId"])), filters)

    @serves
    def update_store(self, call: Call) -> Document:
        """New data for one; attributes are added to those that it has."""
        store, given = self._of(call), sent_of(NewStore, call.body)
        self._check(store["applicationId"], given, store["id"])
        given["attributes"] = merged(store.get("attributes") or {}, given.get("attributes"))
        self._store.delete("store", _key(store))
        store.update(given, updated=self.now())
        self._keep(store)
        return self._shown(store)

    @serves
    def delete_store(self, call: Call) -> None:
        """Forget one, its links to campaigns and its budgets."""
        store = self._of(call)
        for campaign in self._store.all("campaign", store["applicationId"]):
            if store["id"] in campaign.get("linkedStoreIds", ()):
                self._link(campaign, [one for one in campaign["linkedStoreIds"] if one != store["id"]])
        for budget in self._store.all("store_budget"):
            if budget["storeId"] == store["id"]:
                self._store.delete("store_budget", str(budget["id"]))
        self._store.delete("store", _key(store))

    # -- links to campaigns ---------------------------------------------------------------------

    @serves
    def import_campaign_stores(self, call: Call) -> Document:
        """Replace the stores that a campaign is limited to."""
        campaign = self.other(Campaigns).of(call)
        numbers = {
            self.named(campaign["applicationId"], line, row)["id"]: None
            for line, row in imported(call.body, ["store_integration_id"])
        }
        self._link(campaign, list(numbers))
        return self.import_record(self._store.next_id("import"), "CampaignStore", len(numbers))

    @serves
    def export_campaign_stores(self, call: Call) -> str:
        """The stores that a campaign is limited to, as a table."""
        campaign = self.other(Campaigns).of(call)
        linked = campaign.get("linkedStoreIds") or ()
        found = [one for one in self._store.all("store", campaign["applicationId"]) if one["id"] in linked]
        return exported(["store_integration_id"], ({"store_integration_id": one["integrationId"]} for one in found))

    @serves
    def disconnect_campaign_stores(self, call: Call) -> None:
        """Let a campaign be for all stores again."""
        self._link(self.other(Campaigns).of(call), [])

    def _link(self, campaign: Document, numbers: List[int]) -> None:
        campaign["linkedStoreIds"] = numbers
        self._store.put("campaign", str(campaign["id"]), campaign, parent=campaign["applicationId"])

    # -- for these and others -------------------------------------------------------------------

    def named(self, application_id: int, line: int, row: Document) -> Document:
        """The store that a row of a table names."""
        store = self._store.get("store", f"{application_id}/{row['store_integration_id']}")
        if store is None:
            raise wrong_row(line, f"there is no store {row['store_integration_id']!r}")
        return store

    def _of(self, call: Call) -> Document:
        text = call.path["storeId"]
        store = self._store.with_id("store", int(text)) if text.isdecimal() else None
        if store is None or store["applicationId"] != call.path["applicationId"]:
            missing("store with the id", text)
        return store

    def _check(self, application_id: int, given: Document, own: Optional[int]) -> None:
        self.other(Attributes).check("Store", given.get("attributes"), "/attributes")
        other = self._store.get("store", f"{application_id}/{given['integrationId']}")
        if other is not None and other["id"] != own:
            conflict(f"There is another store {given['integrationId']!r}")

    def _keep(self, store: Document) -> None:
        self._store.put("store", _key(store), store, parent=store["applicationId"])

    def _shown(self, store: Document) -> Document:
        campaigns = self._store.all("campaign", store["applicationId"])
        linked = [one["id"] for one in campaigns if store["id"] in (one.get("linkedStoreIds") or ())]
        return {**store, "linkedCampaignIds": linked}


def _key(store: Document) -> str:
    return f"{store['applicationId']}/{store['integrationId']}"
