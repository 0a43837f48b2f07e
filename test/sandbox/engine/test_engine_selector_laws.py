"""What holds of selectors and bundles whatever the cart is."""

from __future__ import annotations

import contextlib
from typing import Any, List

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import SESSION, in_campaign, place
from steps import (
    BIKE_AND_HELMETS,
    BIKES,
    HELMETS,
    PRICES,
    REVERSE,
    bundle,
    bundles,
    by,
    is_,
    mapped,
    only,
    reduced,
    select,
    selector,
    value_of,
)

from talon_one.sandbox.engine.selectors import bindings_of
from talon_one.sandbox.engine.values import EvaluationError

# -- what holds of all carts ----------------------------------------------------------------------------

LINES = st.lists(
    st.fixed_dictionaries(
        {
            "sku": st.sampled_from(["a", "b", "ab", "c"]),
            "price": st.integers(0, 5),
            "quantity": st.integers(1, 3),
        }
    ),
    max_size=5,
)


@given(LINES, st.integers(0, 8), st.integers(0, 8))
def test_steps_agree_with_each_other(lines: Any, some: int, others: int) -> None:
    scope = place({**SESSION, "cartItems": lines})

    def of(*steps: Any) -> Any:
        return value_of(selector(*steps), scope)

    everything = of()
    assert of(REVERSE, REVERSE) == everything
    assert of(REVERSE) == everything[::-1]
    assert of(select("many", **{"from": "start"}, count=some)) == everything[:some]
    assert of(select("between", **{"from": some}, to=others)) == everything[some:others]
    assert of(select("many", **{"from": "end"}, count=some)) == of(
        REVERSE, select("many", **{"from": "start"}, count=some), REVERSE
    )
    assert of(PRICES, by(), reduced("count")) == len(everything)
    cheap, dear = only("$Item.Price", "lessThan", 3), only("$Item.Price", "greaterThanOrEqual", 3)
    assert len(of(cheap)) + len(of(dear)) == len(everything)
    assert of(cheap, dear) == []
    assert of(cheap, only("$Item.SKU", value="a")) == of(only("$Item.SKU", value="a"), cheap)
    assert of(by("Price"), PRICES) == sorted(of(PRICES))
    assert of(by("-Price"), PRICES) == sorted(of(PRICES), reverse=True)
    assert of(by("Price", "SKU")) == of(by("SKU"), by("Price"))
    assert of(PRICES, reduced("sum")) == sum(line["price"] * line["quantity"] for line in lines)
    assert sorted(of(by("Price"))) == sorted(everything)
    if everything:
        assert of(by("Price"), select("one", index=0), PRICES) == of(PRICES, reduced("min"))
        assert of(by("-Price"), select("one", index=0), PRICES) == of(PRICES, reduced("max"))


@given(
    LINES,
    st.sampled_from(
        [
            ("{{$Item.SubPosition}}", "lessThan", 1, lambda line, unit: unit < 1),
            ("$Item.SubPosition + $Item.Price", "lessThan", 4, lambda line, unit: unit + line["price"] < 4),
            ("$CartItem.SubPosition", "equals", 1, lambda line, unit: unit == 1),
            ("$Item.Price", "lessThan", 3, lambda line, unit: line["price"] < 3),
            ("$CartItem.Sku", "equals", "a", lambda line, unit: line["sku"] == "a"),
            ("$Item.Position", "lessThan", 2, None),
        ]
    ),
    st.booleans(),
)
def test_a_filter_tells_units_of_a_line_apart_only_by_what_is_theirs(lines: Any, test: Any, backwards: bool) -> None:
    name, operator, value, holds = test
    holds = holds or (lambda line, unit: lines.index(line) < 2)
    lines = [{**line, "name": str(number)} for number, line in enumerate(lines)]
    units = [(line, unit) for line in lines for unit in range(line["quantity"])]
    steps = [REVERSE] if backwards else []
    kept = value_of(
        selector(*steps, only(name, operator, value), mapped("$Item.Name")), place({**SESSION, "cartItems": lines})
    )
    assert kept == [line["name"] for line, unit in units[:: -1 if backwards else 1] if holds(line, unit)]


def test_a_filter_that_is_nested_too_deeply_fails_when_it_is_evaluated() -> None:
    predicate: Any = {"type": "passthrough", "expression": True}
    for _ in range(3000):
        predicate = {"type": "group", "operator": "and", "blocks": [predicate]}
    made = selector({"type": "filter", "predicate": predicate})
    with pytest.raises(EvaluationError):
        value_of(made, place(SESSION))


def most(lists: List[List[str]], counts: List[int]) -> int:
    """How many bundles there can be, by trying everything."""
    wanted = [index for index, count in enumerate(counts) for _ in range(count)]

    def fits(number: int) -> bool:
        slots = wanted * number

        def place_next(slot: int, used: frozenset) -> bool:  # type: ignore[type-arg]
            if slot == len(slots):
                return True
            free = [unit for unit in lists[slots[slot]] if unit not in used]
            return any(place_next(slot + 1, used | {unit}) for unit in free)

        return place_next(0, frozenset())

    number = 0
    while fits(number + 1):
        number += 1
    return number


@given(
    st.lists(st.sampled_from(["a", "b", "ab", "ba"]), max_size=6),
    st.lists(st.integers(0, 2), min_size=2, max_size=2).filter(any),
)
def test_there_are_never_fewer_bundles_than_possible(skus: List[str], counts: List[int]) -> None:
    with_a = selector(only("$Item.SKU", "contains", "a"), name="first")
    with_b = selector(only("$Item.SKU", "contains", "b"), name="second")
    lines = [{"sku": f"{sku}{index}", "price": 1, "quantity": 1} for index, sku in enumerate(skus)]
    found = bundles(lines, bundle("{{$first}}", "{{$second}}", counts=counts), with_a, with_b)
    units = [unit for one in found for unit in one]
    assert len(units) == len(set(units))  # each is used once
    for one in found:
        assert all("a" in unit for unit in one[: counts[0]]) and all("b" in unit for unit in one[counts[0] :])
        assert len(one) == sum(counts)
    lists = [[line["sku"] for line in lines if letter in line["sku"]] for letter in "ab"]
    assert len(found) == most(lists, counts)


STEPS = st.fixed_dictionaries(
    {"type": st.sampled_from(["filter", "sort", "select", "map", "reduce", "reverse", "filterAndMapValues", "x"])},
    optional={
        "predicate": st.sampled_from([None, 5, is_("$Item.Price", "lessThan", 15), is_("$Item.Price", "x", 1)]),
        "fields": st.lists(
            st.fixed_dictionaries(
                {"expression": st.sampled_from(["$Item.Price", "$Item.Attributes.color", "", "$x", 5])}
            ),
            max_size=2,
        ),
        "operator": st.sampled_from(["many", "between", "one", "sum", "max", "count", "empty", "x"]),
        "from": st.one_of(st.integers(-1, 4), st.sampled_from(["start", "end", "x"]), st.none()),
        "to": st.one_of(st.integers(-1, 9), st.none(), st.text(max_size=1)),
        "count": st.one_of(st.integers(-1, 9), st.none(), st.floats()),
        "index": st.one_of(st.integers(-1, 5), st.none()),
        "partial": st.booleans(),
        "expression": st.sampled_from(["$Item.Price", "$Item.MappedValue", "$Item.Attributes.color", "{{1}}", ""]),
        "valueMap": st.sampled_from([{"id": 3}, {"id": 4}, {}, None, {"id": "x"}]),
    },
)


JSON = st.recursive(
    st.one_of(st.none(), st.integers(), st.booleans(), st.sampled_from(["x", "$x", "{{$x}}", "$Session.CartItems"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["name", "type", "source", "steps", "fields", "sources", "counts", "matchers", "value"]),
            inner,
        ),
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(["selectors", "bundles", "parameters"]), JSON))
def test_any_ruleset_has_bindings_that_have_values_or_are_evaluation_errors(ruleset: Any) -> None:
    bindings = bindings_of(ruleset)
    scope = in_campaign(place()).bound(bindings)
    for name in bindings:
        with contextlib.suppress(EvaluationError):
            scope.binding(name)


@given(st.lists(STEPS, max_size=3))
def test_any_selector_has_a_value_or_an_evaluation_error(steps: Any) -> None:
    with contextlib.suppress(EvaluationError):
        assert value_of(selector(*steps)) == value_of(selector(*steps))


def test_a_large_cart_is_packed_in_no_time() -> None:
    lines = [{"sku": f"{'bike' if index % 3 else 'helmet'}{index}", "price": 1, "quantity": 3} for index in range(1000)]
    found = bundles(lines, BIKE_AND_HELMETS, BIKES, HELMETS)
    assert len(found) == 501  # of 1002 helmets, two each
