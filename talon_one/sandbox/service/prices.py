"""What catalog items have cost, with the campaigns and adjustments behind it, and their strikethrough prices."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence

from talon_one.model.timestamps import format_datetime, parse_datetime
from talon_one.sandbox.contract import Call, refuse
from talon_one.sandbox.money import amount
from talon_one.sandbox.service.adjustments import boundaries, in_effect, priced
from talon_one.sandbox.service.base import Service, missing, serves
from talon_one.sandbox.service.evaluating import Evaluating

Document = Dict[str, Any]

_NONE: Document = {"type": "NONE"}


class Prices(Service):
    """Observations of prices: one for each price that an item comes to have, for everyone or for an audience."""

    # -- operations -----------------------------------------------------------------------------

    @serves
    def price_history(self, call: Call) -> Document:
        """The prices that one SKU had in a time range, the oldest first."""
        body, application_id = call.body, call.path["applicationId"]
        start, end = parse_datetime(body["startDate"]), parse_datetime(body["endDate"])
        if end < start:
            refuse("Invalid", "the end has to be after the start", pointer="/endDate")
        found = [
            {name: value for name, value in one.items() if name not in ("sku", "application")}
            for one in self._observed(application_id, body["sku"])
            if start <= parse_datetime(one["observedAt"]) <= end
        ]
        return {"sku": body["sku"], "history": found}

    @serves
    def exclude_price_history(self, call: Call) -> None:
        """Mark some observations as wrong."""
        for number in call.body["ids"]:
            one = self._store.get("observation", str(number))
            if one is None or one["application"] != call.path["applicationId"]:
                missing("recorded price", number)
            one.update(excludedAt=self.now(), exclusionReason=call.body["reason"])
            self._keep(one)

    @serves
    def best_prior_price(self, call: Call) -> List[Document]:
        """The lowest price of each SKU that was recorded in a time frame."""
        body = call.body
        text = body["timeframe"]
        if not text.isdecimal() or not 0 < int(text) <= 36_500:
            refuse("Invalid", f"a number of days is needed, not {text!r}", pointer="/timeframe")
        target = body.get("target") or {"targetType": "NONE"}
        if target["targetType"] == "AUDIENCE" and target.get("audienceID") is None:
            refuse("required", "the audience is missing", pointer="/target/audienceID")
        found = []
        for sku in dict.fromkeys(body["skus"]):
            prices = [one for one in self._observed(self.application_id(), sku) if _is_for(one, target)]
            best = _best([one for one in prices if "excludedAt" not in one], body, timedelta(days=int(text)))
            if best is not None:
                found.append({name: value for name, value in best.items() if name != "application"})
        return found

    # -- observing ------------------------------------------------------------------------------

    def seen(self, item: Document) -> None:
        """Note what an item costs before it is changed."""
        for application in self._store.all("application"):
            if self.other(Evaluating).catalog_of(application["id"]) == item["catalogid"]:
                self._observed(application["id"], item["sku"])

    def changed(self, catalog: Document, skus: Sequence[str], trigger: str, payload: Document) -> None:
        """Note that items of a catalog have changed: what they cost now, and how they are shown."""
        for application in self._store.all("application"):
            if self.other(Evaluating).catalog_of(application["id"]) == catalog["id"]:
                self._shown_anew(application["id"], catalog["id"], skus, trigger, payload)

    def campaigns_changed(self, application_id: int, trigger: str, payload: Document) -> None:
        """Note that campaigns of an Application have changed, where that may change how its items are shown."""
        catalog = self.other(Evaluating).catalog_of(application_id)
        if catalog is None:
            return
        has_rules = any(
            one.ruleset.get("strikethroughRules") for one in self.other(Evaluating).campaigns(application_id)
        )
        if has_rules or self._store.all("label", application_id):
            skus = [item["sku"] for item in self._store.all("catalog_item", catalog)]
            self._shown_anew(application_id, catalog, skus, trigger, payload)

    def _shown_anew(
        self, application_id: int, catalog: int, skus: Sequence[str], trigger: str, payload: Document
    ) -> None:
        """Evaluate the strikethrough rules over some items; those that are shown otherwise than before are noted as a
        `price_change`, which notifications are made from."""
        moment = self.moment()
        items = [self._store.get("catalog_item", f"{catalog}/{sku}") for sku in skus]
        there = {item["sku"]: priced(item, moment) for item in items if item is not None}
        effects = self.other(Evaluating).strikethrough(application_id, there)
        is_sync = trigger == "CATALOG_SYNC"
        changes = []
        for sku, item in there.items():
            key = f"{application_id}/{sku}"
            before = self._store.get("label", key)
            if effects[sku] or before:
                self._store.put("label", key, {"effects": effects[sku]}, parent=application_id)
            self._observe(application_id, item, effects[sku], moment)
            if is_sync or effects[sku] != (before or {"effects": []})["effects"]:
                changes.append(self._change(item, effects[sku]))
        for sku in skus:
            if sku not in there:
                self._store.delete("label", f"{application_id}/{sku}")
        if changes:
            number = self._store.next_id("price_change")
            about = {"id": number, "type": trigger, "triggeredAt": self.now(), "totalAffectedItems": len(changes)}
            change = {
                "applicationId": application_id,
                "trigger": {**about, "payload": payload},
                "changedItems": [{"id": number, **one} for one in changes],
            }
            self._store.put("price_change", str(application_id), change)

    def _change(self, item: Document, effects: List[Document]) -> Document:
        shown: Document = {
            "catalogId": item["catalogid"],
            "sku": item["sku"],
            "version": item["version"],
            "price": item.get("price", 0),
            "evaluatedAt": self.now(),
            "effects": effects,
        }
        return {**shown, "prices": item["prices"]} if "prices" in item else shown

    def _observe(self, application_id: int, item: Document, effects: List[Document], moment: datetime) -> None:
        """Record what an item costs, for everyone and for each audience that has a price of its own."""
        if item.get("price") is None:
            return
        discounts = [one for one in effects if one["type"] == "setDiscountPerItem"]
        audiences = {
            target["audience"]["id"]: target
            for one in discounts
            for target in one.get("targets", ())
            if target["type"] == "AUDIENCE"
        }
        for target in (_NONE, *audiences.values()):
            given = [one for one in discounts if _NONE in one["targets"] or target in one["targets"]]
            self._record(application_id, item, target, given, moment)

    def _record(
        self, application_id: int, item: Document, target: Document, discounts: List[Document], moment: datetime
    ) -> None:
        counted = [one for one in discounts if not one["props"].get("excludedFromPriceHistory")]
        influences = [{"campaignId": one["campaignId"], "discountValue": one["props"]["value"]} for one in counted]
        metadata: Document = {"influencingCampaignDetails": influences}
        contexts = [str(one["campaignId"]) for one in influences]
        stored = self._store.get("catalog_item", f"{item['catalogid']}/{item['sku']}") or item
        adjustment = in_effect(stored, moment).get(item.get("selectedPriceType", ""))
        if adjustment is not None:
            metadata["adjustmentDetails"] = {
                "referenceId": adjustment["referenceId"],
                "selectedPriceType": adjustment["priceType"],
                "value": adjustment["price"],
            }
            contexts = [adjustment["contextId"], *contexts] if adjustment.get("contextId") else contexts
        price = max(0, amount(item["price"], *(-one["discountValue"] for one in influences)))
        seen: Document = {"price": price, "metadata": metadata, "contextIds": list(dict.fromkeys(contexts))}
        last = self._last(application_id, item["sku"], target)
        if last is not None and all(last[name] == value for name, value in seen.items()):
            return
        self._keep(
            {
                "id": self._store.next_id("observation"),
                "sku": item["sku"],
                "application": application_id,
                "observedAt": format_datetime(moment),
                "contextId": seen["contextIds"][0] if contexts else "",
                "target": target,
                **seen,
            }
        )

    def _keep(self, one: Document) -> None:
        self._store.put("observation", str(one["id"]), one, parent=f"{one['application']}/{one['sku']}")

    def _kept(self, application_id: int, sku: str) -> List[Document]:
        return self._store.all("observation", f"{application_id}/{sku}")

    def _last(self, application_id: int, sku: str, target: Mapping[str, Any]) -> Optional[Document]:
        found = [one for one in self._kept(application_id, sku) if one["target"] == target]
        return found[-1] if found else None

    def _observed(self, application_id: int, sku: str) -> List[Document]:
        """All observations of an item, with those that are due: adjustments begin and end by themselves."""
        item = self._store.get("catalog_item", f"{self.other(Evaluating).catalog_of(application_id)}/{sku}")
        if item is None:
            return self._kept(application_id, sku)
        last = self._last(application_id, sku, _NONE)
        if last is None:  # it was there from the start
            self._observe_at(application_id, item, parse_datetime(item["created"]))
            last = self._last(application_id, sku, _NONE)
        since = parse_datetime(last["observedAt"] if last else item["created"])
        for moment in boundaries(item, since, self.moment()):
            self._observe_at(application_id, item, moment)
        return self._kept(application_id, sku)

    def _observe_at(self, application_id: int, item: Document, moment: datetime) -> None:
        shown = priced(item, moment)
        effects = self.other(Evaluating).strikethrough(application_id, {item["sku"]: shown}, moment)
        self._observe(application_id, shown, effects[item["sku"]], moment)


def _is_for(observation: Document, target: Mapping[str, Any]) -> bool:
    of = observation["target"]
    if target["targetType"] == "NONE":
        return bool(of["type"] == "NONE")
    return bool(of["type"] == "AUDIENCE" and of["audience"]["id"] == target["audienceID"])


def _best(prices: Iterable[Document], body: Document, length: timedelta) -> Optional[Document]:
    """The lowest of those in the time frame, the newest of several; None without any.

    `price` and `sale` have it end before the price, or the context such as a sale, that was there at the given end.
    """
    end = parse_datetime(body["timeframeEndDate"])
    prior = [one for one in prices if parse_datetime(one["observedAt"]) <= end]
    if not prior:
        return None
    kind = body["timeframeEndDateType"]
    if kind == "strict":
        frame = prior
    else:
        current, first = prior[-1], len(prior) - 1
        while kind == "sale" and first and prior[first - 1]["contextIds"] == current["contextIds"]:
            first -= 1
        frame, end = prior[:first], parse_datetime(prior[first]["observedAt"])
    inside = [one for one in frame if end - length <= parse_datetime(one["observedAt"])]
    return min(reversed(inside), key=lambda one: float(one["price"])) if inside else None
