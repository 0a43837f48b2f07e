"""Blocks that are not as the contract has them: the rule fails and says why, and nothing else comes of it."""

from __future__ import annotations

import copy
from typing import Any, Dict, Iterator, List, Tuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from worlds import NOW, item, profile, session

from talon_one.sandbox.engine.evaluation import evaluate
from talon_one.sandbox.engine.world import Campaign, NoFacts, World

Document = Dict[str, Any]

REFERENCE = {"id": 1, "name": "x", "title": "X"}
CART: Document = {"type": "cart"}
UNITS: Document = {"type": "allItems", "prorated": False}
BUNDLE: Document = {"type": "bundle", "name": "{{$pair}}", "prorated": False, "item": {"type": "byIndex", "value": 0}}
COST: Document = {"type": "additionalCost", "additionalCost": REFERENCE, "target": CART}
TOTAL: Document = {"type": "checkAttribute", "attribute": "$Session.Total", "operator": "greaterThan", "value": 1}
POINTS = {"program": REFERENCE, "subledger": "", "recipient": "Current"}
BLOCKS: List[Document] = [
    *({"type": "awardDiscount", "name": "d", "value": 5, "partial": False, "target": one} for one in (CART, UNITS)),
    *({"type": "awardDiscount", "name": "d", "value": 5, "partial": False, "target": one} for one in (BUNDLE, COST)),
    {"type": "awardItem", "sku": "a", "name": "gift", "quantity": 1, "partial": False},
    {"type": "awardGiveaway", "giveawayPool": REFERENCE, "profile": "Current"},
    {"type": "awardLoyaltyPoints", "name": "p", "value": 5, "target": CART, **POINTS},
    {"type": "awardLoyaltyPoints", "name": "p", "value": 5, "target": UNITS, **POINTS},
    {"type": "redeemLoyaltyPoints", "name": "p", "value": 5, "program": REFERENCE, "subledger": ""},
    {"type": "updateLoyaltyPointsExpiry", "operator": "laterBy", "value": "1D", **POINTS},
    {"type": "createCoupon", "campaignId": 1, "recipientId": "p", "attributes": {"a": 1}, "storeInSession": True},
    {"type": "createReferral", "campaignId": 1, "friendId": "f", "attributes": {"a": 1}, "storeInSession": True},
    {"type": "reserveCoupon"},
    {"type": "showNotification", "notificationType": "Info", "title": "t", "body": "b"},
    {"type": "triggerWebhook", "webhook": REFERENCE, "params": {"a": 1}},
    {"type": "triggerCustomEffect", "customEffect": REFERENCE, "params": {"a": 1}, "target": CART},
    {"type": "triggerCustomEffect", "customEffect": REFERENCE, "params": {"a": 1}, "target": BUNDLE},
    *(
        {
            "type": "updateAttributeValue",
            "attribute": {"id": 1, "name": "a"},
            "operator": one,
            "value": 1,
            "target": {"type": "session"},
        }
        for one in ("setTo", "increaseBy", "laterBy", "toggle")
    ),
    {"type": "updateAudienceMembership", "audience": REFERENCE, "operator": "add", "profile": "Current"},
    {"type": "updateAchievementProgress", "achievement": REFERENCE, "operator": "increaseBy", "value": 1},
    TOTAL,
    {**TOTAL, "operator": "between", "min": 1, "max": 5},
    {**TOTAL, "operator": "inCollection", "value": "x"},
    {"type": "passthrough", "expression": [">", [".", "Session", "Total"], 1]},
    {"type": "group", "operator": "all", "blocks": [TOTAL, {"type": "checkCoupon", "redeem": True}]},
    {"type": "group", "operator": "none", "blocks": [{"type": "checkReferral", "redeem": True}]},
    {"type": "checkEvent", "eventType": "signup", "matchers": [TOTAL]},
    {"type": "checkAudience", "audience": REFERENCE, "operator": "member", "profile": "Current"},
    {
        "type": "checkLoyaltyBalance",
        "program": REFERENCE,
        "subledger": "",
        "balance": "current",
        "operator": "lessThan",
        "value": 5,
    },
    {"type": "checkTier", "tier": REFERENCE, "operator": "not(member)", "subledger": ""},
    {"type": "checkLoyaltyCard", "operator": "linked"},
    {"type": "checkAchievement", "achievement": REFERENCE, "operator": "started"},
    {"type": "checkBudget", "action": "setDiscount", "operator": "enoughFor", "value": 5},
    {**TOTAL, "operator": "lessThan", "onFailure": [{"type": "showNotification"}], "onError": {"evaluationError": []}},
]


class Facts(NoFacts):
    """There is a program, an achievement and a giveaway, so that blocks get far."""

    def loyalty_program(self, program_id: int) -> Document:
        return {"id": program_id, "tiers": [{"id": 1, "name": "gold", "minPoints": 2}], "defaultValidity": "unlimited"}

    def balance(self, program_id: int, subledger: str, holder: str) -> Document:
        return {"currentBalance": 50}

    def points(self, program_id: int, subledger: str, holder: str) -> List[Document]:
        return [{"transactionUUID": "u", "expiryDate": "2027-01-01T00:00:00Z"}]

    def achievement(self, achievement_id: int) -> Document:
        return {"id": achievement_id, "name": "a", "title": "A", "target": 3}

    def giveaways(self, pool_id: int, count: int) -> List[Document]:
        return [{"id": number, "code": f"c{number}"} for number in range(count)]


def outcome(rules: Any, explain: bool = False) -> Any:
    pair = {"name": "pair", "sources": ["{{$units}}"], "counts": [1]}
    units = {"name": "units", "type": "selector", "source": "$Session.CartItems", "steps": []}
    ruleset = {"id": 2, "promotionRules": rules, "selectors": [units], "bundles": [pair]}
    campaign = Campaign({"id": 1, "name": "c", "state": "enabled"}, ruleset)
    cart = session([item(10, 2, costs={"x": 1})], costs={"x": 2}, couponCodes=["NONE"], attributes={"a": 1})
    event = {"type": "signup", "attributes": {}, "integrationId": "e", "id": 1}
    world = World(NOW, {"id": 1}, [campaign], session=cart, profile=profile("p"), event=event)
    found = evaluate(world, Facts(), explain=explain)
    assert found.failures is not None
    assert found.eligibility is not None
    return found


def places(document: Any, path: Tuple[Any, ...] = ()) -> Iterator[Tuple[Any, ...]]:
    """The way to each part of a block."""
    if isinstance(document, dict):
        for name, part in document.items():
            yield (*path, name)
            yield from places(part, (*path, name))
    elif isinstance(document, list):
        for index, part in enumerate(document):
            yield (*path, index)
            yield from places(part, (*path, index))


def broken(block: Document, path: Tuple[Any, ...], change: Any) -> Document:
    """The block with a part replaced; removed where there is nothing to replace it with."""
    made = copy.deepcopy(block)
    owner: Any = made
    for name in path[:-1]:
        owner = owner[name]
    if change is REMOVED:
        del owner[path[-1]]
    else:
        owner[path[-1]] = change
    return made


REMOVED: Any = object()
CASES = [(block, path) for block in BLOCKS for path in places(block)]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**19) | st.floats() | st.sampled_from(["", "x", "{{", "{{$Item}}"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["id", "type", "name"]), inner),
    max_leaves=4,
)


@pytest.mark.parametrize("change", [REMOVED, None, 7, True, "x", [], {}, [3], {"id": "x"}, 1e400])
def test_a_block_with_a_part_missing_or_of_another_type_raises_nothing(change: Any) -> None:
    """Every part of every block, one at a time."""
    for index, (block, path) in enumerate(CASES):
        outcome([{"title": "r", "blocks": [broken(block, path, change)]}], explain=bool(index % 2))


@settings(max_examples=150, deadline=None)
@given(data=st.data(), explain=st.booleans())
def test_blocks_with_several_parts_broken_raise_nothing(data: st.DataObject, explain: bool) -> None:
    """Several parts at once, with any value."""
    block = data.draw(st.sampled_from(BLOCKS))
    for _ in range(data.draw(st.integers(1, 3))):
        ways = list(places(block))
        if ways:
            change = data.draw(VALUES | st.just(REMOVED))
            block = broken(block, data.draw(st.sampled_from(ways)), change)
    outcome([{"title": "r", "blocks": [block]}], explain)


@pytest.mark.parametrize("rules", [None, 7, "x", [7], [None], [{"title": 3, "blocks": 7}], [{"blocks": [None]}]])
def test_rules_that_are_none_raise_nothing(rules: Any) -> None:
    assert outcome(rules).effects[:-1] == []  # the last one rejects the code


@pytest.mark.parametrize("operator", ["all", "atLeastOne", "none"])
def test_the_failure_names_the_block_and_what_is_wrong_with_it(operator: str) -> None:
    """Whatever group it is in: that a malformed block does not hold is no answer."""
    block = {"type": "awardDiscount", "name": "d", "value": 5, "partial": False}
    found = outcome([{"title": "Summer", "blocks": [{"type": "group", "operator": operator, "blocks": [block]}]}])
    assert [one["details"] for one in found.failures] == [
        "rule 'Summer' has a block \"awardDiscount\" that is malformed: target: is missing"
    ]
    assert found.triggered == []


def test_a_block_that_is_no_document_is_named() -> None:
    assert [one["details"] for one in outcome([{"title": "Summer", "blocks": [7]}]).failures] == [
        "rule 'Summer' has a block that is malformed: it is a number, but a document is needed"
    ]
