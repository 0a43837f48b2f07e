"""Budgets: every action, with every entity and period (rules.md a6, domain-facts 5)."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from worlds import (
    COUPON,
    REFERRAL,
    Memory,
    budget,
    campaign,
    coupon,
    discount,
    item,
    points,
    profile,
    props,
    redeem,
    referral,
    run,
    types,
    world,
)

from talon_one.sandbox.engine.world import Counter

POOL = {"id": 3, "name": "Pool"}
EFFECT = {"id": 6, "name": "glow", "title": "Glow"}
HOOK = {"id": 8, "title": "Hook"}
CREATE = {"campaignId": 1, "storeInSession": True}
#: Action -> the block that it limits, what the block gives, and how much of the budget it takes.
ACTIONS = {
    "redeemCoupon": (COUPON, "acceptCoupon", 1),
    "redeemReferral": (REFERRAL, "acceptReferral", 1),
    "setDiscount": (discount(7), "setDiscount", 7),
    "setDiscountEffect": (discount(7), "setDiscount", 1),
    "createCoupon": ({"type": "createCoupon", "recipientId": "p", **CREATE}, "couponCreated", 1),
    "createReferral": ({"type": "createReferral", "friendId": "", **CREATE}, "referralCreated", 1),
    "createLoyaltyPoints": (points(7), "addLoyaltyPoints", 7),
    "createLoyaltyPointsEffect": (points(7), "addLoyaltyPoints", 1),
    "redeemLoyaltyPoints": (redeem(7), "deductLoyaltyPoints", 7),
    "redeemLoyaltyPointsEffect": (redeem(7), "deductLoyaltyPoints", 1),
    "awardGiveaway": ({"type": "awardGiveaway", "giveawayPool": POOL, "profile": "Current"}, "willAwardGiveaway", 1),
    "addFreeItemEffect": ({"type": "awardItem", "sku": "x", "name": "X", "quantity": "1"}, "addFreeItem", 1),
    "customEffect": (
        {"type": "triggerCustomEffect", "customEffect": EFFECT, "target": {"type": "cart"}},
        "customEffect",
        1,
    ),
    "callApi": ({"type": "triggerWebhook", "webhook": HOOK}, "triggerWebhook", 1),
    "reserveCoupon": ({"type": "reserveCoupon"}, "reserveCoupon", 1),
}
ENTITIES = {
    "Coupon": "CODE-1",
    "Referral": "FRIEND",
    "Profile": "p",
    "Identifier": "i1",
    "Store": "shop",
    "Session": "s1",
}
STARTS = {
    "": None,
    "daily": datetime(2026, 6, 3, tzinfo=timezone.utc),
    "weekly": datetime(2026, 6, 1, tzinfo=timezone.utc),  # choice: from Monday
    "monthly": datetime(2026, 6, 1, tzinfo=timezone.utc),
    "yearly": datetime(2026, 1, 1, tzinfo=timezone.utc),
}


def spend(block, limits, counters=None, facts=None, **more):
    """A rule with a block, in a session that has everything that a budget can count by."""
    made = more.pop("made", None) or campaign(block, budgets=limits)
    given = Memory(
        coupons=[coupon()],
        referrals=[referral()],
        counters=counters or {},
        pools={3: ["G1", "G2"]},
        balances={(1, "", "p"): {"currentBalance": 100}},
        **(facts or {}),
    )
    session = {
        "cart": [item(50)],
        "couponCodes": ["CODE-1"],
        "referralCode": "FRIEND",
        "identifiers": ["i1"],
        "advocate": profile("adam", 8),
        "store": {"id": 5, "integrationId": "shop"},
        "storeIntegrationId": "shop",
        **more,
    }
    return run(world(made, **session), given)


def _uses(evaluation, action):
    """What is taken of budgets: at once where the code is kept or reserved at once, else at the closing."""
    at_once = action in ("createCoupon", "createReferral", "reserveCoupon")
    taken, others = (
        (evaluation.uses_at_once, evaluation.uses) if at_once else (evaluation.uses, evaluation.uses_at_once)
    )
    assert others == []
    return taken


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize(
    "entities", [(), *((name,) for name in ENTITIES), ("Profile", "Coupon"), ("Store", "Session", "Referral")]
)
def test_every_action_with_every_entity(action, entities):
    """One entity: one counter for each of its values; several: one for each combination (rules.md a6)."""
    block, effect, amount = ACTIONS[action]
    counter = Counter("campaign", 1, action, "", None, tuple((name, ENTITIES[name]) for name in entities))
    limits = [budget(action, 10, *entities)]
    fits = spend(block, limits, {counter: 10 - amount})
    assert effect in types(fits)
    assert _uses(fits, action) == [(counter, amount)]
    full = spend(block, limits, {counter: 10 - amount + 1 if amount > 1 else 10})
    assert effect not in types(full)
    assert full.uses == full.uses_at_once == []
    assert full.failures
    for name in entities:
        elsewhere = counter._replace(
            entities=tuple((key, "other" if key == name else one) for key, one in counter.entities)
        )
        assert effect in types(spend(block, limits, {elsewhere: 10}))


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("period", STARTS)
def test_every_action_with_every_period(action, period):
    block, effect, amount = ACTIONS[action]
    counter = Counter("campaign", 1, action, period, STARTS[period])
    limits = [budget(action, amount, period=period)]
    assert _uses(spend(block, limits), action) == [(counter, amount)]
    assert effect not in types(spend(block, limits, {counter: 1}))
    if period:
        before = counter._replace(start=datetime(2025, 1, 1, tzinfo=timezone.utc))
        assert effect in types(spend(block, limits, {before: 99}))


def test_periods_begin_in_the_time_zone_of_the_application():
    """rules.md a6: inferred. 2026-06-03 23:30 UTC is the 4th in Berlin, which begins at 22:00 UTC."""
    now = datetime(2026, 6, 3, 23, 30, tzinfo=timezone.utc)
    limits = [budget("setDiscount", 10, period="daily")]
    evaluation = spend(discount(7), limits, now=now, application={"timezone": "Europe/Berlin"})
    assert [use.counter.start for use in evaluation.uses] == [datetime(2026, 6, 3, 22, tzinfo=timezone.utc)]


@pytest.mark.parametrize(
    ("entity", "more", "given"),
    [
        ("Identifier", {"identifiers": []}, True),  # domain-facts 7: what is not sent is not enforced
        ("Store", {"store": None, "storeIntegrationId": None}, True),
        ("Coupon", {"couponCodes": []}, True),
        ("Referral", {"referralCode": ""}, True),
        ("Profile", {"profileId": ""}, False),  # choice: as ProfileRequired of coupons
    ],
)
def test_an_entity_that_the_session_lacks(entity, more, given):
    evaluation = spend(discount(7), [budget("setDiscount", 0, entity)], **more)
    assert ("setDiscount" in types(evaluation)) == given


def test_each_identifier_counts():
    limits = [budget("setDiscount", 10, "Identifier")]
    counters = {Counter("campaign", 1, "setDiscount", "", None, (("Identifier", "i2"),)): 5}
    evaluation = spend(discount(7), limits, counters, identifiers=["i1", "i2"])
    assert "setDiscount" not in types(evaluation)
    evaluation = spend(discount(5), limits, counters, identifiers=["i1", "i2"])
    assert [use.counter.entities for use in evaluation.uses] == [(("Identifier", "i1"),), (("Identifier", "i2"),)]


@pytest.mark.parametrize(("store_id", "given"), [(5, False), (6, True)])
def test_budgets_of_a_store_come_on_top(store_id, given):
    """rules.md a6: extra limits for each store."""
    limits = [{**budget("setDiscount", 6, "Store"), "imported": False}]
    made = campaign(
        discount(7), budgets=[budget("setDiscount", 100)], store_budgets=[{"storeId": store_id, "limits": limits}]
    )
    evaluation = spend(None, [], made=made)
    assert ("setDiscount" in types(evaluation)) == given
    granted = spend(None, [], made=campaign(discount(5), store_budgets=[{"storeId": 5, "limits": limits}]))
    assert granted.uses == [(Counter("store", 1, "setDiscount", "", None, (("Store", "shop"),)), 5)]


def test_what_units_take_adds_up():
    limits = [budget("setDiscount", 10), budget("setDiscountEffect", 3)]
    evaluation = spend(discount(2, "allItems"), limits, cart=[item(10, 3)])
    assert {use.counter.action: use.amount for use in evaluation.uses} == {"setDiscount": 6, "setDiscountEffect": 3}
    too_many = spend(discount(2, "allItems"), limits, cart=[item(10, 4)])
    assert types(too_many) == ["rejectCoupon", "rejectReferral"]


@pytest.mark.parametrize(
    ("block", "action", "expected"),
    [
        (points(7, partial=True), "createLoyaltyPoints", {"value": 4, "desiredValue": 7}),
        (
            {**ACTIONS["addFreeItemEffect"][0], "quantity": "{{2 * 3}}", "partial": True},
            "addFreeItemEffect",
            {"desiredQuantity": 6},
        ),
        (discount(7, partial=True), "setDiscount", {"value": 4, "desiredValue": 7}),
    ],
)
def test_partial_rewards(block, action, expected):
    """contract: partial: what is left may be granted; at 0 left the rule fails (rules.md a6)."""
    found = [one["props"] for one in spend(block, [budget(action, 4)]).effects if "reject" not in one["effectType"]]
    assert all(expected.items() <= one.items() for one in found)
    assert len(found) == (4 if action == "addFreeItemEffect" else 1)
    assert [one["effectIndex"] for one in spend(block, [budget(action, 0)]).failures] == [0]
    assert [one["effectIndex"] for one in spend({**block, "partial": False}, [budget(action, 4)]).failures] == [0]


def test_points_of_units_that_are_granted_in_part():
    found = props(
        spend(points(3, "allItems", partial=True), [budget("createLoyaltyPoints", 5)], cart=[item(1, 3)]),
        "addLoyaltyPoints",
    )
    assert [(one["value"], one.get("desiredValue")) for one in found] == [(3, None), (2, 3)]


@pytest.mark.parametrize(
    ("operator", "value", "used", "holds"),
    [
        # contract, CheckBudgetBlock: anything at all, or at least `value`
        ("available", None, 9, True),
        ("available", None, 10, False),
        ("enoughFor", 4, 6, True),
        ("enoughFor", 4, 7, False),
        ("enoughFor", 0, 10, True),
    ],
)
@pytest.mark.parametrize("action", [name for name in ACTIONS if name != "reserveCoupon"])
def test_checking_a_budget(operator, value, used, holds, action):
    block = {
        "type": "checkBudget",
        "operator": operator,
        "action": action,
        **({} if value is None else {"value": value}),
    }
    counters = {Counter("campaign", 1, action): used}
    evaluation = spend([block], [budget(action, 10)], counters)
    assert evaluation.triggered == ([1] if holds else [])
    assert spend([block], []).triggered == [1], "nothing limits it"


@pytest.mark.parametrize(("value", "holds"), [(3, True), (4, False)])
def test_of_several_budgets_the_tightest_is_checked(value, holds):
    block = {"type": "checkBudget", "operator": "enoughFor", "action": "setDiscount", "value": value}
    limits = [budget("setDiscount", 10), budget("setDiscount", 3, "Profile"), budget("setDiscount", 7, period="daily")]
    assert spend([block], limits).triggered == ([1] if holds else [])


def test_checking_a_budget_sees_what_this_evaluation_took():
    block = {"type": "checkBudget", "operator": "enoughFor", "action": "setDiscount", "value": 4}
    made = campaign([discount(7)], [block, discount(1, name="more")], budgets=[budget("setDiscount", 10)])
    assert [one["ruleIndex"] for one in spend(None, [], made=made).failures] == [1]


def test_a_coupon_limit_counts_for_other_actions_too():
    """contract, Coupon.limits: limits of the code itself."""
    own = coupon(limits=[budget("setDiscount", 5, "Profile")])
    made = campaign([COUPON, discount(7)])
    evaluation = run(world(made, cart=[item(50)], couponCodes=["CODE-1"]), Memory(coupons=[own]))
    assert props(evaluation, "rejectCoupon")[0]["rejectionReason"] == "EffectCouldNotBeApplied"


def test_open_sessions_only_preview():
    """rules.md a6: counters move on close: evaluating twice takes nothing from the second evaluation."""
    limits = [budget("setDiscount", 7)]
    facts = Memory(coupons=[])
    made = world(campaign(discount(7), budgets=limits), cart=[item(50)])
    assert run(made, facts).effects == run(made, facts).effects != []
