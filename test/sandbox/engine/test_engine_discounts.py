"""Discounts: expected values are worked out by hand from rules.md (a7 to a9, d) and domain-facts 2."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from worlds import (
    FALSE,
    Memory,
    budget,
    campaign,
    check,
    discount,
    item,
    notify,
    of_category,
    per_item,
    props,
    run,
    selector,
    types,
    values,
    world,
)

from talon_one.sandbox.engine.effects.discounts import shares

SHOES = selector("shoes", of_category("shoes"))


def test_ten_percent_of_99_99_is_9_999():
    """rules.md a9: values are not rounded to cents. domain-facts 2.5: the name has the position."""
    evaluation = run(
        world(campaign(discount("{{$Item.Price * 0.1}}", "allItems", name="10% off per item")), cart=[item(99.99)])
    )
    (effect,) = evaluation.effects
    assert effect["props"] == {"name": "10% off per item#0", "position": 0, "subPosition": 0, "value": 9.999}
    assert (effect["campaignId"], effect["rulesetId"], effect["ruleIndex"], effect["ruleName"]) == (1, 11, 0, "Rule")


@pytest.mark.parametrize(
    ("value", "cart", "expected"),
    [
        (5, [item(10)], 5),
        ("5", [item(10)], 5),
        # contract, AwardDiscountBlock: `{{$Session.Total * 0.1}}`
        ("{{$Session.Total * 0.1}}", [item(40, 2)], 8),
        # rules.md b1: ROUND_DOWN([Session.CartItemTotal] / 500) * 50
        ("{{floor($Session.CartItemTotal / 500) * 50}}", [item(617, 2)], 100),
        ("{{floor($Session.CartItemTotal / 500) * 50}}", [item(499)], None),
        # rules.md a7, choice: negative values are dropped, and there is no cap without cascading
        (-5, [item(10)], None),
        (0, [item(10)], None),
        (25, [item(10)], 25),
        # rules.md a3: an effect that cannot be evaluated does nothing
        ("{{$Session.Attributes.unset}}", [item(10)], None),
        ("{{'a' * 2}}", [item(10)], None),
    ],
)
def test_a_discount_of_the_session(value, cart, expected):
    evaluation = run(world(campaign(discount(value)), cart=cart))
    assert props(evaluation, "setDiscount") == ([] if expected is None else [{"name": "D", "value": expected}])
    assert evaluation.triggered == [1]
    assert evaluation.failures == []


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ({"type": "allItems"}, {(0, 0): 2, (0, 1): 2, (1, 0): 3}),
        ({"type": "selector", "name": "shoes"}, {(0, 0): 2, (0, 1): 2}),
    ],
)
def test_a_discount_of_items_is_given_for_each_unit(target, expected):
    """domain-facts 2.4: an item of quantity n is n units, with sub-positions from 0."""
    cart = [item(20, 2, category="shoes"), item(30)]
    evaluation = run(world(campaign(discount("{{$Item.Price * 10%}}", target), selectors=[SHOES]), cart=cart))
    assert per_item(evaluation) == expected
    assert [one["name"] for one in props(evaluation, "setDiscountPerItem")][0] == "D#0"


def test_a_discount_of_what_a_filter_of_the_application_picks():
    kitchen = [
        "filter",
        [".", "Session", "CartItems"],
        [["Item"], ["catch", False, ["=", [".", "Item", "Category"], "Kitchen"]]],
    ]
    made = campaign(discount(1, {"type": "globalFilter", "name": "kitchen"}))
    evaluation = run(world(made, cart=[item(5), item(6, category="Kitchen")], filters={"kitchen": kitchen}))
    assert per_item(evaluation) == {(1, 0): 1}


def test_a_selector_that_picks_nothing_gives_nothing():
    evaluation = run(
        world(campaign(discount(1, {"type": "selector", "name": "shoes"}), selectors=[SHOES]), cart=[item()])
    )
    assert evaluation.effects == []
    assert evaluation.triggered == [1]


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        # rules.md e: the usual formulas of value maps
        ("{{$Item.Price * ($Item.MappedValue / 100)}}", {(0, 0): 4, (0, 1): 4, (2, 0): 10}),
        ("{{$Item.MappedValue}}", {(0, 0): 20, (0, 1): 20, (2, 0): 50}),
        ("{{$Item.Price - $Item.MappedValue}}", {}),  # 20 - 20 and 20 - 50: nothing to take off
    ],
)
def test_formulas_of_value_maps(formula, expected):
    cart = [item(20, 2, sku="a"), item(20, sku="b"), item(20, sku="c")]
    mapped = selector("mapped", {"type": "filterAndMapValues", "valueMap": {"id": 5}})
    made = campaign(discount(formula, {"type": "selector", "name": "mapped"}), selectors=[mapped])
    assert per_item(run(world(made, cart=cart), Memory(value_maps={5: {"a": 20, "c": 50}}))) == expected


# -- pro rata ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cart", "expected"),
    [
        # rules.md a8, choice: by unit price; equal shares where all prices are 0
        ([item(60), item(20, 2)], {(0, 0): 6, (1, 0): 2, (1, 1): 2}),
        ([item(0), item(0)], {(0, 0): 5, (1, 0): 5}),
        ([item(10), item(0)], {(0, 0): 10}),
        ([item(10, 3)], {(0, 0): 3.33333333333333, (0, 1): 3.33333333333333, (0, 2): 3.33333333333334}),
    ],
)
def test_an_amount_that_is_spread(cart, expected):
    evaluation = run(world(campaign(discount(10, "allItems", prorated=True)), cart=cart))
    assert per_item(evaluation) == expected
    assert {one["totalDiscount"] for one in props(evaluation, "setDiscountPerItem")} == {10}


@given(
    st.decimals(Decimal("0.01"), 10**6, places=2),
    st.lists(st.decimals(0, 10**5, places=2), min_size=1, max_size=20),
)
def test_the_shares_add_up_to_the_whole(amount, prices):
    parts = shares(amount, prices)
    assert sum(parts) == amount
    assert all(part >= 0 for part in parts)


def test_a_spread_discount_that_is_capped():
    """contract, SetDiscountPerItemEffectProps: desiredTotalDiscount is what it should have been."""
    made = campaign(discount(10, "allItems", prorated=True, partial=True), budgets=[budget("setDiscount", 4)])
    found = props(run(world(made, cart=[item(30), item(10)])), "setDiscountPerItem")
    assert [
        (one["value"], one["totalDiscount"], one["desiredTotalDiscount"], one["desiredValue"]) for one in found
    ] == [
        (3, 4, 10, 7.5),
        (1, 4, 10, 2.5),
    ]


# -- bundles -------------------------------------------------------------------------------------

BIKE_AND_HELMETS = {
    "selectors": [selector("bikes", of_category("bike")), selector("helmets", of_category("helmet"))],
    "bundles": [{"name": "set", "type": "bundle", "sources": ["{{$bikes}}", "{{$helmets}}"], "counts": [1, 2]}],
}
BIKES = [item(400, category="bike"), item(50, 5, category="helmet"), item(300, category="bike")]


@pytest.mark.parametrize(
    ("value", "target", "expected"),
    [
        # rules.md a8: $50 for each bundle of one bike and two helmets
        (
            50,
            {"prorated": True},
            [(0, 0, 0, 40), (0, 1, 0, 5), (0, 1, 1, 5), (1, 2, 0, 37.5), (1, 1, 2, 6.25), (1, 1, 3, 6.25)],
        ),
        (1, {}, [(0, 0, 0, 1), (0, 1, 0, 1), (0, 1, 1, 1), (1, 2, 0, 1), (1, 1, 2, 1), (1, 1, 3, 1)]),
        # $Bundle is the bundle of the unit, with its index from 0 and its number of units
        (
            "{{$Bundle.Index + $Bundle.Count}}",
            {},
            [(0, 0, 0, 3), (0, 1, 0, 3), (0, 1, 1, 3), (1, 2, 0, 4), (1, 1, 2, 4), (1, 1, 3, 4)],
        ),
        # the cheapest item for nothing; of equal ones the first
        (
            "{{$Item.Price}}",
            {"item": {"type": "byAttribute", "attribute": "{{$Item.Price}}", "direction": "lowest"}},
            [(0, 1, 0, 50), (1, 1, 2, 50)],
        ),
        (
            "{{$Item.Price * 10%}}",
            {"item": {"type": "byAttribute", "attribute": "{{$Item.Price}}", "direction": "highest"}},
            [(0, 0, 0, 40), (1, 2, 0, 30)],
        ),
        ("{{$Item.Price}}", {"item": {"type": "byIndex", "value": 2}}, [(0, 1, 1, 50), (1, 1, 3, 50)]),
        ("{{$Item.Price}}", {"item": {"type": "byIndex", "value": 3}}, []),
    ],
)
def test_bundles(value, target, expected):
    made = campaign(discount(value, {"type": "bundle", "name": "set", **target}), **BIKE_AND_HELMETS)
    found = props(run(world(made, cart=BIKES)), "setDiscountPerItem")
    assert [(one["bundleIndex"], one["position"], one["subPosition"], one["value"]) for one in found] == expected
    assert all(one["bundleName"] == "set" for one in found)


def test_a_discount_derived_from_one_item_is_spread_over_the_bundle():
    """contract, AwardDiscountBundleTarget: `item` with `prorated`."""
    cheapest = {"type": "byAttribute", "attribute": "{{$Item.Price}}", "direction": "lowest"}
    target = {"type": "bundle", "name": "set", "item": cheapest, "prorated": True}
    found = props(
        run(world(campaign(discount("{{$Item.Price}}", target), **BIKE_AND_HELMETS), cart=BIKES)), "setDiscountPerItem"
    )
    assert [one["value"] for one in found] == [40, 5, 5, 37.5, 6.25, 6.25]
    assert [(one["targetedItemPosition"], one["targetedItemSubPosition"]) for one in found] == [(1, 0)] * 3 + [
        (1, 2)
    ] * 3


# -- additional costs ----------------------------------------------------------------------------

SHIPPING = {"id": 4, "name": "shipping", "title": "Shipping"}


def of_cost(**target):
    return {"type": "additionalCost", "additionalCost": SHIPPING, "target": target}


def test_a_discount_of_a_cost_of_the_session():
    evaluation = run(world(campaign(discount(3, of_cost(type="cart"))), cart=[item()], costs={"shipping": 5}))
    assert props(evaluation, "setDiscountPerAdditionalCost") == [
        {"name": "D", "additionalCostId": 4, "additionalCost": "shipping", "value": 3}
    ]


def test_a_discount_of_a_cost_of_items():
    cart = [item(10, 2, costs={"shipping": 5})]
    found = props(
        run(world(campaign(discount(3, of_cost(type="allItems"))), cart=cart)), "setDiscountPerAdditionalCostPerItem"
    )
    assert [(one["name"], one["position"], one["subPosition"], one["value"]) for one in found] == [
        ("D#0", 0, 0, 3),
        ("D#0", 0, 1, 3),
    ]


@pytest.mark.parametrize("target", [{"type": "cart"}, {"type": "allItems"}])
def test_a_cost_that_is_missing_fails_the_rule(target):
    """contract, SetDiscountPerAdditionalCostPerItemEffectProps: the rule fails if an item lacks the cost."""
    evaluation = run(world(campaign(discount(3, of_cost(**target))), cart=[item(costs={"shipping": 5}), item()]))
    assert evaluation.effects == []
    assert [failure["effectIndex"] for failure in evaluation.failures] == [0]
    assert "shipping" in evaluation.failures[0]["details"]


# -- partial rewards -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("block", "application", "limit", "expected"),
    [
        ({"partial": True}, {}, 4, [{"name": "D", "value": 4, "desiredValue": 10}]),
        ({}, {"enablePartialDiscounts": True}, 4, [{"name": "D", "value": 4, "desiredValue": 10}]),
        ({}, {}, 4, None),
        ({"partial": True}, {}, 0, None),
        ({}, {}, 10, [{"name": "D", "value": 10}]),
    ],
)
def test_partial_rewards(block, application, limit, expected):
    """rules.md a6: capped at what is left, desiredValue has the wanted amount; at 0 left the rule fails."""
    made = campaign(discount(10, **block), budgets=[budget("setDiscount", limit)])
    evaluation = run(world(made, cart=[item(20)], application=application))
    assert props(evaluation, "setDiscount") == (expected or [])
    assert [failure["effectIndex"] for failure in evaluation.failures] == ([] if expected else [0])


def test_partial_rewards_of_units_end_where_nothing_is_left():
    made = campaign(discount(6, "allItems", partial=True), budgets=[budget("setDiscount", 10)])
    found = props(run(world(made, cart=[item(20, 3)])), "setDiscountPerItem")
    assert [(one["value"], one.get("desiredValue")) for one in found] == [(6, None), (4, 6)]


# -- cascading discounts -------------------------------------------------------------------------

CASCADING = {"enableCascadingDiscounts": True}


def test_ten_dollars_then_fifteen_percent():
    """rules.md a7: $10 off, then 15 % of the discounted price."""
    first = campaign(discount(10, name="10"), number=1)
    then = campaign(discount("{{$Session.DiscountedTotal * 15%}}", name="15%"), number=2)
    evaluation = run(world(first, then, cart=[item(100)], application=CASCADING))
    assert [(one["name"], one["value"], one["scope"]) for one in props(evaluation, "setDiscount")] == [
        ("10", 10, "sessionTotal"),
        ("15%", 13.5, "sessionTotal"),
    ]
    assert values(run(world(first, then, cart=[item(100)]))) == [10, 15], "without cascading it is the full total"


def test_ten_dollars_off_an_item_then_fifteen_percent_of_its_price():
    first = campaign(discount(10, "allItems", name="10"), number=1)
    then = campaign(discount("{{$Item.DiscountedPrice * 15%}}", "allItems", name="15%"), number=2)
    found = props(run(world(first, then, cart=[item(100)], application=CASCADING)), "setDiscountPerItem")
    assert [(one["value"], one["scope"]) for one in found] == [(10, "price"), (13.5, "price")]


def test_a_campaign_does_not_see_its_own_discounts():
    """rules.md a7, choice: a rule sees what previous campaigns took off, not what its own has."""
    made = campaign(discount(10, name="10"), discount("{{$Session.DiscountedTotal * 15%}}", name="15%"))
    assert values(run(world(made, cart=[item(100)], application=CASCADING))) == [10, 15]


@pytest.mark.parametrize(
    ("scope", "taken", "total", "items"),
    [("sessionTotal", 10, 95, 100), ("cartItems", 10, 95, 90), ("additionalCosts", 5, 100, 100)],
)
def test_what_a_scope_lowers(scope, taken, total, items):
    """rules.md a7: cartItems lowers the items, additionalCosts the costs, sessionTotal the total only.

    The session is of 100, and 5 for shipping, which is all that can be taken off the costs.
    """
    told = notify("{{$Session.DiscountedTotal}}", body="{{$Session.DiscountedCartItemTotal}}")
    evaluation = run(
        world(
            campaign(discount(10)),
            campaign(told, number=2),
            cart=[item(100)],
            costs={"shipping": 5},
            application={**CASCADING, "defaultDiscountScope": scope},
        )
    )
    assert [(one["value"], one["scope"]) for one in props(evaluation, "setDiscount")] == [(taken, scope)]
    (note,) = props(evaluation, "showNotification")
    assert (note["title"], note["body"]) == (str(total), str(items))


@pytest.mark.parametrize(("scope", "price"), [("price", 90), ("itemTotal", 100), ("additionalCosts", 100)])
def test_only_discounts_of_the_price_lower_it(scope, price):
    """rules.md a7: what an item's scope lowers. The item is of 100, and has costs of 20."""
    seen = campaign(discount("{{$Item.DiscountedPrice}}", "allItems", name="seen"), number=2)
    application = {**CASCADING, "defaultDiscountAdditionalCostPerItemScope": scope}
    cart = [item(100, costs={"shipping": 20})]
    made = world(campaign(discount(10, "allItems")), seen, cart=cart, application=application)
    first, second = props(run(made), "setDiscountPerItem")
    assert (first["value"], second.get("desiredValue", second["value"])) == (10, price)


def test_cascading_discounts_take_no_more_than_is_left():
    """rules.md a7, choice: with cascading, a discount is capped at what remains in its scope."""
    first = campaign(discount(15, "allItems", name="first"), number=1)
    then = campaign(discount(15, "allItems", name="then"), number=2)
    last = campaign(discount(15, name="last"), number=3)
    evaluation = run(world(first, then, last, cart=[item(20, 2)], application=CASCADING))
    assert per_item(evaluation) == {(0, 0): 20, (0, 1): 20}
    assert [one.get("desiredValue") for one in props(evaluation, "setDiscountPerItem")] == [None, None, 15, 15]
    assert values(evaluation) == []


def test_a_spread_cascading_discount_goes_by_what_is_left():
    first = campaign(discount("{{$Item.Price - 10}}", "allItems", name="first"), number=1)
    then = campaign(discount(10, "allItems", name="then", prorated=True), number=2)
    evaluation = run(world(first, then, cart=[item(90), item(30)], application=CASCADING))
    assert [one["value"] for one in props(evaluation, "setDiscountPerItem")] == [80, 20, 5, 5]


@pytest.mark.parametrize(("cascading", "expected"), [(False, [9, 1]), (True, [9, 1])])
def test_lines_that_are_not_taken_apart_count_as_a_whole(cascading, expected):
    """contract, Application.enableFlattenedCartItems: three of 30 are worth 90."""
    application = {"enableFlattenedCartItems": False, "enableCascadingDiscounts": cascading}
    made = campaign(discount(10, "allItems", prorated=True))
    found = props(run(world(made, cart=[item(30, 3), item(10)], application=application)), "setDiscountPerItem")
    assert [one["value"] for one in found] == expected


# -- the name ------------------------------------------------------------------------------------


def test_a_discount_replaces_an_earlier_one_of_its_name_and_what_that_took():
    """domain-facts 2.4: a discount of the same name replaces the earlier one."""
    made = campaign(discount(10), discount(4), discount(1, "allItems"), budgets=[budget("setDiscount", 100)])
    evaluation = run(world(made, cart=[item(50)]))
    assert values(evaluation) == [4]
    assert per_item(evaluation) == {(0, 0): 1}
    assert [use.amount for use in evaluation.uses] == [5]


def test_a_rule_that_fails_gives_nothing():
    evaluation = run(
        world(
            campaign([discount(3), FALSE, discount(4, name="other")], check("$Session.Total", "exists")), cart=[item()]
        )
    )
    assert types(evaluation) == []
    assert [(failure["ruleIndex"], failure["conditionIndex"]) for failure in evaluation.failures] == [(0, 0)]
