"""Rulesets of the older form. Source: rules.md g (what is known of their Talang), b3 (bindings)."""

from __future__ import annotations

import contextlib
from typing import Any, Dict, List

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import fails, place, plain, unknown
from worlds import NOW, Memory, item, session

from talon_one.models import Ruleset
from talon_one.sandbox.engine.conditions import holds
from talon_one.sandbox.engine.evaluation import evaluate as evaluate_world
from talon_one.sandbox.engine.expressions import evaluate
from talon_one.sandbox.engine.selectors import units_of
from talon_one.sandbox.engine.talang import Expression
from talon_one.sandbox.engine.v1 import CAUGHT, bindings_of, translated, typed
from talon_one.sandbox.engine.values import EvaluationError
from talon_one.sandbox.engine.world import Campaign, World

ENOUGH = [">=", [".", "Session", "CartItemTotal"], 100]
DISCOUNT = ["setDiscount", "10% off", ["*", [".", "Session", "Total"], ["/", 10, 100]]]
COUPON, REFERRAL = {"type": "checkCoupon", "redeem": True}, {"type": "checkReferral", "redeem": True}


def caught(effect: Any) -> Any:
    return ["catch", ["noop"], effect]


def passthrough(expression: Any) -> Dict[str, Any]:
    return {"type": "passthrough", "expression": expression}


def group(operator: str, *blocks: Any) -> Dict[str, Any]:
    return {"type": "group", "operator": operator, "blocks": list(blocks)}


def blocks(condition: Any, *effects: Any) -> List[Dict[str, Any]]:
    ruleset = {
        "id": 1,
        "created": "2026-01-01T00:00:00Z",
        "userId": 1,
        "bindings": [],
        "rules": [{"title": "Summer", "condition": condition, "effects": list(effects)}],
    }
    assert Ruleset.from_dict(ruleset).validate() == []
    (rule,) = translated(ruleset)["promotionRules"]
    assert rule["title"] == "Summer" and "condition" not in rule and "effects" not in rule
    return list(rule["blocks"])


@pytest.mark.parametrize(
    ("condition", "made"),
    [
        (["and"], []),
        (["and", ["couponValid"], ENOUGH], [COUPON, passthrough(ENOUGH)]),
        (["couponValid"], [COUPON]),
        (["COUPONVALID"], [COUPON]),
        (["referralValid"], [REFERRAL]),
        (ENOUGH, [passthrough(ENOUGH)]),
        ([True], [passthrough([True])]),
        (["or", ENOUGH, [False]], [passthrough(["or", ENOUGH, [False]])]),
        (["or", ["couponValid"], ENOUGH], [group("atLeastOne", COUPON, passthrough(ENOUGH))]),
        (
            ["and", ["or", ["and", ["couponValid"], ENOUGH], ["referralValid"]]],
            [group("atLeastOne", group("all", COUPON, passthrough(ENOUGH)), REFERRAL)],
        ),
        (["not", ["couponValid"]], [group("none", COUPON)]),
        (["catch", False, ["couponValid"]], [COUPON]),
    ],
)
def test_conditions(condition: Any, made: Any) -> None:
    assert blocks(condition) == made


def test_a_code_inside_of_something_else_is_not_known() -> None:
    (block,) = blocks(["=", ["couponValid"], True])
    with unknown('["couponValid"]'):
        holds(block, place())


def test_a_discount_on_the_session() -> None:
    (block,) = blocks(["and"], caught(DISCOUNT))
    value = block.pop("value")
    assert block == {
        "type": "awardDiscount",
        "name": "10% off",
        "partial": False,
        "target": {"type": "cart"},
        CAUGHT: True,
    }
    assert plain(evaluate(value, place())) == 12.44
    (bare,) = blocks(["and"], DISCOUNT)
    assert CAUGHT not in bare  # an error of it shows


def test_a_notification() -> None:
    (block,) = blocks(
        ["and"], caught(["notification", "Hi {{1}}", {"body": ["+", "Dear ", [".", "Profile", "Attributes", "Name"]]}])
    )
    assert (block["type"], block["notificationType"]) == ("showNotification", "Info")
    # A text of Talang is a literal: nothing in it is an expression.
    assert evaluate(block["title"], place()) == "Hi {{1}}"
    assert evaluate(block["body"], place()) == "Dear Ada King"


def test_a_webhook() -> None:
    (webhook,) = blocks(["and"], caught(["!", "callApi12", ["+", 1, 2]]))
    assert (webhook["type"], webhook["webhook"]) == ("triggerWebhook", {"id": 12})
    assert plain(evaluate(webhook["params"], place())) == {"0": 3}


@pytest.mark.parametrize(
    ("effect", "what"),
    [
        (["addLoyaltyPoints", 1, 5], '["addLoyaltyPoints"]'),
        (["setDiscount", "a"], '["setDiscount"]'),
        (["setDiscount", ["concat", "a", "b"], 5], '["setDiscount"]'),
        (["notification", "a", "b"], '["notification"]'),
        (["filter", ["list"], [["Item"], ["setDiscountPerItem", "a", 1]]], '["setDiscountPerItem"]'),
        (["do", ["kv", ["a", 1]], [["x"], ["awardGiveaway"]]], '["awardGiveaway"]'),
        ([["set", "x", 1], ["xyz"]], '["xyz"]'),
        (["catch", 1, {"a": ["xyz"]}], '["xyz"]'),
        (["!", 5], '["! as an effect"]'),
        (["+", 1, 2], '["+ as an effect"]'),
        ([5], '["a value as an effect"]'),
    ],
)
def test_effects_that_are_not_known_fail_with_their_name(effect: Any, what: str) -> None:
    for written in (effect, caught(effect)):
        (block,) = blocks(["and"], written)
        with unknown(what):
            holds(block, place())


def test_an_effect_that_does_nothing_is_left_out() -> None:
    assert blocks(["and"], ["noop"], caught(["noop"])) == []


def test_the_rest_of_a_ruleset_is_kept() -> None:
    bindings = [{"name": "limit", "expression": ["identity", 10]}]
    rule = {"id": "r", "title": "T", "condition": ["and"], "effects": [], "bindings": bindings}
    ruleset = {"id": 4, "rules": [rule], "strikethroughRules": [rule], "bindings": bindings}
    kept = {"id": "r", "title": "T", "bindings": bindings, "blocks": []}
    assert translated(ruleset) == {
        "id": 4,
        "promotionRules": [kept],
        "strikethroughRules": [kept],
        "bindings": bindings,
    }


def test_bindings() -> None:
    clothes = [
        "filter",
        [".", "Session", "CartItems"],
        [["Item"], ["catch", False, ["=", [".", "Item", "Category"], "Clothes"]]],
    ]
    scope = place().bound(
        bindings_of(
            [
                {"name": "clothes", "type": "cartItemFilter", "expression": clothes},
                {"name": "limit", "type": "templateParameter", "expression": ["identity", 10]},
                {"name": "percent", "type": "templateParameter", "expression": ["/", 10, 100]},
                {"name": "twice", "expression": ["*", [".", "limit"], 2]},
                {"name": "points", "type": "subledgerBalance", "expression": ["getSubledgerBalance", 1, "x"]},
            ]
        )
    )
    assert len(units_of("clothes", scope)) == 3
    assert plain(evaluate("{{$twice * $percent}}", scope)) == 2
    assert plain(evaluate("{{$clothes.Count}}", scope)) == 3
    with unknown('["getSubledgerBalance"]'):
        scope.binding("points")


# -- passthrough blocks of the newer form ----------------------------------------------------------


@pytest.mark.parametrize(
    "block",
    [
        passthrough(ENOUGH),
        passthrough(["!", "template", 1]),  # bare, it may be a condition
        passthrough(["addLoyaltyPoints", 1]),
        passthrough(caught(["addLoyaltyPoints", 1])),
        passthrough([]),
        {"type": "passthrough"},
    ],
)
def test_what_has_no_typed_block_stays(block: Dict[str, Any]) -> None:
    assert typed(block) == block


def test_passthrough_blocks_with_a_typed_block_of_the_same_meaning() -> None:
    assert typed({"id": "b", **passthrough(["couponValid"])}) == {"id": "b", **COUPON}
    assert typed(passthrough(DISCOUNT))["type"] == "awardDiscount"
    wrapped = typed({"onFailure": [], **passthrough(caught(["!", "callApi7"]))})
    assert (wrapped["type"], wrapped[CAUGHT], wrapped["onFailure"]) == ("triggerWebhook", True, [])


def test_an_effect_that_is_not_known_is_named_when_it_runs() -> None:
    for expression in (["addLoyaltyPoints", 1], caught(["addLoyaltyPoints", 1])):
        with unknown('["addLoyaltyPoints"]'):
            holds(typed(passthrough(expression)), place())


def test_deep_nesting_is_an_error_and_no_crash() -> None:
    deep: Any = ["couponValid"]
    for _ in range(100_000):
        deep = ["and", deep]
    (rule,) = translated({"rules": [{"title": "T", "condition": deep, "effects": []}]})["promotionRules"]
    with fails("nested too deeply"):
        holds(rule["blocks"][0], place())


TALANG = st.recursive(
    st.one_of(st.integers(), st.text(max_size=2), st.booleans(), st.none()),
    lambda inner: st.one_of(
        st.builds(
            lambda name, given: [name, *given],
            st.sampled_from(
                ["and", "or", "not", "catch", "couponValid", "setDiscount", "!", "notification", "noop", "xyz"]
            ),
            st.lists(inner, max_size=3),
        ),
        st.lists(inner, max_size=2),
        st.dictionaries(st.sampled_from(["body", "type"]), inner),
    ),
    max_leaves=8,
)


@given(TALANG, st.lists(TALANG, max_size=2))
def test_any_ruleset_can_be_translated(condition: Any, effects: Any) -> None:
    for rule in translated({"rules": [{"title": "T", "condition": condition, "effects": effects}]})["promotionRules"]:
        for block in rule["blocks"]:
            for value in block.values():
                if isinstance(value, Expression):
                    with contextlib.suppress(EvaluationError):
                        evaluate(value, place())
            if block["type"] in ("passthrough", "group"):
                with contextlib.suppress(EvaluationError):
                    holds(block, place())
    typed(passthrough(condition))
    translated({"rules": condition, "strikethroughRules": [condition, {"effects": condition}]})
    bindings_of(effects)


GIFT = {"id": 6, "name": "gift wrap", "payload": '{"in": "${$Color}"}', "params": [{"title": "Color"}]}


@pytest.mark.parametrize(
    ("definition", "effect", "given"),
    [
        (GIFT, ["!", "gift wrap", "red"], [{"payload": {"in": "red"}}]),
        ({**GIFT, "payload": ""}, ["!", "gift wrap", ["+", 1, 2]], [{"payload": {"Color": 3}}]),
        (
            {**GIFT, "isPerItem": True},
            ["!", "gift wrap", "red"],
            [{"cartItemPosition": 0, "cartItemSubPosition": at, "payload": {"in": "red"}} for at in (0, 1)],
        ),
    ],
)
def test_a_custom_effect_is_found_by_its_name(definition: Any, effect: Any, given: Any) -> None:
    rules = {"id": 4, "rules": [{"title": "Wrap", "condition": ["and"], "effects": [caught(effect)]}]}
    made = World(NOW, {"id": 1}, [Campaign({"id": 1}, rules)], session=session([item(10, 2)]))
    found = evaluate_world(made, Memory(custom_effects={6: definition}))
    assert [one["props"] for one in found.effects] == [{"effectId": 6, "name": "gift wrap", **one} for one in given]


@pytest.mark.parametrize(
    ("effect", "details"),
    [
        (["!", "other"], 'rule \'Wrap\' uses ["!", "other"], which the sandbox does not know'),
        (["!", "gift wrap"], ""),  # a value is missing: an effect that cannot be evaluated does nothing
    ],
)
def test_a_custom_effect_that_is_not_there_fails_the_rule(effect: Any, details: str) -> None:
    rules = {"id": 4, "rules": [{"title": "Wrap", "condition": ["and"], "effects": [caught(effect)]}]}
    made = World(NOW, {"id": 1}, [Campaign({"id": 1}, rules)], session=session([item(10)]))
    found = evaluate_world(made, Memory(custom_effects={6: GIFT}))
    assert found.effects == []
    assert [one["details"] for one in found.failures] == ([details] if details else [])
