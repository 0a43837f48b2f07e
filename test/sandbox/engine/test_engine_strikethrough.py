"""Strikethrough rules over a catalog (rules.md a4)."""

from __future__ import annotations

import pytest
from worlds import (
    COUPON,
    CREATED,
    Memory,
    budget,
    campaign,
    check,
    discount,
    item,
    notify,
    points,
    rule,
    run,
    tree,
    world,
)

from talon_one.models import StrikethroughEffect
from talon_one.sandbox.engine.strikethrough import strikethrough

GLOW = {"id": 6, "name": "glow", "title": "Glow"}
LABEL = {
    "type": "triggerCustomEffect",
    "customEffect": GLOW,
    "target": {"type": "allItems"},
    "params": {"text": "{{$Item.SKU}}"},
}


def entry(sku, price, **attributes):
    given = [
        {"attributeid": number, "name": name, "value": value}
        for number, (name, value) in enumerate(attributes.items(), 1)
    ]
    return {"id": 1, "created": CREATED, "sku": sku, "price": price, "catalogid": 1, "version": 1, "attributes": given}


CATALOG = {"shoe": entry("shoe", 80, color="red"), "sock": entry("sock", 10)}


def struck(*campaigns, **more):
    found = strikethrough(world(*campaigns, session=None, catalog=CATALOG, **more), Memory())
    for effects in found.values():
        for effect in effects:
            assert StrikethroughEffect.from_dict(effect).validate() == [], effect
    return found


def shown(found):
    return {sku: [(one["type"], one["props"]) for one in effects] for sku, effects in found.items()}


@pytest.mark.parametrize(
    ("blocks", "shoe", "sock"),
    [
        (
            [discount("{{$Item.Price * 10%}}", "allItems", name="Sale")],
            [("setDiscountPerItem", {"name": "Sale", "value": 8})],
            [("setDiscountPerItem", {"name": "Sale", "value": 1})],
        ),
        (
            [check("$Item.Price", "greaterThan", 50), discount(5, "allItems")],
            [("setDiscountPerItem", {"name": "D", "value": 5})],
            None,
        ),
        (
            [LABEL],
            [("customEffectPerItem", {"effectId": 6, "name": "glow", "payload": {"text": "shoe"}})],
            [("customEffectPerItem", {"effectId": 6, "name": "glow", "payload": {"text": "sock"}})],
        ),
        ([notify(), points(5)], None, None),  # only discounts and custom effects
        ([check("$Session.Total", "greaterThan", 0), discount(5, "allItems")], None, None),
        ([COUPON, discount(5, "allItems")], None, None),
    ],
)
def test_rules_over_a_catalog(blocks, shoe, sock):
    found = struck(campaign(strikethroughRules=[rule(*blocks, title="S")]))
    assert shown(found) == {"shoe": shoe or [], "sock": sock or []}


def test_selectors_pick_the_items():
    red = {"type": "filter", "predicate": check("$Item.Attributes.color", "equals", "red")}
    selectors = [{"name": "red", "type": "selector", "source": "$Session.CartItems", "steps": [red]}]
    made = campaign(strikethroughRules=[rule(discount(5, {"type": "selector", "name": "red"}))], selectors=selectors)
    assert [len(effects) for effects in struck(made).values()] == [1, 0]


def test_what_an_effect_says():
    made = campaign(
        strikethroughRules=[rule(discount(5, "allItems"), title="S")],
        endTime="2026-07-01T00:00:00Z",
        targetedAudienceIds=[3],
        linkedStoreIds=[9],
        budgets=[budget("setDiscount", 1)],
    )
    (effect,) = struck(made)["shoe"]
    assert effect == {
        "campaignId": 1,
        "rulesetId": 11,
        "ruleIndex": 0,
        "ruleName": "S",
        "type": "setDiscountPerItem",
        "props": {"name": "D", "value": 5},
        "endTime": "2026-07-01T00:00:00Z",
        "targets": [{"type": "AUDIENCE", "audience": {"id": 3}}],
    }


def test_campaigns_compete_as_the_tree_says():
    first = campaign(strikethroughRules=[rule(discount(5, "allItems"))])
    second = campaign(strikethroughRules=[rule(discount("{{$Item.Price * 10%}}", "allItems"))], number=2)
    disabled = campaign(strikethroughRules=[rule(discount(99, "allItems"))], number=3, state="disabled")
    found = struck(first, second, disabled, tree=tree("highestDiscount", 1, 2, 3, scope="cartItem"))
    assert {sku: [one["campaignId"] for one in effects] for sku, effects in found.items()} == {"shoe": [2], "sock": [1]}


def test_neither_price_types_nor_cascading_discounts_are_heeded():
    first = campaign(strikethroughRules=[rule(discount(5, "allItems", name="first"))])
    rules = [rule(discount("{{$Item.DiscountedPrice * 10%}}", "allItems"))]
    prices = {"member": {"price": 40}}
    found = strikethrough(
        world(
            first,
            campaign(strikethroughRules=rules, number=2),
            session=None,
            catalog={"shoe": {**CATALOG["shoe"], "prices": prices}},
            application={"enableCascadingDiscounts": True},
        ),
        Memory(),
    )
    assert [one["props"]["value"] for one in found["shoe"]] == [5, 8]  # of 80, and not of 75 or 40


def test_sessions_know_nothing_of_strikethrough_rules():
    made = campaign(strikethroughRules=[rule(discount(5, "allItems"))])
    assert run(world(made, cart=[item()])).effects == []
