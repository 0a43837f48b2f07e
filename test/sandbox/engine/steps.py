"""Selectors and their steps, tersely; for the tests of the engine."""

from __future__ import annotations

from typing import Any, Dict, List

from places import SESSION, in_campaign, place, plain

from talon_one.models import Bundle as BundleModel
from talon_one.sandbox.engine.expressions import evaluate
from talon_one.sandbox.engine.roots import Unit
from talon_one.sandbox.engine.scope import Scope
from talon_one.sandbox.engine.selectors import bindings_of, bundles_of


def selector(*steps: Any, source: Any = "$Session.CartItems", name: str = "chosen") -> Dict[str, Any]:
    return {"name": name, "type": "selector", "source": source, "steps": list(steps)}


def is_(attribute: str, operator: str, value: Any) -> Dict[str, Any]:
    return {"type": "checkAttribute", "attribute": attribute, "operator": operator, "value": value}


def only(attribute: str, operator: str = "equals", value: Any = None) -> Dict[str, Any]:
    return {"type": "filter", "predicate": is_(attribute, operator, value)}


def by(*fields: str) -> Dict[str, Any]:
    """`"-Price"` descends."""
    return {
        "type": "sort",
        "fields": [
            {"expression": f"$Item.{field.lstrip('-')}", "direction": "desc" if field[0] == "-" else "asc"}
            for field in fields
        ],
    }


def select(operator: str, **more: Any) -> Dict[str, Any]:
    return {"type": "select", "operator": operator, **more}


def mapped(expression: str) -> Dict[str, Any]:
    return {"type": "map", "expression": expression}


def reduced(operator: str) -> Dict[str, Any]:
    return {"type": "reduce", "operator": operator}


REVERSE = {"type": "reverse"}
PRICES = mapped("$Item.Price")


def names(value: Any) -> Any:
    if isinstance(value, list):
        return [names(entry) for entry in value]
    return value.document["sku"] + "'" * value.sub_position if isinstance(value, Unit) else plain(value)


def value_of(document: Dict[str, Any], scope: Any = None) -> Any:
    """The selector's value as a rule reads it; a unit as `sku` or, for the second of its line, `sku'`."""
    bound = (scope or in_campaign(place())).bound(bindings_of({"selectors": [document]}))
    return names(bound.binding(document["name"]))


def bound(**ruleset: Any) -> Scope:
    filters = {
        "Kitchen things": [
            "filter",
            [".", "Session", "CartItems"],
            [["Item"], ["=", [".", "Item", "Category"], "Kitchen"]],
        ]
    }
    return in_campaign(place(filters=filters)).bound(bindings_of(ruleset))


def bundle(*sources: str, counts: Any, name: str = "set", **more: Any) -> Dict[str, Any]:
    return {"name": name, "type": "bundle", "sources": list(sources), "counts": counts, **more}


def cart(*skus: str, **attributes: Any) -> List[Dict[str, Any]]:
    """Lines by SKU, such as `bike*2`; the category is the SKU without its number."""
    lines = []
    for index, text in enumerate(skus):
        sku, _, quantity = text.partition("*")
        own = {name: values[index] for name, values in attributes.items() if values[index] is not None}
        lines.append({"sku": sku, "price": 10, "quantity": int(quantity or 1), "attributes": own})
    return lines


def bundles(lines: Any, document: Dict[str, Any], *selectors: Any) -> List[List[str]]:
    assert BundleModel.from_dict(document).validate() == []
    scope = place({**SESSION, "cartItems": lines}).bound(bindings_of({"selectors": selectors, "bundles": [document]}))
    found = bundles_of(document["name"], scope)
    assert [one.index for one in found] == list(range(len(found)))
    assert plain(evaluate(f"{{{{${document['name']}.Count}}}}", scope)) == len(found)
    return [names(list(one.units)) for one in found]


BIKE_AND_HELMETS = bundle("{{$bikes}}", "{{$helmets}}", counts=[1, 2])


def starts_with(name: str, text: str) -> Dict[str, Any]:
    return selector(only("$Item.SKU", "startsWith", text), name=name)


BIKES, HELMETS = starts_with("bikes", "bike"), starts_with("helmets", "helmet")
