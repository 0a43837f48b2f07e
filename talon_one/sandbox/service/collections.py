"""Collections: lists of texts that rules look into, of the account or of a campaign."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.service.base import Service, conflict, missing, serves
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.lists import containing, listed
from talon_one.sandbox.service.tables import exported, imported, wrong_row

Document = Dict[str, Any]

MAX_ITEMS = 500_000
_FILTERS = {"name": containing("name")}


class Collections(Service):
    """The collections, and their items."""

    # -- of the account -------------------------------------------------------------------------

    @serves
    def create_account_collection(self, call: Call) -> Document:
        """A new one of the account, without items."""
        self._check_applications(call.body)
        return self._new(call.body, None, subscribedApplicationsIds=call.body.get("subscribedApplicationsIds") or [])

    @serves
    def get_account_collection(self, call: Call) -> Document:
        """One of the account."""
        return self._of_account(call)

    @serves
    def list_account_collections(self, call: Call) -> Document:
        """Those of the account."""
        return listed(call, self._store.all("collection", ""), _FILTERS)

    @serves
    def update_account_collection(self, call: Call) -> Document:
        """Change the description and the Applications; what is left out stays."""
        self._check_applications(call.body)
        return self._change(self._of_account(call), call.body)

    @serves
    def delete_account_collection(self, call: Call) -> None:
        """Forget one of the account."""
        self._delete(self._of_account(call))

    @serves
    def get_collection_items(self, call: Call) -> Document:
        """The items of one of the account."""
        items = self.items(self._of_account(call)["id"])
        return listed(call, ({"item": item} for item in items))

    @serves
    def import_account_collection(self, call: Call) -> Document:
        """Replace the items of one of the account."""
        return self._import(self._of_account(call), call.body)

    @serves
    def export_account_collection_items(self, call: Call) -> str:
        """The items of one of the account as a table."""
        return self._export(self._of_account(call))

    # -- of campaigns ---------------------------------------------------------------------------

    @serves
    def create_collection(self, call: Call) -> Document:
        """A new one of a campaign, without items."""
        return self._new(call.body, self.other(Campaigns).of(call))

    @serves
    def get_collection(self, call: Call) -> Document:
        """One of a campaign."""
        return self._of_campaign(call)

    @serves
    def list_collections(self, call: Call) -> Document:
        """Those of a campaign."""
        return listed(call, self._store.all("collection", self.other(Campaigns).of(call)["id"]), _FILTERS)

    @serves
    def list_collections_in_application(self, call: Call) -> Document:
        """Those of all campaigns of an Application."""
        number = call.path["applicationId"]
        found = [one for one in self._store.all("collection") if "campaignId" in one]
        return listed(call, [one for one in found if one.get("applicationId") == number], _FILTERS)

    @serves
    def update_collection(self, call: Call) -> Document:
        """Change the description of one of a campaign."""
        return self._change(self._of_campaign(call), call.body)

    @serves
    def delete_collection(self, call: Call) -> None:
        """Forget one of a campaign."""
        self._delete(self._of_campaign(call))

    @serves
    def import_collection(self, call: Call) -> Document:
        """Replace the items of one of a campaign."""
        return self._import(self._of_campaign(call), call.body)

    @serves
    def export_collection_items(self, call: Call) -> str:
        """The items of one of a campaign as a table."""
        return self._export(self._of_campaign(call))

    # -- for both -------------------------------------------------------------------------------

    def items(self, collection_id: int) -> List[str]:
        """The items of a collection."""
        return list((self._store.get("collection_items", str(collection_id)) or {"items": ()})["items"])

    def new(self, name: str, description: str, campaign: Document) -> Document:
        """A new collection of a campaign."""
        return self._new({"name": name, "description": description}, campaign)

    def _new(self, given: Document, campaign: Optional[Document], **more: Any) -> Document:
        parent = campaign["id"] if campaign else ""
        if any(one["name"] == given["name"] for one in self._store.all("collection", parent)):
            conflict(f"There is another collection {given['name']!r}")
        number = self._store.next_id("collection")
        collection = {
            "id": number,
            "created": self.now(),
            "modified": self.now(),
            "accountId": self.account_id(),
            "createdBy": 1,
            "name": given["name"],
            "description": given.get("description") or "",
            **({"applicationId": campaign["applicationId"], "campaignId": campaign["id"]} if campaign else {}),
            **more,
        }
        self._keep(collection)
        return collection

    def _keep(self, collection: Document) -> None:
        self._store.put("collection", str(collection["id"]), collection, parent=collection.get("campaignId", ""))

    def _check_applications(self, given: Document) -> None:
        for index, number in enumerate(given.get("subscribedApplicationsIds") or ()):
            if self._store.get("application", str(number)) is None:
                refuse("Invalid", f"there is no Application {number}", pointer=f"/subscribedApplicationsIds/{index}")

    def _of_account(self, call: Call) -> Document:
        collection = self.found("collection", call.path["collectionId"])
        if "campaignId" in collection:
            missing("collection of the account", call.path["collectionId"])
        return collection

    def _of_campaign(self, call: Call) -> Document:
        campaign = self.other(Campaigns).of(call)
        collection = self.found("collection", call.path["collectionId"])
        if collection.get("campaignId") != campaign["id"]:
            missing("collection of the campaign", call.path["collectionId"])
        return collection

    def _change(self, collection: Document, given: Document) -> Document:
        changes = {
            name: given[name] for name in ("description", "subscribedApplicationsIds") if given.get(name) is not None
        }
        if "campaignId" in collection:
            changes.pop("subscribedApplicationsIds", None)
        collection.update(changes, modified=self.now(), modifiedBy=1)
        self._keep(collection)
        return collection

    def _delete(self, collection: Document) -> None:
        self._store.delete("collection", str(collection["id"]))
        self._store.delete("collection_items", str(collection["id"]))

    def _import(self, collection: Document, text: str) -> Document:
        items: Dict[str, None] = {}
        for line, row in imported(text, ["item"]):
            if row["item"] not in items and len(items) == MAX_ITEMS:
                raise wrong_row(line, f"a collection can have up to {MAX_ITEMS} items")
            items[row["item"]] = None
        self._store.put("collection_items", str(collection["id"]), {"items": list(items)})
        self._change(collection, {})
        return self.import_record(self._store.next_id("import"), "Collection", len(items))

    def _export(self, collection: Document) -> str:
        return exported(["item"], ({"item": item} for item in self.items(collection["id"])))
