"""Things of a seed, and the documents that belong to them: the items of collections, the codes of pools and so on."""

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, NamedTuple

from talon_one.sandbox.seed_files import SeedError
from talon_one.sandbox.seed_values import CREATED, LIST, NUMBER, OBJECT, TEXT, fits, get, texts

Document = Dict[str, Any]

_INSIDE_OF_RULES = re.compile(r"(promotionRules|strikethroughRules|rules|bindings|selectors|bundles|parameters)\[")


class Thing(NamedTuple):
    """A document that the sandbox starts with, and where it is kept."""

    kind: str
    key: str
    parent: object
    document: Document


class Place(NamedTuple):
    """Where a thing stands in the seed, and whose seed it is."""

    where: str
    application_id: int
    account_id: int


def by_id(document: Document) -> str:
    """The key of most documents."""
    return str(document["id"])


def collection_items(given: Document, made: Document, place: Place) -> Iterator[Thing]:
    """The items of a collection."""
    yield Thing("collection_items", by_id(made), "", {"items": texts(given, place.where, "items")})


def catalog_items(given: Document, made: Document, place: Place) -> Iterator[Thing]:
    """The items of a catalog, with their price adjustments."""
    seen = set()
    for index, one in enumerate(get(given, place.where, "items", LIST, [])):
        where = f"{place.where}.items[{index}]"
        item = dict(an_object(one, where))
        adjustments = get(item, where, "adjustments", LIST, [])
        item.pop("adjustments", None)
        fits("AddItemCatalogAction", item, {}, where)
        for number, adjustment in enumerate(adjustments):
            here = f"{where}.adjustments[{number}]"
            fits("NewPriceAdjustment", an_object(adjustment, here), {}, here)
        if item["sku"] in seen:
            raise SeedError(f"{where}: there is another item {item['sku']!r}")
        seen.add(item["sku"])
        number = made["id"] * 1_000_000 + index + 1
        fixed = {"id": number, "created": CREATED, "catalogid": made["id"], "version": made["version"]}
        kept = {"attributes": {}, **item, **fixed, "adjustments": [{"created": CREATED, **a} for a in adjustments]}
        kept.pop("replaceIfExists", None)
        yield Thing("catalog_item", f"{made['id']}/{item['sku']}", made["id"], kept)


def value_map_items(given: Document, made: Document, place: Place) -> Iterator[Thing]:
    """The numbers of a value map, which are kept with it."""
    items = get(given, place.where, "items", OBJECT, {})
    for name in items:
        get(items, f"{place.where}.items", name, NUMBER)
    made["items"] = items
    return iter(())


def giveaways(given: Document, made: Document, place: Place) -> Iterator[Thing]:
    """The codes of a giveaway pool."""
    for index, one in enumerate(get(given, place.where, "codes", LIST, [])):
        where = f"{place.where}.codes[{index}]"
        code = {"code": one} if TEXT.holds(one) else dict(an_object(one, where))
        number = made["id"] * 1_000_000 + index + 1
        placed = {"id": number, "created": CREATED, "poolId": made["id"], "used": False}
        fits("Giveaway", code, placed, where)
        yield Thing("giveaway", str(number), made["id"], code)


def members(given: Document, made: Document, place: Place) -> Iterator[Thing]:
    """The profiles of an audience."""
    for name in texts(given, place.where, "members"):
        membership = {"audienceId": made["id"], "profileIntegrationId": name, "created": CREATED}
        yield Thing("membership", f"{made['id']}/{name}", made["id"], membership)


def template_rules(given: Document, made: Document, place: Place) -> Iterator[Thing]:
    """The rules of a campaign template."""
    ruleset = dict(get(given, place.where, "ruleset", OBJECT, {"promotionRules": []}))
    check_ruleset(ruleset, f"{place.where}.ruleset", {"id": made["id"], "created": CREATED, "userId": 1})
    yield Thing("template_ruleset", by_id(made), "", ruleset)


def variant_rules(made: Document, where: str) -> Dict[int, Document]:
    """The rules of an experiment's variants, checked and taken out of them, by the places of these."""
    found = {}
    for index, variant in enumerate(made["variants"]):
        if "ruleset" in variant:
            here = f"{where}.variants[{index}]"
            ruleset = dict(get(variant, here, "ruleset", OBJECT))
            ruleset.setdefault("id", made["id"] * 1_000_000 + index + 1)
            check_ruleset(ruleset, f"{here}.ruleset", {"created": CREATED, "userId": 1})
            found[index] = ruleset
            del variant["ruleset"]
    return found


def filter_expression(given: Document, made: Document, place: Place) -> Iterator[Thing]:
    """What a cart item filter filters by."""
    if "expression" in given:
        expression = {
            "id": made["id"],
            "created": CREATED,
            "cartItemFilterId": made["id"],
            "applicationId": made["applicationId"],
            "expression": get(given, place.where, "expression", LIST),
        }
        made["activeExpressionId"] = made["id"]
        yield Thing("filter_expression", by_id(made), made["id"], expression)


def password(given: Document, made: Document, place: Place) -> Iterator[Thing]:
    """The password of a user."""
    if "password" in given:
        yield Thing("password", by_id(made), "", {"password": get(given, place.where, "password", TEXT)})


def role_acl(given: Document, made: Document, place: Place) -> Iterator[Thing]:
    """The access control list of a role, in its first form."""
    yield Thing("acl", by_id(made), "", get(given, place.where, "acl", OBJECT, {}))


def check_ruleset(ruleset: Document, where: str, placed: Document, lenient: bool = False) -> None:
    """Check rules in either form: as the model `Ruleset` where it has `rules`, or else `RulesetV2`.

    lenient: whether there may be anything inside of rules: what the engine does not know fails when it is run.
    """
    but = _INSIDE_OF_RULES if lenient else None
    if "rules" in ruleset:
        ruleset.setdefault("bindings", [])
        fits("Ruleset", ruleset, placed, where, but)
    else:
        ruleset.setdefault("promotionRules", [])
        fits("RulesetV2", ruleset, placed, where, but)


def an_object(value: Any, where: str) -> Document:
    """The value, which has to be an object."""
    if not isinstance(value, dict):
        raise SeedError(f"{where} must be an object, not {value!r:.80}")
    return value
