"""Which campaigns are considered, and the evaluation tree (rules.md a1, a5; domain-facts 1.4, 2.4)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from worlds import (
    COUPON,
    FALSE,
    Memory,
    budget,
    campaign,
    check,
    coupon,
    discount,
    item,
    notify,
    points,
    props,
    run,
    tree,
    types,
    values,
    world,
)


def off(number, value, *conditions, **more):
    return campaign([*conditions, discount(value, name=f"D{number}")], number=number, **more)


@pytest.mark.parametrize(
    ("campaign_more", "world_more", "considered"),
    [
        ({}, {}, True),
        ({"state": "disabled"}, {}, False),
        ({"state": "archived"}, {}, False),
        ({"startTime": "2026-06-03T12:00:00Z"}, {}, True),
        ({"startTime": "2026-06-03T14:00:01+02:00"}, {}, False),
        ({"endTime": "2026-06-03T12:00:00Z"}, {}, False),
        ({"endTime": "2026-06-03T12:00:01Z"}, {}, True),
        # rules.md a1: a store-linked campaign needs a matching store; one for all stores runs either way
        ({"linkedStoreIds": [5]}, {}, False),
        ({"linkedStoreIds": [5]}, {"store": {"id": 6, "integrationId": "b"}}, False),
        ({"linkedStoreIds": [5, 6]}, {"store": {"id": 6, "integrationId": "b"}}, True),
        ({"linkedStoreIds": []}, {"store": {"id": 6, "integrationId": "b"}}, True),
        ({"targetedAudienceIds": [3]}, {}, False),
        ({"targetedAudienceIds": [3, 4]}, {}, True),
        ({"targetedAudienceIds": [4]}, {"profileId": ""}, False),
        ({"state": "disabled"}, {"evaluable": frozenset([1])}, True),
        ({}, {"evaluable": frozenset([2])}, False),
    ],
)
def test_which_campaigns_are_considered(campaign_more, world_more, considered):
    evaluation = run(world(off(1, 5, **campaign_more), cart=[item()], **world_more), Memory(members=[(4, "p")]))
    assert values(evaluation) == ([5] if considered else [])


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("stackable", [3, 9, 1]),
        ("listOrder", [3]),
        ("highestDiscount", [9]),
        ("lowestDiscount", [1]),
    ],
)
def test_modes(mode, expected):
    """contract, CampaignEvaluationGroup.evaluationMode. A campaign that fails does not count."""
    campaigns = [off(1, 3), off(2, 9), off(3, 1), off(4, 99, FALSE)]
    evaluation = run(world(*campaigns, cart=[item()], tree=tree(mode, 4, 1, 2, 3)))
    assert values(evaluation) == expected
    assert {(one["evaluationGroupID"], one["evaluationGroupMode"]) for one in evaluation.effects} == {(1, mode)}
    assert evaluation.triggered == [int(one["name"][1:]) for one in props(evaluation, "setDiscount")]
    (failure,) = evaluation.failures
    assert (failure["campaignID"], failure["evaluationGroupID"], failure["evaluationGroupMode"]) == (4, 1, mode)
    complete = run(world(*campaigns, cart=[item()], tree=tree(mode, 4, 1, 2, 3), complete=True))
    assert values(complete) == [3, 9, 1], "forceCompleteEvaluation"


def test_without_a_tree_effects_name_no_group():
    (effect,) = run(world(off(1, 3), cart=[item()])).effects
    assert not [name for name in effect if name.startswith("evaluationGroup")]


@pytest.mark.parametrize(("operator", "expected"), [("FIRST", [3]), ("ALL", [3, 9])])
def test_the_older_form_of_modes(operator, expected):
    """rules.md a5: FIRST is listOrder, ALL is stackable."""
    old = {key: value for key, value in tree("stackable", 1, 2).items() if not key.startswith("evaluation")}
    evaluation = run(world(off(1, 3), off(2, 9), cart=[item()], tree={**old, "operator": operator}))
    assert values(evaluation) == expected


@pytest.mark.parametrize("mode", ["highestDiscount", "lowestDiscount"])
def test_of_equal_discounts_the_earlier_wins(mode):
    """rules.md a5, choice"""
    assert run(world(off(1, 5), off(2, 5), cart=[item()], tree=tree(mode, 2, 1))).triggered == [2]


def test_the_value_of_a_campaign_is_the_sum_of_its_discounts():
    """rules.md a5, choice: all setDiscount* values; other effects do not count."""
    of_items = campaign([discount(2, "allItems", name="a"), discount(1, name="b")], number=1)
    evaluation = run(world(of_items, off(2, 6), cart=[item(10, 2), item(10)], tree=tree("highestDiscount", 2, 1)))
    assert evaluation.triggered == [1]
    evaluation = run(world(campaign(points(99)), off(2, 1), cart=[item()], tree=tree("highestDiscount", 1, 2)))
    assert evaluation.triggered == [2]


def test_a_group_in_a_group_is_one_element():
    """rules.md a5: inferred. 3 + 4 is more than 6."""
    inner = tree("stackable", 1, 2, number=2)
    campaigns = [off(1, 3), off(2, 4), off(3, 6)]
    evaluation = run(world(*campaigns, cart=[item()], tree=tree("highestDiscount", 3, inner)))
    assert values(evaluation) == [3, 4]
    assert {one["evaluationGroupID"] for one in evaluation.effects} == {2}
    inner = tree("lowestDiscount", 1, 2, number=2)
    assert values(run(world(*campaigns, cart=[item()], tree=tree("stackable", inner, 3)))) == [3, 6]


def test_exclusive_stackable_and_universal_campaigns():
    """rules.md a5, the oldest form: ALL[ FIRST[ exclusive..., ALL[stackable...] ], universal... ]"""
    first = tree("listOrder", 1, 2, tree("stackable", 3, 4, number=3), number=2)
    root = tree("stackable", first, 5)

    def applied(*met):
        campaigns = [off(number, number, *([] if number in met else [FALSE])) for number in range(1, 6)]
        return run(world(*campaigns, cart=[item()], tree=root)).triggered

    assert applied(1, 2, 3, 4, 5) == [1, 5]
    assert applied(2, 3, 4, 5) == [2, 5]
    assert applied(3, 4, 5) == [3, 4, 5]
    assert applied(4) == [4]
    assert applied() == []


def test_campaigns_that_the_tree_does_not_name_come_last_in_the_base_group():
    evaluation = run(world(off(1, 1), off(2, 2), off(3, 3), cart=[item()], tree=tree("stackable", 3)))
    assert values(evaluation) == [3, 1, 2]


def test_those_that_lose_leave_nothing_behind():
    """Nothing of a campaign that loses counts: not its budget, not its codes, not the points it spends."""
    lower = campaign([COUPON, discount(1)], number=1, budgets=[budget("setDiscount", 5), budget("redeemCoupon", 5)])
    evaluation = run(
        world(lower, off(2, 2), cart=[item()], couponCodes=["CODE-1"], tree=tree("highestDiscount", 1, 2)),
        Memory(coupons=[coupon()]),
    )
    assert types(evaluation) == ["setDiscount", "rejectCoupon"]
    assert evaluation.uses == []


def test_failure_effects_of_campaigns_that_are_not_triggered_stay():
    failing = campaign([{**FALSE, "onFailure": [notify("spend more")]}], number=1)
    for mode in ("stackable", "listOrder", "highestDiscount", "lowestDiscount"):
        evaluation = run(world(failing, off(2, 2), cart=[item()], tree=tree(mode, 1, 2)))
        assert types(evaluation) == ["showNotification", "setDiscount"], mode


def test_campaigns_after_the_first_are_not_run():
    evaluation = run(world(off(1, 1), off(2, 2, FALSE), cart=[item()], tree=tree("listOrder", 1, 2)))
    assert evaluation.failures == []


# -- competition for items -----------------------------------------------------------------------

CART = [item(10, sku="a"), item(20, sku="b"), item(30, sku="c")]


def each(number, formula, sku=None, name=None):
    selectors = [{"name": "s", "type": "selector", "source": "$Session.CartItems", "steps": []}]
    if sku:
        selectors[0]["steps"] = [{"type": "filter", "predicate": check("$Item.SKU", "oneOf", list(sku))}]
    target = {"type": "selector", "name": "s"}
    blocks = [discount(formula, target, name=name or f"D{number}"), notify(f"N{number}")]
    return campaign(blocks, number=number, type="cartItem", selectors=selectors)


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        # campaign 1 takes 4 off each; campaign 2 takes 20% (2, 4, 6); campaign 3 takes 9 off the last
        ("stackable", {"D1": [4, 4, 4], "D2": [2, 4, 6], "D3": [9]}),
        ("listOrder", {"D1": [4, 4, 4]}),
        ("highestDiscount", {"D1": [4, 4], "D3": [9]}),
        ("lowestDiscount", {"D1": [4, 4], "D2": [2]}),
    ],
)
def test_campaigns_compete_for_each_item(mode, expected):
    """rules.md a5: evaluationScope cartItem."""
    campaigns = [each(1, 4), each(2, "{{$Item.Price * 20%}}"), each(3, 9, "c")]
    evaluation = run(world(*campaigns, cart=CART, tree=tree(mode, 1, 2, 3, scope="cartItem")))
    found = {}
    for one in props(evaluation, "setDiscountPerItem"):
        found.setdefault(one["name"].partition("#")[0], []).append(one["value"])
    assert found == expected
    assert [one["title"][1:] for one in props(evaluation, "showNotification")] == [name[1:] for name in expected]
    assert evaluation.triggered == [int(name[1:]) for name in expected]


def test_an_item_that_only_one_campaign_wants():
    campaigns = [each(1, 4, "a"), each(2, 5, "bc")]
    evaluation = run(world(*campaigns, cart=CART, tree=tree("listOrder", 1, 2, scope="cartItem")))
    assert [(one["position"], one["value"]) for one in props(evaluation, "setDiscountPerItem")] == [
        (0, 4),
        (1, 5),
        (2, 5),
    ]


def test_budgets_count_what_an_item_campaign_won():
    made = campaign(
        discount("{{$Item.Price * 20%}}", "allItems", name="D2"), number=2, budgets=[budget("setDiscount", 99)]
    )
    evaluation = run(world(each(1, 4), made, cart=CART, tree=tree("highestDiscount", 1, 2, scope="cartItem")))
    assert [one["value"] for one in props(evaluation, "setDiscountPerItem")] == [4, 4, 6]
    assert [use.amount for use in evaluation.uses] == [6]


# -- eligibility ---------------------------------------------------------------------------------


def test_eligibility():
    """domain-facts 1.4: ALL_RULES_FAILED, SKIPPED, AUDIENCE_NOT_MATCHED; CONDITION_NOT_MET, EFFECT_FAILED."""
    campaigns = [
        campaign([COUPON, discount(5)], [FALSE], number=1),
        campaign(
            [{"type": "awardGiveaway", "giveawayPool": {"id": 3, "name": "Pool"}, "profile": "Current"}], number=2
        ),
        off(3, 1, targetedAudienceIds=[9]),
        off(4, 1, linkedStoreIds=[9]),
        off(5, 1, state="disabled"),
        off(6, 1),
    ]
    coupons = [coupon("CODE-1", 21), coupon("CODE-2", 22, usageLimit=1, usageCounter=1)]
    evaluation = run(world(*campaigns, cart=[item()], couponCodes=["CODE-1", "CODE-2"]), Memory(coupons=coupons))
    found = {entry["id"]: entry for entry in evaluation.eligibility}
    assert list(found) == [1, 2, 3, 4, 6]
    assert found[1]["eligibility"] == [
        {"passed": True, "couponCode": "CODE-1"},
        {"passed": False, "couponCode": "CODE-2", "details": {"failureCode": "ALL_RULES_FAILED"}},
    ]
    first, second = found[1]["rules"]
    assert [entry["passed"] for entry in first["eligibility"]] == [True, False]
    assert first["eligibility"][1]["details"]["failureCode"] == "CONDITION_NOT_MET"
    assert first["eligibility"][1]["details"]["couponValue"] == "CODE-2"
    assert [entry["passed"] for entry in second["eligibility"]] == [False]
    (failed,) = found[2]["rules"][0]["eligibility"]
    assert failed["details"]["failureCode"] == "EFFECT_FAILED"
    codes = {number: found[number]["eligibility"][0].get("details", {}).get("failureCode") for number in found}
    assert codes == {1: None, 2: "ALL_RULES_FAILED", 3: "AUDIENCE_NOT_MATCHED", 4: "SKIPPED", 6: None}
    assert found[3]["rules"] == []


def test_what_was_left_out_by_its_group_was_skipped():
    evaluation = run(world(off(1, 1), off(2, 2), cart=[item()], tree=tree("highestDiscount", 1, 2)))
    assert evaluation.eligibility[0]["eligibility"] == [{"passed": False, "details": {"failureCode": "SKIPPED"}}]


# -- algebra -------------------------------------------------------------------------------------

made_campaigns = st.lists(
    st.tuples(
        st.sampled_from(["cart", "allItems"]), st.integers(-5, 60), st.booleans(), st.sampled_from([None, 0, 7, 50])
    ),
    min_size=1,
    max_size=6,
)
carts = st.lists(st.builds(item, st.integers(0, 50), st.integers(1, 3)), max_size=4)


def build(drawn):
    return [
        campaign(
            [
                *([FALSE] if fails else []),
                discount(
                    percent if target == "cart" else f"{{{{$Item.Price * {percent}%}}}}", target, name=f"D{number}"
                ),
            ],
            number=number,
            budgets=[] if limit is None else [budget("setDiscount", limit)],
        )
        for number, (target, percent, fails, limit) in enumerate(drawn, 1)
    ]


@given(
    made_campaigns,
    carts,
    st.sampled_from(["stackable", "listOrder", "highestDiscount", "lowestDiscount"]),
    st.sampled_from(["session", "cartItem"]),
)
def test_evaluating_twice_gives_the_same(drawn, cart, mode, scope):
    campaigns = build(drawn)
    made = world(*campaigns, cart=cart, tree=tree(mode, *range(1, len(campaigns) + 1), scope=scope))
    facts = Memory()
    first, second = run(made, facts), run(made, facts)
    assert first == second
    assert all(one["props"]["value"] > 0 for one in first.effects)
    taken = {}
    for use in first.uses:
        assert 0 < use.amount
        taken[use.counter.owner_id] = use.amount
    for number, (*_, limit) in enumerate(drawn, 1):
        given_ = sum(one["props"]["value"] for one in first.effects if one["campaignId"] == number)
        assert limit is None or given_ <= limit + 1e-9
        assert limit is None or abs(float(taken.get(number, 0)) - given_) < 1e-9


@given(made_campaigns, carts, st.randoms(use_true_random=False))
def test_the_order_of_unrelated_campaigns_does_not_matter_where_they_stack(drawn, cart, random):
    campaigns = build(drawn)
    shuffled = random.sample(campaigns, len(campaigns))

    def outcome(order):
        return sorted(map(str, run(world(*order, cart=cart)).effects))

    assert outcome(campaigns) == outcome(shuffled)


@given(made_campaigns, carts)
def test_with_cascading_nothing_is_worth_less_than_nothing(drawn, cart):
    evaluation = run(world(*build(drawn), cart=cart, application={"enableCascadingDiscounts": True}))
    total = sum(line["price"] * line["quantity"] for line in cart)
    assert sum(one["props"]["value"] for one in evaluation.effects) <= total + 1e-9
    of_units = {}
    for one in props(evaluation, "setDiscountPerItem"):
        key = one["position"], one["subPosition"]
        of_units[key] = of_units.get(key, 0) + one["value"]
    assert all(value <= cart[position]["price"] + 1e-9 for (position, _), value in of_units.items())
