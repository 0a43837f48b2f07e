"""One rule: its blocks in order, groups, what comes of failures and errors, and how they are reported."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from worlds import (
    COUPON,
    FALSE,
    TRUE,
    Memory,
    budget,
    campaign,
    check,
    coupon,
    discount,
    group,
    item,
    notify,
    props,
    redeem,
    rule,
    run,
    types,
    values,
    world,
)

from talon_one.sandbox.engine.rules import program_of
from talon_one.sandbox.engine.world import Campaign

PASSTHROUGH = {"type": "passthrough", "expression": ["xyz", 1]}
SET = discount(1)


def titles(evaluation):
    return [one["title"] for one in props(evaluation, "showNotification")]


@pytest.mark.parametrize(
    ("blocks", "holds"),
    [
        ([], True),  # rules.md a2: always trigger
        ([TRUE], True),
        ([FALSE], False),
        ([TRUE, FALSE], False),
        # rules.md a2: all, atLeastOne, none; groups hold groups
        ([group("all", TRUE, TRUE)], True),
        ([group("all", TRUE, FALSE)], False),
        ([group("all")], True),
        ([group("atLeastOne", FALSE, TRUE)], True),
        ([group("atLeastOne", FALSE, FALSE)], False),
        ([group("atLeastOne")], False),
        ([group("none", FALSE, FALSE)], True),
        ([group("none", FALSE, TRUE)], False),
        ([group("none")], True),
        ([group("all", group("none", FALSE), group("atLeastOne", FALSE, group("all", TRUE)))], True),
        ([group("none", group("all", TRUE, FALSE))], True),
    ],
)
def test_conditions_and_groups(blocks, holds):
    evaluation = run(world(campaign([*blocks, SET]), cart=[item()]))
    assert values(evaluation) == ([1] if holds else [])
    assert evaluation.triggered == ([1] if holds else [])
    assert len(evaluation.failures) == (0 if holds else 1)


@pytest.mark.parametrize(
    ("operator", "expected"),
    [("all", []), ("atLeastOne", ["second"]), ("none", [])],
)
def test_effects_inside_groups(operator, expected):
    """A branch that fails leaves nothing; at least one: the branches after the first that holds do not run."""
    first = group("all", notify("first"), FALSE)
    second, third = group("all", TRUE, notify("second")), group("all", notify("third"))
    evaluation = run(world(campaign([group(operator, first, second, third)]), cart=[item()]))
    assert titles(evaluation) == expected


@pytest.mark.parametrize(
    ("blocks", "name", "index"),
    [
        ([TRUE, FALSE], "conditionIndex", 1),
        ([discount(1), TRUE, group("all", TRUE, FALSE)], "conditionIndex", 1),
        ([TRUE, discount(1), redeem(5)], "effectIndex", 1),
        ([group("all", discount(1)), redeem(5)], "effectIndex", 1),
    ],
)
def test_positions_of_failures_count_conditions_and_effects_apart(blocks, name, index):
    """rules.md a3, choice: the index of the top-level block within conditions or effects."""
    evaluation = run(world(campaign([SET], blocks), cart=[item()]))
    (failure,) = evaluation.failures
    assert {key: value for key, value in failure.items() if key.endswith("Index")} == {"ruleIndex": 1, name: index}
    assert (failure["campaignName"], failure["rulesetID"], failure["ruleName"]) == ("Campaign 1", 11, "Rule")
    assert failure["details"]


def test_one_rule_that_fails_does_not_stop_the_next():
    """rules.md a3"""
    evaluation = run(world(campaign([FALSE, notify("a")], [notify("b")]), cart=[item()]))
    assert titles(evaluation) == ["b"]
    assert evaluation.triggered == [1]


# -- onFailure, onError --------------------------------------------------------------------------


def test_what_a_failed_condition_has_for_its_failure():
    """rules.md a2: failure effects are returned although the rule failed, with the index of the condition."""
    failing = {**FALSE, "onFailure": [notify("spend more")]}
    evaluation = run(world(campaign([notify("before"), TRUE, failing, notify("after")]), cart=[item()]))
    (effect,) = evaluation.effects
    assert effect["props"]["title"] == "spend more"
    assert effect["conditionIndex"] == 1
    assert evaluation.triggered == []


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (group("all", FALSE, onFailure=[notify("no")]), ["no"]),
        (group("atLeastOne", FALSE, onFailure=[notify("no")]), ["no"]),
        (group("all", {**FALSE, "onFailure": [notify("inner")]}, onFailure=[notify("outer")]), ["inner", "outer"]),
        (redeem(5, onFailure=[notify("no points")]), ["no points"]),
        ({**COUPON, "onFailure": [notify("no coupon")]}, ["no coupon"]),
        (group("all", redeem(5), onError={"notAvailable": [notify("poor")], "other": [notify("no")]}), ["poor"]),
        (notify("{{1 / 0}}", onError={"evaluationError": [notify("broken")]}), ["broken"]),
        (notify("{{1 / 0}}", onFailure=[notify("broken")]), ["broken"]),
        # what fails in answer to a failure does nothing
        (group("all", FALSE, onFailure=[redeem(5), notify("no")]), ["no"]),
        (group("all", FALSE, onFailure=[group("all", TRUE, notify("yes"))]), ["yes"]),
    ],
)
def test_blocks_that_answer_failures(block, expected):
    assert titles(run(world(campaign([block]), cart=[item()]))) == expected


def test_a_block_that_fails_in_a_group_that_holds_is_answered_all_the_same():
    """contract: "Blocks to run when this one does not hold or fails"."""
    evaluation = run(
        world(campaign([group("atLeastOne", {**FALSE, "onFailure": [notify("no")]}, TRUE)]), cart=[item()])
    )
    assert titles(evaluation) == ["no"]
    assert evaluation.triggered == [1]


def test_limit_errors_are_answered_by_name():
    giving = {
        "type": "awardItem",
        "sku": "x",
        "name": "X",
        "quantity": "1",
        "onError": {"limitReached": [notify("gone")]},
    }
    evaluation = run(world(campaign([giving], budgets=[budget("addFreeItemEffect", 0)]), cart=[item()]))
    assert titles(evaluation) == ["gone"]


# -- what goes wrong -----------------------------------------------------------------------------


def test_an_effect_that_cannot_be_evaluated_does_nothing_and_the_rule_goes_on():
    """rules.md a3: an evaluation error turns the effect into nothing."""
    evaluation = run(world(campaign([discount("{{1 / 0}}"), notify("next")]), cart=[item()]))
    assert titles(evaluation) == ["next"]
    assert evaluation.failures == []


def test_a_per_item_effect_that_cannot_be_evaluated_for_one_unit_gives_none_of_them():
    cart = [item(10, attributes={"rate": 1}), item(10)]
    evaluation = run(world(campaign([discount("{{$Item.Attributes.rate}}", "allItems")]), cart=cart))
    assert evaluation.effects == []


@pytest.mark.parametrize(
    ("block", "what"),
    [
        (PASSTHROUGH, "xyz"),
        ({"type": "somethingNew"}, "somethingNew"),
        (group("atLeastOne", PASSTHROUGH, TRUE), "xyz"),
        (group("none", PASSTHROUGH), "xyz"),
        (check("$Session.NoSuchThing", "equals", 1), "$Session.NoSuchThing"),
        (notify("{{noSuchFunction(1)}}"), "noSuchFunction"),
        (discount(1, {"type": "everything"}), "everything"),
        (group("someOfThem", TRUE), "someOfThem"),
    ],
)
def test_what_the_sandbox_does_not_know_fails_the_rule_and_is_named(block, what):
    """issue 16: "rule 'Summer' uses [\\"xyz\\"], which the sandbox does not know"."""
    made = campaign(SET)
    unknown = {**made.ruleset, "promotionRules": [rule(SET, block, title="Summer")]}
    evaluation = run(world(Campaign(made.document, unknown), cart=[item()]))
    assert evaluation.effects == []
    (failure,) = evaluation.failures
    assert failure["details"].startswith("rule 'Summer' uses ")
    assert what in failure["details"]
    assert failure["details"].endswith(", which the sandbox does not know")


def test_a_rule_is_atomic_in_what_it_takes_of_budgets():
    """rules.md a3, choice: the effects and reservations of a rule that fails are taken back."""
    budgets = [budget("setDiscount", 10), budget("redeemCoupon", 5)]
    made = campaign([COUPON, discount(6), redeem(1)], [COUPON, discount(10)], budgets=budgets)
    evaluation = run(world(made, cart=[item(20)], couponCodes=["CODE-1"]), Memory(coupons=[coupon()]))
    assert types(evaluation) == ["acceptCoupon", "setDiscount"]
    assert {use.counter.action: use.amount for use in evaluation.uses} == {"setDiscount": 10, "redeemCoupon": 1}


# -- V1 ------------------------------------------------------------------------------------------


def test_a_ruleset_of_the_older_form():
    """rules.md g: conditions and effects in Talang, effects wrapped in catch."""
    old = {
        "id": 9,
        "rules": [
            {
                "title": "Old",
                "condition": ["and", ["couponValid"], [">=", [".", "Session", "CartItemTotal"], 500]],
                "effects": [
                    ["catch", ["noop"], ["setDiscount", "10 off", ["*", [".", "Session", "Total"], ["/", 10, 100]]]]
                ],
            },
            {
                "title": "Unknown",
                "condition": ["and", ["xyz"]],
                "effects": [],
            },
        ],
        "bindings": [],
    }
    made = Campaign(campaign().document, old)
    evaluation = run(world(made, cart=[item(600)], couponCodes=["CODE-1"]), Memory(coupons=[coupon()]))
    assert [(one["effectType"], one["rulesetId"]) for one in evaluation.effects] == [
        ("acceptCoupon", 9),
        ("setDiscount", 9),
    ]
    assert values(evaluation) == [60]
    assert "xyz" in evaluation.failures[0]["details"]
    below = run(world(made, cart=[item(400)], couponCodes=["CODE-1"]), Memory(coupons=[coupon()]))
    assert types(below) == ["rejectCoupon"]


# -- the explanation -----------------------------------------------------------------------------


def test_the_explanation_tells_blocks_values_and_outcomes():
    made = campaign(
        rule(check("$Session.Total", "greaterThan", 100), SET, title="Big"), rule(group("all", TRUE), SET, title="Any")
    )
    other = campaign(SET, number=2, state="disabled")
    evaluation = run(world(made, other, cart=[item(80)]), explain=True)
    first, second = evaluation.explanation
    assert (first["campaignId"], first["applied"], second["applied"], second["details"]) == (
        1,
        True,
        False,
        "it is disabled",
    )
    big, any_total = first["rules"]
    assert (big["title"], big["passed"]) == ("Big", False)
    (block,) = big["blocks"]
    assert (block["type"], block["attribute"], block["operator"], block["passed"]) == (
        "checkAttribute",
        "$Session.Total",
        "greaterThan",
        False,
    )
    assert block["values"] == {"attribute": 80, "value": 100}
    assert "80" in block["details"]
    assert "100" in block["details"]
    assert [one["type"] for one in any_total["blocks"]] == ["group", "awardDiscount"]
    assert [one["type"] for one in any_total["blocks"][0]["blocks"]] == ["checkAttribute"]
    assert any_total["passed"]
    assert run(world(made, cart=[item(80)])).explanation is None


def test_the_explanation_names_what_is_unknown():
    made = campaign(rule(PASSTHROUGH, SET, title="Summer"))
    ((explained,),) = [one["rules"] for one in run(world(made, cart=[item()]), explain=True).explanation]
    assert explained["blocks"][0]["unsupported"] is True
    assert "xyz" in explained["details"]


def test_an_effect_of_the_older_form_that_is_not_caught():
    """rules.md a3: an unwrapped error is an `error` effect with a message."""
    old = {
        "id": 9,
        "rules": [
            {
                "title": "Old",
                "condition": ["and"],
                "effects": [["setDiscount", "x", ["/", 1, 0]], ["setDiscount", "y", 2]],
            }
        ],
        "bindings": [],
    }
    evaluation = run(world(Campaign(campaign().document, old), cart=[item()]))
    assert types(evaluation) == ["error", "setDiscount"]
    assert "zero" in props(evaluation, "error")[0]["message"]


CONDITIONS = st.recursive(
    st.sampled_from(
        [
            TRUE,
            FALSE,
            COUPON,
            check("$Session.Attributes.none", "equals", 1),
            check("$Session.DiscountedTotal", "greaterThan", 15),
            {**FALSE, "onFailure": [notify("no")]},
            discount(3, name="inner"),
            redeem(5),
            PASSTHROUGH,
        ]
    ),
    lambda inner: st.builds(
        lambda how, blocks: group(how, *blocks),
        st.sampled_from(["all", "atLeastOne", "none"]),
        st.lists(inner, max_size=3),
    ),
    max_leaves=6,
)


@given(st.lists(st.lists(CONDITIONS, max_size=3), min_size=1, max_size=4), st.booleans())
def test_an_explanation_changes_nothing(rules, cascading):
    made = [
        campaign(*([*blocks, discount(number, name=f"D{number}")] for number, blocks in enumerate(rules, 1))),
        campaign([discount(4, name="other")], *rules, number=2, budgets=[budget("setDiscount", 6)]),
    ]
    facts = Memory(coupons=[coupon()], balances={(1, "", "p"): {"currentBalance": 7}})
    session = world(*made, cart=[item(20)], couponCodes=["CODE-1"], application={"enableCascadingDiscounts": cascading})
    plain, explained = run(session, facts), run(session, facts, explain=True)
    assert plain.effects == explained.effects
    assert plain.failures == explained.failures
    assert plain.eligibility == explained.eligibility
    assert plain.uses == explained.uses
    told = {
        (one["campaignId"], rule_["ruleIndex"], rule_["passed"])
        for one in explained.explanation
        for rule_ in one["rules"]
    }
    failed = {(one["campaignID"], one["ruleIndex"], False) for one in plain.failures}
    assert {one for one in told if not one[2]} == failed


def test_programs_are_compiled_once_for_each_document():
    made = campaign([TRUE, SET])
    assert program_of(made.ruleset) is program_of(made.ruleset)
    assert program_of(dict(made.ruleset)) is not program_of(made.ruleset)
