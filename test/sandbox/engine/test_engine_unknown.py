"""What the engine does not know of a ruleset, told without running it."""

from __future__ import annotations

from typing import Any

import pytest
from worlds import NOW

from talon_one.sandbox.engine.unknown import findings
from talon_one.sandbox.engine.world import NoFacts, World
from talon_one.sandbox.seed import load
from talon_one.sandbox.service.seeding import _ruleset

WORLD = World(now=NOW, application={"id": 1}, filters={"camping": []})
CART = {"type": "cart"}


def discount(**more: Any) -> Any:
    return {"type": "awardDiscount", "name": "Ten", "value": 10, "partial": False, "target": CART, **more}


def check(attribute: str, operator: str = "isTrue", **more: Any) -> Any:
    return {"type": "checkAttribute", "attribute": attribute, "operator": operator, **more}


def unknown(*blocks: Any, facts: Any = None, **ruleset: Any) -> tuple[str, ...]:
    """What is found of a rule of these blocks."""
    document = {"promotionRules": [{"title": "The rule", "blocks": list(blocks)}], **ruleset}
    (found,) = findings(WORLD, facts or NoFacts(), document)
    assert (found.title, found.strikethrough) == ("The rule", False)
    return found.unknown


def test_of_the_shipped_shop_nothing_is_unknown():
    seed = load()
    found = [(one.id, rule) for one in seed.campaigns for rule in findings(WORLD, NoFacts(), _ruleset(one, seed))]
    assert len(found) == 26
    assert [rule for _, rule in found if rule.unknown] == []


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ({"type": "teleport"}, 'the block "teleport"'),
        ({"type": "group", "operator": "all", "blocks": [{"type": "teleport"}]}, 'the block "teleport"'),
        (check("$Session.Total", onFailure=[{"type": "teleport"}]), 'the block "teleport"'),
        (discount(onError={"limitReached": [{"type": "teleport"}]}), 'the block "teleport"'),
        ({"type": "checkEvent", "eventType": "x", "matchers": [check("$Event.Nope")]}, "$Event.Nope"),
        ({"type": "group", "operator": "most", "blocks": []}, 'the operator "most" of a group'),
        (check("$Session.Total", "roughly", value=1), 'the operator "roughly" of a block "checkAttribute"'),
        (discount(target={"type": "moon"}), 'the target.type "moon" of a block "awardDiscount"'),
        (check("$Session.Nope"), "$Session.Nope"),
        (check("$Nope.Total"), "$Nope"),
        (check("$Session.Total", "equals", value="{{$Profile.Nope}}"), "$Profile.Nope"),
        (discount(value="{{$Item.Price * rounded($Item.Price)}}"), 'the function "rounded"'),
        (
            discount(value="{{$Item.Price"),
            "'{{$Item.Price' is no expression: the end can not stand at 13, }} is needed",
        ),
        (discount(target={"type": "selector", "name": "shoes"}), 'the selector "shoes", which is not there'),
        (discount(target={"type": "globalFilter", "name": "hats"}), 'the cart item filter "hats", which is not there'),
        ({"type": "passthrough", "expression": ["and", True, ["fancy"]]}, 'the function "fancy"'),
        ({"type": "passthrough", "expression": ["=", [".", "Session", "Nope"], 1]}, "$Session.Nope"),
        (
            {"type": "passthrough", "expression": ["exists", [".", "Session", "CartItems"], [["One"], [".", "Two"]]]},
            "$Two",
        ),
    ],
)
def test_what_a_rule_has_that_is_not_known(block, said):
    assert unknown(discount(), block, discount()) == (said,)


@pytest.mark.parametrize(
    "block",
    [
        check("$Session.Attributes.anything"),
        check("$CustomerSession.Total"),
        discount(target={"type": "globalFilter", "name": "camping"}),
        {
            "type": "passthrough",
            "expression": ["exists", [".", "Session", "CartItems"], [["One"], [".", "One", "Sku"]]],
        },
        {"type": "passthrough", "expression": ["map", [".", "Session", "CartItems"], "One", [".", "One", "Sku"]]},
        {"type": "passthrough", "expression": [["set", "total", 1], [".", "total"]]},
    ],
)
def test_what_is_known_is_not_told_of(block):
    assert unknown(block) == ()


SELECTOR = {"name": "shoes", "type": "selector", "source": "$Session.CartItems"}


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([{"type": "shuffle"}], 'the selector "shoes": the steps[0].type "shuffle"'),
        ([{"type": "filter", "predicate": check("$Item.Nope")}], 'the selector "shoes": $Item.Nope'),
    ],
)
def test_a_selector_that_is_not_known_is_told_of_by_the_rules_that_use_it(steps, said):
    selectors = [{**SELECTOR, "steps": steps}, {"name": "first", "type": "selector", "source": "$shoes", "steps": []}]
    by_target = discount(target={"type": "selector", "name": "shoes"})
    assert unknown(by_target, selectors=selectors) == (said,)
    assert unknown(check("$shoes.Count", "greaterThan", value=1), selectors=selectors) == (said,)
    assert unknown(discount(), selectors=selectors) == ()
    (through,) = unknown(discount(target={"type": "selector", "name": "first"}), selectors=selectors)
    assert through.endswith(said)


class Effects(NoFacts):
    def custom_effect_named(self, name: str) -> Any:
        return {"id": 1, "name": name} if name == "bookFitting" else None


def older(condition: Any, *effects: Any, **more: Any) -> Any:
    return {"rules": [{"title": "The rule", "condition": condition, "effects": list(effects), **more}], "bindings": []}


@pytest.mark.parametrize(
    ("ruleset", "said"),
    [
        (older(["and", ["couponValid"], ["fancy", 1]]), ('the function "fancy"',)),
        (older(["and"], ["setDiscount", "Ten", ["fancy"]]), ('the function "fancy"',)),
        (older(["and"], ["explode"]), ('["explode"]',)),
        (older(["and"], ["!", "bookFitting", 1]), ()),
        (older(["and"], ["!", "other"]), ('the custom effect "other", whose definition is not there',)),
        (
            older([".", "big"], bindings=[{"name": "big", "expression": [".", "Session", "Nope"]}]),
            ('the binding "big": $Session.Nope',),
        ),
        (older(["and", ["couponValid"]], ["catch", ["noop"], ["setDiscount", "Ten", [".", "Session", "Total"]]]), ()),
    ],
)
def test_rulesets_of_the_older_form(ruleset, said):
    (found,) = findings(WORLD, Effects(), ruleset)
    assert found.unknown == said


def test_rules_of_catalog_prices():
    found = findings(WORLD, NoFacts(), {"strikethroughRules": [{"title": "Sale", "blocks": [{"type": "teleport"}]}]})
    assert found == [("Sale", True, ('the block "teleport"',))]
