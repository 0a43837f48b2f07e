"""Catalogs of cart items: what sessions take prices and attributes from."""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional

from talon_one.model.registry import model_class
from talon_one.sandbox.contract import Call, invalid, problem, refuse
from talon_one.sandbox.service.attributes import Attributes, merged
from talon_one.sandbox.service.base import Service, serves
from talon_one.sandbox.service.lists import Filter, listed
from talon_one.sandbox.service.prices import Prices

Document = Dict[str, Any]

MAX_ACTIONS = 1000
_PAYLOADS = {
    "ADD": "AddItemCatalogAction",
    "PATCH": "PatchItemCatalogAction",
    "PATCH_MANY": "PatchManyItemsCatalogAction",
    "REMOVE": "RemoveItemCatalogAction",
    "REMOVE_MANY": "RemoveManyItemsCatalogAction",
    "ADD_PRICE_ADJUSTMENT": "AddPriceAdjustmentCatalogAction",
}
_ORDER: Mapping[str, Callable[[float, float], bool]] = {
    "LT": lambda value, wanted: value < wanted,
    "LE": lambda value, wanted: value <= wanted,
    "GT": lambda value, wanted: value > wanted,
    "GE": lambda value, wanted: value >= wanted,
}
_Act = Callable[["Catalogs", Document, Document, str], List[str]]


class Catalogs(Service):
    """The catalogs, which only seeds make: the contract has no operation for it."""

    @serves
    def sync_catalog(self, call: Call) -> Document:
        """Carry out actions on the items, all or none of them."""
        catalog, actions = self.found("catalog", call.path["catalogId"]), call.body["actions"]
        self._check(catalog, call.body)
        catalog["version"] += 1
        catalog["modified"] = self.now()
        changed: Dict[str, None] = {}
        for index, action in enumerate(actions):
            act = _ACTIONS[action["type"]]
            changed.update(dict.fromkeys(act(self, catalog, action["payload"], f"/actions/{index}/payload")))
        self._store.put("catalog", str(catalog["id"]), catalog)
        payload = {"catalogId": catalog["id"], "version": catalog["version"]}
        self.other(Prices).changed(catalog, list(changed), "CATALOG_SYNC", payload)
        return catalog

    @serves
    def list_catalog_items(self, call: Call) -> Document:
        """The items of one."""
        catalog = self.found("catalog", call.path["catalogId"])
        filters: Dict[str, Filter] = {
            "sku": lambda one, wanted: one["sku"] in wanted,
            "productNames": lambda one, wanted: (one.get("product") or {}).get("name") in wanted,
        }
        defined = {one["name"]: one["id"] for one in self._store.all("attribute", "CartItem")}
        return listed(
            call, self._store.all("catalog_item", catalog["id"]), filters, show=lambda one: _shown(one, defined)
        )

    # -- what an action needs -------------------------------------------------------------------

    def _check(self, catalog: Document, body: Document) -> None:
        actions = body["actions"]
        if len(actions) > MAX_ACTIONS:
            refuse("maxItems", f"at most {MAX_ACTIONS} actions are allowed", pointer="/actions")
        if body.get("version") is not None and body["version"] != catalog["version"]:
            refuse("Invalid", f"the catalog is of version {catalog['version']}", pointer="/version")
        problems, seen = [], set()
        for index, action in enumerate(actions):
            at = f"/actions/{index}"
            if action["type"] != actions[0]["type"]:
                problems.append(problem("Invalid", "all actions have to be of one type", pointer=f"{at}/type"))
                continue
            payload = action["payload"]
            if not isinstance(payload, dict):
                problems.append(problem("Invalid type", "an object is needed", pointer=f"{at}/payload"))
                continue
            wrong = model_class(_PAYLOADS[action["type"]])._view(payload).validate()
            problems += [problem(one.rule, str(one), pointer=f"{at}/payload") for one in wrong]
            if payload.get("sku") in seen:
                details = f"the SKU {payload['sku']!r} is there twice"
                problems.append(problem("Invalid", details, pointer=f"{at}/payload/sku"))
            seen.add(payload.get("sku") or f"action {index}")
            problems += self.other(Attributes).problems(
                "CartItem", payload.get("attributes"), f"{at}/payload/attributes"
            )
        if problems:
            raise invalid(problems)

    # -- actions: each gives the SKUs that it changed ---------------------------------------------

    def _add(self, catalog: Document, payload: Document, at: str) -> List[str]:
        item = self._item(catalog, payload["sku"])
        if item is not None and not payload.get("replaceIfExists"):
            refuse("Invalid", f"there is an item {payload['sku']!r} already", pointer=f"{at}/sku")
        kept: Document = (
            {name: item[name] for name in ("id", "created", "price", "adjustments") if name in item} if item else {}
        )
        return self._keep(catalog, {**kept, "attributes": {}, **_given(payload), "sku": payload["sku"]}, item)

    def _patch(self, catalog: Document, payload: Document, at: str) -> List[str]:
        item = self._item(catalog, payload["sku"])
        if item is None and not payload.get("createIfNotExists"):
            refuse("Invalid", f"there is no item {payload['sku']!r}", pointer=f"{at}/sku")
        changed = {**(item or {"attributes": {}}), "sku": payload["sku"]}
        changed.pop("product", None)
        return self._keep(catalog, self._changed(changed, payload), item)

    def _patch_many(self, catalog: Document, payload: Document, at: str) -> List[str]:
        changes = {name: payload[name] for name in ("price", "attributes") if payload.get(name) is not None}
        return [
            sku
            for item in self._matching(catalog, payload, at)
            for sku in self._keep(catalog, self._changed(dict(item), changes), item)
        ]

    def _remove(self, catalog: Document, payload: Document, at: str) -> List[str]:
        if self._item(catalog, payload["sku"]) is None:
            refuse("Invalid", f"there is no item {payload['sku']!r}", pointer=f"{at}/sku")
        return self._forget(catalog, [payload["sku"]])

    def _remove_many(self, catalog: Document, payload: Document, at: str) -> List[str]:
        return self._forget(catalog, [item["sku"] for item in self._matching(catalog, payload, at)])

    def _adjust(self, catalog: Document, payload: Document, at: str) -> List[str]:
        """Add price adjustments; one of a reference that is there takes its place."""
        item = self._item(catalog, payload["sku"])
        if item is None:
            refuse("Invalid", f"there is no item {payload['sku']!r}", pointer=f"{at}/sku")
        added = {one["referenceId"]: {**one, "created": self.now()} for one in payload["adjustments"]}
        kept = [one for one in item.get("adjustments") or () if one["referenceId"] not in added]
        return self._keep(catalog, {**item, "adjustments": [*kept, *added.values()]}, item)

    # -- items ----------------------------------------------------------------------------------

    def _item(self, catalog: Document, sku: str) -> Optional[Document]:
        return self._store.get("catalog_item", f"{catalog['id']}/{sku}")

    def _changed(self, item: Document, payload: Document) -> Document:
        attributes = merged(item.get("attributes") or {}, payload.get("attributes"))
        return {**item, **_given(payload), "attributes": attributes}

    def _keep(self, catalog: Document, item: Document, before: Optional[Document]) -> List[str]:
        if before:
            self.other(Prices).seen(before)
        number = before["id"] if before else self._store.next_id("catalog_item")
        kept = {
            "created": self.now(),
            **item,
            "id": number,
            "catalogid": catalog["id"],
            "version": before["version"] + 1 if before else 1,
        }
        self._store.put("catalog_item", f"{catalog['id']}/{item['sku']}", kept, parent=catalog["id"])
        return [item["sku"]]

    def _forget(self, catalog: Document, skus: List[str]) -> List[str]:
        for sku in skus:
            self.other(Prices).seen(self._item(catalog, sku) or {})
            self._store.delete("catalog_item", f"{catalog['id']}/{sku}")
        return skus

    def _matching(self, catalog: Document, payload: Document, at: str) -> List[Document]:
        """The items that meet all filters of an action."""
        filters = payload.get("filters") or []
        for index, one in enumerate(filters):
            if one["op"] in _ORDER and type(one["value"]) not in (int, float):
                refuse("Invalid type", f"{one['op']} needs a number", pointer=f"{at}/filters/{index}/value")
        items = self._store.all("catalog_item", catalog["id"])
        return [item for item in items if all(_meets(item, one) for one in filters)]


_ACTIONS: Mapping[str, _Act] = {
    "ADD": Catalogs._add,
    "PATCH": Catalogs._patch,
    "PATCH_MANY": Catalogs._patch_many,
    "REMOVE": Catalogs._remove,
    "REMOVE_MANY": Catalogs._remove_many,
    "ADD_PRICE_ADJUSTMENT": Catalogs._adjust,
}


def _given(payload: Document) -> Document:
    names = ("price", "attributes", "product")
    return {name: payload[name] for name in names if payload.get(name) is not None}


def _meets(item: Document, wanted: Document) -> bool:
    """Whether an item meets a filter: by an attribute, or by its SKU, price or product."""
    attributes = {"sku": item["sku"], "price": item.get("price"), "product": (item.get("product") or {}).get("name")}
    value = {**attributes, **(item.get("attributes") or {})}.get(wanted["attr"])
    if value is None:
        return False
    if wanted["op"] in _ORDER:
        return type(value) in (int, float) and _ORDER[wanted["op"]](value, wanted["value"])
    if wanted["op"] == "IN":
        among: Iterable[str] = [part.strip() for part in str(wanted["value"]).split(",")]
        return _text(value) in among
    return bool(value == wanted["value"])


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _shown(item: Document, defined: Mapping[str, int]) -> Document:
    """As the model `CatalogItem`."""
    attributes = [
        {"attributeid": defined.get(name, 0), "name": name, "value": value}
        for name, value in (item.get("attributes") or {}).items()
    ]
    return {**{name: value for name, value in item.items() if name != "adjustments"}, "attributes": attributes}
