"""Small readable rules, as rulesets of typed blocks.

{"kind": "percentOffCart", "name": "10% off", "percent": 10, "needsCoupon": true, "minimumTotal": 50}
{"kind": "percentOffCategory", "name": "Shoes", "percent": 20, "category": "shoes"}
{"kind": "loyaltyPoints", "name": "Points", "programId": 1, "pointsPerUnit": 1}
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, Sequence

from talon_one.sandbox.engine.world import Document


def ruleset(rules: Sequence[Mapping[str, Any]], ruleset_id: int, programs: Mapping[int, Document]) -> Document:
    """The rules as a `RulesetV2`. programs: the loyalty programs by their number, with `name` and `title`."""
    selectors: List[Document] = []
    promotion_rules = [
        {"id": str(index), "title": rule["name"], "blocks": _blocks(rule, index, selectors, programs)}
        for index, rule in enumerate(rules)
    ]
    return {"id": ruleset_id, "promotionRules": promotion_rules, "strikethroughRules": [], "selectors": selectors}


def _blocks(
    rule: Mapping[str, Any], index: int, selectors: List[Document], programs: Mapping[int, Document]
) -> List[Document]:
    blocks: List[Document] = []
    if rule.get("needsCoupon"):
        blocks.append({"type": "checkCoupon", "redeem": True})
    if rule.get("minimumTotal"):
        blocks.append(_check("$Session.Total", "greaterThanOrEqual", rule["minimumTotal"]))
    kind: Callable[..., List[Document]] = _KINDS[rule["kind"]]
    return blocks + kind(rule, index, selectors, programs)


def _percent_off_cart(rule: Mapping[str, Any], *_: Any) -> List[Document]:
    return [_discount(rule, "$Session.CartItemTotal", {"type": "cart"})]


def _percent_off_category(rule: Mapping[str, Any], index: int, selectors: List[Document], *_: Any) -> List[Document]:
    name = f"items_of_rule_{index}"
    step = {"type": "filter", "predicate": _check("$Item.Category", "equals", rule["category"])}
    selectors.append({"name": name, "type": "selector", "source": "$Session.CartItems", "steps": [step]})
    found = _check(f"${name}.Count", "greaterThan", 0)
    return [found, _discount(rule, "$Item.Price", {"type": "selector", "name": name})]


def _loyalty_points(
    rule: Mapping[str, Any], index: int, selectors: List[Document], programs: Mapping[int, Document]
) -> List[Document]:
    program = programs[rule["programId"]]
    block = {
        "type": "awardLoyaltyPoints",
        "name": rule["name"],
        "program": {"id": rule["programId"], "name": program["name"], "title": program["title"]},
        "subledger": "",
        "recipient": "Current",
        "target": {"type": "cart"},
        "value": f"{{{{$Session.Total * {_number(rule['pointsPerUnit'])}}}}}",
    }
    return [block]


_KINDS: Dict[str, Callable[..., List[Document]]] = {
    "percentOffCart": _percent_off_cart,
    "percentOffCategory": _percent_off_category,
    "loyaltyPoints": _loyalty_points,
}


def _check(attribute: str, operator: str, value: Any) -> Document:
    return {"type": "checkAttribute", "operator": operator, "attribute": attribute, "value": value}


def _discount(rule: Mapping[str, Any], of: str, target: Document) -> Document:
    return {
        "type": "awardDiscount",
        "name": rule["name"],
        "value": f"{{{{{of} * {_number(rule['percent'])} / 100}}}}",
        "partial": False,
        "target": target,
    }


def _number(value: Any) -> str:
    """A number as expressions have it: with all its digits, and without an exponent."""
    text = f"{value:.15f}" if isinstance(value, float) else str(value)
    return text.rstrip("0").rstrip(".") if "." in text else text
