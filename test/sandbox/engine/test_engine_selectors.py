"""Selectors, bundles, value maps, parameters and filters. Source: rules.md e (with R17 for bundles)."""

from __future__ import annotations

from typing import Any, Dict, List

import pytest
from places import CART, SESSION, fails, in_campaign, place, plain, unknown
from steps import (
    BIKE_AND_HELMETS,
    BIKES,
    HELMETS,
    PRICES,
    REVERSE,
    bound,
    bundle,
    bundles,
    by,
    cart,
    is_,
    mapped,
    names,
    only,
    reduced,
    select,
    selector,
    starts_with,
    value_of,
)

from talon_one.models import Selector
from talon_one.sandbox.engine.expressions import evaluate
from talon_one.sandbox.engine.selectors import bindings_of, bundles_of, units_of


@pytest.mark.parametrize(
    ("document", "value"),
    [
        (selector(), ["shirt", "shirt'", "mug", "shoes", "hat"]),  # in cart order, as units
        # filter
        (selector(only("$Item.Category", value="Clothes")), ["shirt", "shirt'", "hat"]),
        (selector(only("$Item.Attributes.color", "exists")), ["shirt", "shirt'", "shoes"]),
        (selector(only("$Item.Attributes.color", "not(equals)", "red")), ["shoes"]),  # without a color: neither
        (
            selector(
                {
                    "type": "filter",
                    "predicate": {
                        "type": "group",
                        "operator": "atLeastOne",
                        "blocks": [is_("$Item.Price", "greaterThan", 20), is_("$Item.SKU", "equals", "mug")],
                    },
                }
            ),
            ["mug", "shoes"],
        ),
        (
            selector(
                {
                    "type": "filter",
                    "predicate": {"type": "passthrough", "expression": ["<", [".", "Item", "Price"], 20]},
                }
            ),
            ["mug"],
        ),
        (selector(only("$Item.Price", "lessThan", "{{$Session.CartItemTotal / 10}}")), ["mug"]),
        # sort: by the fields in their order, stable, those without a value last (a choice)
        (selector(by("Price")), ["mug", "shirt", "shirt'", "hat", "shoes"]),
        (selector(by("-Price")), ["shoes", "shirt", "shirt'", "hat", "mug"]),
        (selector(by("Category", "-SKU")), ["shirt", "shirt'", "hat", "mug", "shoes"]),
        (selector(by("Attributes.color")), ["shoes", "shirt", "shirt'", "mug", "hat"]),
        (selector(by("-Attributes.color")), ["shirt", "shirt'", "shoes", "mug", "hat"]),
        (selector({"type": "sort", "fields": []}), ["shirt", "shirt'", "mug", "shoes", "hat"]),
        # select
        (selector(select("many", **{"from": "start"}, count=2, partial=True)), ["shirt", "shirt'"]),
        (selector(select("many", **{"from": "end"}, count=2, partial=True)), ["shoes", "hat"]),
        (
            selector(select("many", **{"from": "end"}, count=9, partial=True)),
            ["shirt", "shirt'", "mug", "shoes", "hat"],
        ),
        (selector(select("many", **{"from": "start"}, count=0)), []),
        (selector(select("many", **{"from": "end"}, count=0)), []),
        (selector(select("between", **{"from": 1}, to=3)), ["shirt'", "mug"]),  # up to 3, which is not included
        (selector(select("between", **{"from": 3}, to=99)), ["shoes", "hat"]),
        (selector(select("between", **{"from": 3}, to=1)), []),
        (selector(by("Price"), select("one", index=0)), "mug"),
        (selector(select("one", index=3), PRICES), 50),
        # map, reverse
        (selector(PRICES), [20, 20, 9.5, 50, 20]),
        (selector(mapped("$Item.Price * 2")), [40, 40, 19, 100, 40]),
        (selector(mapped("{{$Item.Price * 2}}")), [40, 40, 19, 100, 40]),
        (selector(REVERSE), ["hat", "shoes", "mug", "shirt'", "shirt"]),
        (selector(PRICES, REVERSE), [20, 50, 9.5, 20, 20]),
        # reduce
        (selector(PRICES, reduced("max")), 50),
        (selector(PRICES, reduced("min")), 9.5),
        (selector(PRICES, reduced("sum")), 119.5),
        (selector(PRICES, reduced("count")), 5),
        (selector(reduced("count")), 5),
        (selector(reduced("empty")), False),
        (selector(only("$Item.SKU", value="x"), reduced("empty")), True),
        (selector(only("$Item.SKU", value="x"), PRICES, reduced("sum")), 0),
        # value maps: only the SKUs that are in it, with their value
        (selector({"type": "filterAndMapValues", "valueMap": {"id": 3}}), ["shirt", "shirt'", "hat"]),
        (  # so many percent of the price, as the value map has it: the usual formula of rules.md e
            selector(
                {"type": "filterAndMapValues", "valueMap": {"id": 3}}, mapped("$Item.Price * ($Item.MappedValue / 100)")
            ),
            [5, 5, 2.5],
        ),
        # other lists
        (selector(select("one", index=1), source="$Session.CouponCodes"), "VIP"),
        (selector(REVERSE, source="$Session.Attributes.labels"), ["sale", "new"]),
    ],
)
def test_steps(document: Dict[str, Any], value: Any) -> None:
    assert Selector.from_dict(document).validate() == [] or document["steps"][0].get("type") == "filter"
    assert value_of(document) == value


@pytest.mark.parametrize(
    "document",
    [
        selector(source="$Session.Total"),
        selector(source="$Session.Attributes.missing"),
        selector(source=None),
        selector(select("one", index=5)),  # out of range fails instead of a partial result
        selector(select("one", index=-1)),
        selector(select("one")),
        selector(select("many", count=9, partial=False)),
        selector(select("many", count=-1)),
        selector(select("many", count=2, **{"from": "middle"})),
        selector(select("between", **{"from": -1}, to=2)),
        selector(select("between", **{"from": 0}, to=9, partial=False)),
        selector(only("$Item.SKU", value="x"), PRICES, reduced("max")),  # of nothing: an error, as in T
        selector(reduced("sum")),
        selector(PRICES, reduced("count"), REVERSE),
        selector(mapped("$Item.Attributes.color")),  # the mug has none
        selector({"type": "filter"}),
        selector(only("$Item.SKU", "lessThan", 5)),
        selector({"type": "sort", "fields": ["$Item.Price"]}),
        selector(mapped("$Item.Price +")),
        selector({"type": "filterAndMapValues"}),
        selector({"type": "filterAndMapValues", "valueMap": {"id": 4}}),
        selector(PRICES, {"type": "filterAndMapValues", "valueMap": {"id": 3}}),
    ],
)
def test_selectors_without_a_value(document: Dict[str, Any]) -> None:
    with fails():
        value_of(document)


@pytest.mark.parametrize(
    ("step", "what"),
    [
        ({"type": "shuffle"}, "the step shuffle of a selector"),
        ("x", "the step  of a selector"),
        (select("some"), "the operator some of a selection"),
        (reduced("median"), "the operator median of a reduction"),
        (
            {"type": "filter", "predicate": {"type": "checkCoupon"}},
            "a block of the type checkCoupon as a condition of items or events",
        ),
    ],
)
def test_steps_that_are_not_known_are_named(step: Any, what: str) -> None:
    with unknown(what):
        value_of(selector(step))


def test_sorting_a_mixture_is_an_error() -> None:
    session = {**SESSION, "cartItems": [{**CART[0], "attributes": {"x": 1}}, {**CART[1], "attributes": {"x": "a"}}]}
    with fails("not by a mixture"):
        value_of(selector(by("Attributes.x")), place(session))


def test_times_are_sorted_as_moments() -> None:
    times = ["2026-01-01T02:00:00+02:00", "2026-01-01T01:00:00Z", "2025-12-31T23:30:00Z"]
    lines = [{**CART[1], "sku": str(index), "attributes": {"x": time}} for index, time in enumerate(times)]
    assert value_of(selector(by("Attributes.x")), place({**SESSION, "cartItems": lines})) == ["2", "0", "1"]


# -- names ----------------------------------------------------------------------------------------------


CLOTHES = selector(only("$Item.Category", value="Clothes"), name="clothes")
SHOES = selector(only("$Item.Category", value="Shoes"), name="all shoes")


@pytest.mark.parametrize(
    ("reference", "units"),
    [
        ("clothes", ["shirt", "shirt'", "hat"]),
        ("$clothes", ["shirt", "shirt'", "hat"]),
        ("{{$clothes}}", ["shirt", "shirt'", "hat"]),
        ("{{ $clothes }}", ["shirt", "shirt'", "hat"]),
        ("all shoes", ["shoes"]),
        ("{{$all shoes}}", ["shoes"]),
        ("{{$Session.CartItems}}", ["shirt", "shirt'", "mug", "shoes", "hat"]),
        ("Kitchen things", ["mug"]),  # a filter of the Application
        ("cheapest", ["mug"]),  # one item
        ("Value_map_items", ["shirt", "shirt'", "hat"]),  # is there without being defined
        (selector(REVERSE), ["hat", "shoes", "mug", "shirt'", "shirt"]),
    ],
)
def test_units_by_the_name_of_a_selection(reference: Any, units: List[str]) -> None:
    cheapest = selector(by("Price"), select("one", index=0), name="cheapest")
    assert names(units_of(reference, bound(selectors=[CLOTHES, SHOES, cheapest]))) == units


def test_selections_in_expressions() -> None:
    count = selector(reduced("count"), source="$clothes", name="how many")
    total = selector(PRICES, reduced("sum"), source="$clothes", name="worth")
    scope = bound(
        selectors=[CLOTHES, count, total], parameters=[{"name": "percent", "value": 15, "valueType": "percent"}]
    )
    assert plain(evaluate("{{$clothes.Count * 2}}", scope)) == 6
    assert plain(evaluate("{{$worth * $percent / 100}}", scope)) == 9
    assert plain(scope.binding("how many")) == 3
    spaced = bound(selectors=[SHOES, selector(PRICES, source="$all shoes", name="worth")])
    assert plain(spaced.binding("worth")) == [50]


@pytest.mark.parametrize("reference", ["worth", "labels", 5, None])
def test_what_gives_no_units(reference: Any) -> None:
    scope = bound(
        selectors=[selector(PRICES, name="worth"), selector(source="$Session.Attributes.labels", name="labels")]
    )
    with fails():
        units_of(reference, scope)


@pytest.mark.parametrize("reference", ["other", "$other", "{{$other}}"])
def test_a_selection_that_is_not_there_is_named(reference: str) -> None:
    with unknown("$other"):
        units_of(reference, bound())


def test_a_campaign_without_a_value_map() -> None:
    with fails("no value map"):
        units_of("Value_map_items", in_campaign(place(), valueMapsIds=[]).bound(bindings_of({})))


def test_selectors_that_need_each_other_are_errors() -> None:
    scope = bound(selectors=[selector(source="$two", name="one"), selector(source="$one", name="two")])
    with fails("is defined by itself"):
        units_of("one", scope)


# -- bundles --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        # one bike and two helmets: rules.md a8
        (cart("bike", "helmet*2"), [["bike", "helmet", "helmet'"]]),
        (cart("bike", "helmet"), []),
        (cart(), []),
        (cart("helmet*3", "bike*2"), [["bike", "helmet", "helmet'"]]),
        (
            cart("helmet1*3", "bike1", "helmet2", "bike2", "other"),
            [["bike1", "helmet1", "helmet1'"], ["bike2", "helmet1''", "helmet2"]],
        ),
    ],
)
def test_as_many_bundles_as_the_cart_allows(lines: Any, found: Any) -> None:
    assert bundles(lines, BIKE_AND_HELMETS, BIKES, HELMETS) == found


def test_a_unit_is_used_once_and_where_it_is_needed() -> None:
    # The first source could take `ab`, which is all that the second one has.
    first, second = starts_with("first", "a"), starts_with("second", "ab")
    document = bundle("{{$first}}", "{{$second}}", counts=[1, 1])
    assert bundles(cart("ab", "a"), document, first, second) == [["a", "ab"]]
    assert bundles(cart("ab"), document, first, second) == []
    assert bundles(cart("ab*2"), document, first, second) == [["ab", "ab'"]]


def test_matchers_keep_equal_items_together() -> None:
    lines = cart("bike1", "bike2", "helmet1", "helmet2", "helmet3", color=["red", "blue", "blue", "red", None])
    document = bundle("{{$bikes}}", "{{$helmets}}", counts=[1, 1], matchers=["$Item.Attributes.color"])
    assert bundles(lines, document, BIKES, HELMETS) == [["bike1", "helmet2"], ["bike2", "helmet1"]]
    assert bundles(lines, {**document, "matchers": ["{{$Item.Attributes.color}}"]}, BIKES, HELMETS) != []
    assert bundles(lines, {**document, "matchers": ["Attributes.color"]}, BIKES, HELMETS) != []


def test_a_number_does_not_match_a_text() -> None:
    lines = cart("bike", "helmet", size=[1, "1"])
    document = bundle("{{$bikes}}", "{{$helmets}}", counts=[1, 1], matchers=["$Item.Attributes.size"])
    assert bundles(lines, document, BIKES, HELMETS) == []


@pytest.mark.parametrize("counts", [[], [1], [0, 0], [1, -1], [1, "x"]])
def test_bundles_without_sound_counts(counts: Any) -> None:
    scope = bound(selectors=[BIKES, HELMETS], bundles=[{**BIKE_AND_HELMETS, "counts": counts}])
    with fails():
        bundles_of("set", scope)


def test_what_is_no_bundle() -> None:
    with fails("bundles are needed"):
        bundles_of("clothes", bound(selectors=[CLOTHES]))
    with fails("items are needed"):
        units_of(
            "set",
            place({**SESSION, "cartItems": cart("bike", "helmet*2")}).bound(
                bindings_of({"selectors": [BIKES, HELMETS], "bundles": [BIKE_AND_HELMETS]})
            ),
        )
