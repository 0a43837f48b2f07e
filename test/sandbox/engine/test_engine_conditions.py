"""Conditions of attributes. Source: rules.md c1 (operators by type; what is missing there is a choice)."""

from __future__ import annotations

import contextlib
import functools
from datetime import datetime, timedelta, timezone
from typing import Any, Dict, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import SESSION, fails, place, unknown

from talon_one.models import CheckAttributeBlock
from talon_one.sandbox.engine.conditions import condition, holds
from talon_one.sandbox.engine.selectors import bindings_of
from talon_one.sandbox.engine.values import EvaluationError

DELIVERY = SESSION["attributes"]["delivery"]  # 2026-06-10T09:00:00+02:00


def check(attribute: Any, operator: str, value: Any = None, **more: Any) -> Dict[str, Any]:
    path = (
        attribute if not isinstance(attribute, str) or attribute.startswith("$") else f"$Session.Attributes.{attribute}"
    )
    return {
        "type": "checkAttribute",
        "operator": operator,
        "attribute": path,
        **({"value": value} if value is not None else {}),
        **more,
    }


def group(operator: Any, *blocks: Any) -> Dict[str, Any]:
    return {"type": "group", "operator": operator, "blocks": list(blocks)}


SQUARE = {"geometry": {"type": "Polygon", "coordinates": [[[13, 52], [14, 52], [14, 53], [13, 53], [13, 52]]]}}
HOLE = [[13.3, 52.4], [13.5, 52.4], [13.5, 52.6], [13.3, 52.6], [13.3, 52.4]]
FRAME = {"geometry": {"type": "Polygon", "coordinates": [*SQUARE["geometry"]["coordinates"], HOLE]}}
POINT = {"geometry": {"type": "Point", "coordinates": [13.4, 52.5]}}


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        # equals: texts with their case, numbers by value, times as moments
        (check("channel", "equals", "web"), True),
        (check("channel", "equals", "WEB"), False),
        (check("$Session.Total", "equals", 124.4), True),
        (check("$Session.Total", "equals", "124.40"), True),
        (check("$Session.Total", "equals", "{{$Session.CartItemTotal + 4.9}}"), True),
        (check("delivery", "equals", "2026-06-10T07:00:00Z"), True),
        (check("staff", "equals", False), True),
        (check("labels", "equals", ["new", "sale"]), True),
        (check("labels", "equals", ["sale", "new"]), False),
        (check("channel", "not(equals)", "app"), True),
        (check("channel", "not(equals)", "web"), False),
        # the order of numbers and times
        (check("$Session.Total", "lessThan", 124.41), True),
        (check("$Session.Total", "lessThan", 124.4), False),
        (check("$Session.Total", "lessThanOrEqual", 124.4), True),
        (check("$Session.Total", "greaterThan", 124.4), False),
        (check("$Session.Total", "greaterThan", "100"), True),
        (check("$Session.Total", "greaterThanOrEqual", 124.4), True),
        (check("delivery", "lessThan", "2026-06-10T07:00:01Z"), True),
        (check("delivery", "greaterThanOrEqual", "2026-06-10T07:00:00Z"), True),
        # between: both ends count (a choice, min and max are called allowed values)
        (check("visits", "between", min=7, max=9), True),
        (check("visits", "between", min=5, max=7), True),
        (check("visits", "between", min=8, max=9), False),
        (check("delivery", "between", min="2026-06-10T07:00:00Z", max="2026-06-11T00:00:00Z"), True),
        # texts
        (check("channel", "contains", "e"), True),
        (check("channel", "contains", "E"), False),
        (check("channel", "contains", ""), True),  # an empty value always passes
        (check("channel", "not(contains)", "x"), True),
        (check("channel", "startsWith", "we"), True),
        (check("channel", "startsWith", "eb"), False),
        (check("channel", "startsWith", ""), True),
        (check("channel", "endsWith", "eb"), True),
        (check("channel", "endsWith", ""), True),
        (check("channel", "matchesRegexp", "^w"), True),
        (check("channel", "matchesRegexp", "e"), True),  # anywhere
        (check("channel", "matchesRegexp", "^e"), False),
        # one of
        (check("channel", "oneOf", ["app", "web"]), True),
        (check("channel", "oneOf", ["app"]), False),
        (check("visits", "oneOf", [1, 7.0]), True),
        (check("channel", "not(oneOf)", ["app"]), True),
        (check("channel", "oneOf", "{{$Session.Attributes.labels}}"), False),
        # collections, by name, by ID, as a document
        (check("channel", "inCollection", "colors"), False),
        (check("$Session.CartItems.Count", "inCollection", 5), False),
        (check("visits", "inCollection", 5), True),
        (check("visits", "inCollection", {"id": 5, "name": "x"}), True),
        (check("channel", "not(inCollection)", "colors"), True),
        (check("labels", "inCollection", "colors"), False),
        # empty
        (check("note", "empty"), True),
        (check("channel", "empty"), False),
        (check("none", "empty"), True),
        (check("labels", "not(empty)"), True),
        # exists
        (check("channel", "exists"), True),
        (check("note", "exists"), True),
        (check("missing", "exists"), False),
        (check("missing", "not(exists)"), True),
        (check("channel", "not(exists)"), False),
        (check("$Session.StoreIntegrationId", "not(exists)"), True),
        # booleans
        (check("staff", "isFalse"), True),
        (check("staff", "isTrue"), False),
        (check("$Session.FirstSession", "isTrue"), False),
        # lists
        (check("labels", "contains", "sale"), True),
        (check("labels", "contains", "sal"), False),
        (check("sums", "contains", 2.5), True),
        (check("labels", "not(contains)", "old"), True),
        (check("labels", "containsOneOf", values=["old", "sale"]), True),
        (check("labels", "containsOneOf", values=["old"]), False),
        (check("labels", "containsNoneOf", values=["old"]), True),
        (check("labels", "containsNoneOf", values=["old", "new"]), False),
        (check("labels", "containsAllOf", values=["sale", "new"]), True),
        (check("labels", "containsAllOf", values=["sale", "old"]), False),
        (check("labels", "containsAllOf", values=[]), True),
        (check("labels", "containsAtLeast", values=["sale", "new", "old"], count=2), True),
        (check("labels", "containsAtLeast", values=["sale", "new", "old"], count="{{1 + 2}}"), False),
        (check("labels", "containsExactly", values=["sale", "old"], count=1), True),
        (check("labels", "containsExactly", values=["sale", "new"], count=1), False),
        (check("$Session.CouponCodes", "containsOneOf", values=["VIP"]), True),
        # times: strict
        (check("delivery", "after", "2026-06-10T06:59:59Z"), True),
        (check("delivery", "after", "2026-06-10T07:00:00Z"), False),
        (check("delivery", "before", "2026-06-10T07:00:00Z"), False),
        (check("delivery", "before", "2026-06-10T07:00:01Z"), True),
        # within
        (check("delivery", "within", start=DELIVERY, end="2026-06-11T00:00:00Z"), True),
        (check("delivery", "within", start=DELIVERY, end="2026-06-11T00:00:00Z", startInclusive=False), False),
        (check("delivery", "within", start="2026-06-01T00:00:00Z", end=DELIVERY), True),
        (check("delivery", "within", start="2026-06-01T00:00:00Z", end=DELIVERY, endInclusive=False), False),
        (check("delivery", "not(within)", start="2026-06-01T00:00:00Z", end="2026-06-02T00:00:00Z"), True),
        # 09:00 on the clock lies between 08:30 and 09:30, but not as a moment: 07:00Z
        (check("delivery", "within", start="2026-06-10T08:30:00Z", end="2026-06-10T09:30:00Z"), False),
        (
            check(
                "delivery",
                "within",
                start="2026-06-10T08:30:00Z",
                end="2026-06-10T09:30:00Z",
                timezoneInsensitive=True,
            ),
            True,
        ),
        # places
        (check("place", "in", values=[SQUARE]), True),
        (check("place", "in", values=[FRAME]), False),
        (check("place", "not(in)", values=[FRAME]), True),
        (check("place", "in", values=[FRAME, POINT]), True),
        (check("place", "in", values=[]), False),
        (
            check(
                "place", "in", values=[{"geometry": {"type": "GeometryCollection", "geometries": [POINT["geometry"]]}}]
            ),
            True,
        ),
        (
            check(
                "place",
                "in",
                values=[{"geometry": {"type": "MultiPolygon", "coordinates": [SQUARE["geometry"]["coordinates"]]}}],
            ),
            True,
        ),
    ],
)
def test_operators(block: Dict[str, Any], expected: bool) -> None:
    assert CheckAttributeBlock.from_dict(block).validate() == []
    assert holds(block, place()) is expected


OPERATORS = [
    *("equals", "lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual", "between", "contains"),
    *("matchesRegexp", "startsWith", "endsWith", "oneOf", "inCollection", "empty", "isTrue", "isFalse"),
    *("containsAtLeast", "containsExactly", "containsOneOf", "containsNoneOf", "containsAllOf", "after", "before"),
    *("within", "in", "exists"),
]
NEGATED = ["equals", "contains", "oneOf", "inCollection", "empty", "exists", "within", "in"]
OPERANDS: Dict[str, Any] = {
    "value": 1,
    "values": [1],
    "count": 1,
    "min": 1,
    "max": 1,
    "start": DELIVERY,
    "end": DELIVERY,
}


def test_the_operators_of_the_contract_are_all_there() -> None:
    names = OPERATORS + [f"not({name})" for name in NEGATED]
    for name in names:
        operands = {**OPERANDS, "values": [SQUARE]} if name in ("in", "not(in)") else OPERANDS
        assert CheckAttributeBlock.from_dict(check("missing", name, **operands)).validate() == []
    made = CheckAttributeBlock.from_dict(check("missing", "oneof", **OPERANDS))
    assert all(name in str(made.validate()) for name in names)  # which lists the operators that there are


@pytest.mark.parametrize("operator", [*OPERATORS, *(f"not({name})" for name in NEGATED)])
def test_what_is_not_set_fails_every_operator_but_not_exists(operator: str) -> None:
    assert holds(check("missing", operator, **OPERANDS), place()) is (operator == "not(exists)")
    assert holds(check("$Store.Attributes.city", operator, **OPERANDS), place()) is (operator == "not(exists)")


def test_an_operand_that_is_not_set_fails_negated_operators_too() -> None:
    for operator in ("equals", "not(equals)"):
        assert holds(check("channel", operator, "{{$Session.Attributes.missing}}"), place()) is False


@pytest.mark.parametrize(
    "block",
    [
        check("channel", "lessThan", 5),
        check("visits", "lessThan", "many"),
        check("visits", "between", min=1),
        check("visits", "contains", "7"),
        check("channel", "contains", 5),
        check("visits", "startsWith", "7"),
        check("channel", "matchesRegexp", "("),
        check("channel", "matchesRegexp", "(?=w)"),
        check("channel", "oneOf", "web"),
        check("channel", "inCollection", "nothing"),
        check("channel", "inCollection", ["colors"]),
        check("visits", "empty"),
        check("channel", "isTrue"),
        check("channel", "containsOneOf", values=["web"]),
        check("labels", "containsOneOf", values="new"),
        check("labels", "containsAtLeast", values=["new"], count="x"),
        check("labels", "containsAtLeast", values=["new"]),
        check("channel", "after", "2026-01-01T00:00:00Z"),
        check("delivery", "after", "2026-01-01"),
        check("delivery", "within", start="2026-01-01T00:00:00Z"),
        check("delivery", "within", start=DELIVERY, end=DELIVERY, startInclusive="yes"),
        check("channel", "in", values=[SQUARE]),
        check("place", "in", values=[{"name": "x"}]),
        check("place", "in", values=[{"geometry": {"type": "Point", "coordinates": [1]}}]),
        check("channel", "equals"),
        check("channel", "equals", "{{1 +}}"),
        check(5, "equals", 5),
        check(None, "equals", 5),
        check("$Session.Total +", "equals", 5),
        {"type": "passthrough", "expression": ["+", 1, 2]},
        {"type": "passthrough", "expression": []},
        {"type": "passthrough"},
        {"type": "group", "operator": "all"},
        {"type": "group", "operator": "all", "blocks": [5]},
    ],
)
def test_values_of_the_wrong_kind_and_malformed_blocks_are_evaluation_errors(block: Dict[str, Any]) -> None:
    with fails():
        holds(block, place())


def test_areas_of_an_unknown_type_are_named() -> None:
    with unknown("an area of the type Circle"):
        holds(check("place", "in", values=[{"geometry": {"type": "Circle"}}]), place())


@pytest.mark.parametrize(
    ("block", "what"),
    [
        (check("channel", "soundsLike", "web"), "the operator soundsLike"),
        (check("channel", "not(lessThan)", 5), "the operator not(lessThan)"),
        (check("$Session.Weather", "exists"), "$Session.Weather"),
        (group("most", check("channel", "exists")), "the operator most of a group"),
        ({"type": "checkCoupon"}, "a block of the type checkCoupon as a condition of items or events"),
        ({}, "a block of the type  as a condition of items or events"),
        ({"type": "passthrough", "expression": ["xyz"]}, '["xyz"]'),
        (group("atLeastOne", {"type": "passthrough", "expression": ["xyz"]}), '["xyz"]'),
    ],
)
def test_what_is_not_known_is_named(block: Dict[str, Any], what: str) -> None:
    with unknown(what):
        holds(block, place())


YES, NO, ERROR = check("channel", "exists"), check("missing", "exists"), check("channel", "isTrue")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (group("all"), True),
        (group("all", YES, YES), True),
        (group("all", YES, NO), False),
        (group("all", NO, ERROR), False),  # up to the one that decides
        (group("atLeastOne"), False),
        (group("atLeastOne", NO, YES), True),
        (group("atLeastOne", YES, ERROR), True),
        (group("none"), True),
        (group("none", NO), True),
        (group("none", NO, YES), False),
        (group("none", group("all", YES, group("atLeastOne", NO))), True),
        ({"type": "passthrough", "expression": [">=", [".", "Session", "CartItemTotal"], 100]}, True),
        ({"type": "passthrough", "expression": [True]}, True),
        ({"type": "passthrough", "expression": ["list"]}, True),  # a list counts as true: rules.md b4
    ],
)
def test_groups_and_talang(block: Dict[str, Any], expected: bool) -> None:
    assert holds(block, place()) is expected


def test_groups_are_only_so_deep() -> None:
    def deep(depth: int) -> Any:
        return functools.reduce(lambda block, _: group("all", block), range(depth), YES)

    assert holds(deep(50), place())
    for depth in (51, 5000):
        with fails("nested too deeply"):
            holds(deep(depth), place())


def test_deep_values_are_errors_and_no_crash() -> None:
    deep: Any = "web"
    for _ in range(100_000):
        deep = [deep]
    for block in (check("channel", "equals", deep), check("x", "equals", ["web"]), check("x", "equals", deep)):
        with fails("nested too deeply"):
            holds(block, place({**SESSION, "attributes": {"channel": "web", "x": deep}}))
        assert condition(block).values(place()) is not None


def test_the_values_for_an_explanation() -> None:
    scope = place()
    block = check("$Session.Total", "greaterThan", "{{$Session.CartItemTotal * 2}}")
    assert condition(block).values(scope) == {"attribute": 124.4, "value": 239}
    assert condition(check("missing", "equals", "x")).values(scope) == {"attribute": None, "value": "x"}
    assert condition(group("all", YES)).values(scope) == {"operator": "all", "blocks": [{"attribute": "web"}]}
    assert condition({"type": "passthrough", "expression": [True]}).values(scope) == {"expression": [True]}


def test_parameters_of_templates_are_compared_with() -> None:
    parameters = [{"name": "least", "value": 100, "valueType": "number", "description": ""}]
    scope = place().bound(bindings_of({"parameters": parameters}))
    assert holds(check("$Session.Total", "greaterThan", "{{$least}}"), scope)
    assert holds(check("$least", "equals", 100), scope)


# -- what holds of all values -----------------------------------------------------------------------

TIMES = st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1), timezones=st.just(timezone.utc)).map(
    datetime.isoformat
)
ANY = st.one_of(
    st.integers(-9, 9), st.text("ab1", max_size=2), st.booleans(), TIMES, st.lists(st.integers(0, 3), max_size=3)
)


def result(operator: str, actual: Any, **operands: Any) -> Optional[bool]:
    """Whether it holds; None where it is an error."""
    try:
        return holds(check("x", operator, **operands), place({**SESSION, "attributes": {"x": actual}}))
    except EvaluationError:
        return None


@given(ANY, ANY, ANY, st.sampled_from(NEGATED))
def test_a_negated_operator_is_the_opposite(actual: Any, one: Any, other: Any, operator: str) -> None:
    operands = {"value": one, "start": one, "end": other, "values": [one]}
    plain, negated = result(operator, actual, **operands), result(f"not({operator})", actual, **operands)
    assert (plain is None and negated is None) or plain is (not negated)
    assert plain is result(operator, actual, **operands)


@given(st.one_of(st.tuples(*[st.integers(-9, 9)] * 3), st.tuples(TIMES, TIMES, TIMES)))
def test_the_order_of_numbers_and_times(values: Any) -> None:
    actual, one, other = values
    less, greater = result("lessThan", actual, value=one), result("greaterThan", actual, value=one)
    equal = result("equals", actual, value=one)
    assert [less, equal, greater].count(True) == 1
    assert result("lessThanOrEqual", actual, value=one) is (less or equal)
    assert result("greaterThanOrEqual", actual, value=one) is (greater or equal)
    at_least, at_most = result("greaterThanOrEqual", actual, value=one), result("lessThanOrEqual", actual, value=other)
    assert result("between", actual, min=one, max=other) is (at_least and at_most)
    if isinstance(actual, str):
        assert result("after", actual, value=one) is greater
        assert result("before", actual, value=one) is less
        assert result("within", actual, start=one, end=other) is (at_least and at_most)
        inside = greater and result("lessThan", actual, value=other)
        assert result("within", actual, start=one, end=other, startInclusive=False, endInclusive=False) is inside


@given(st.lists(st.integers(0, 4), max_size=4), st.lists(st.integers(0, 4), max_size=4))
def test_the_tests_of_lists_count(actual: Any, values: Any) -> None:
    found = sum(value in actual for value in values)
    assert result("containsOneOf", actual, values=values) is (found > 0)
    assert result("containsNoneOf", actual, values=values) is (found == 0)
    assert result("containsAllOf", actual, values=values) is (found == len(values))
    for count in range(6):
        assert result("containsAtLeast", actual, values=values, count=count) is (found >= count)
        assert result("containsExactly", actual, values=values, count=count) is (found == count)


@given(st.text("ab", max_size=4), st.text("ab", max_size=2))
def test_the_tests_of_texts(actual: str, value: str) -> None:
    assert result("contains", actual, value=value) is (value in actual)
    assert result("startsWith", actual, value=value) is actual.startswith(value)
    assert result("endsWith", actual, value=value) is actual.endswith(value)
    assert result("matchesRegexp", actual, value=f"^{value}") is actual.startswith(value)
    assert result("oneOf", actual, value=[value]) is (actual == value)
    assert result("empty", actual) is (actual == "")


@given(st.datetimes(datetime(2001, 1, 1), datetime(2049, 1, 1)), st.integers(-12, 12), st.integers(-12, 12))
def test_times_without_their_zones_are_those_of_the_clock(clock: datetime, hours: int, others: int) -> None:
    here, there = (clock.replace(tzinfo=timezone(timedelta(hours=one))).isoformat() for one in (hours, others))
    assert result("within", here, start=there, end=there, timezoneInsensitive=True) is True
    assert result("within", here, start=there, end=there) is (hours == others)


BLOCKS = st.recursive(
    st.fixed_dictionaries(
        {"type": st.sampled_from(["checkAttribute", "passthrough", "x"])},
        optional={
            "operator": st.sampled_from([*OPERATORS, "not(equals)", "nope"]),
            "attribute": st.one_of(st.sampled_from(["$Session.Total", "$Item.Price", "{{1}}", "$"]), ANY),
            **dict.fromkeys((*OPERANDS, "startInclusive", "timezoneInsensitive"), ANY),
            "expression": st.lists(st.one_of(ANY, st.sampled_from(["=", "and", "."])), max_size=3),
        },
    ),
    lambda inner: st.fixed_dictionaries(
        {"type": st.just("group")},
        optional={
            "operator": st.sampled_from(["all", "atLeastOne", "none", "x"]),
            "blocks": st.one_of(st.lists(inner, max_size=3), ANY),
        },
    ),
    max_leaves=4,
)


@given(BLOCKS)
def test_any_block_holds_or_not_or_is_an_evaluation_error(block: Dict[str, Any]) -> None:
    made = condition(block)
    with contextlib.suppress(EvaluationError):
        assert made.holds(place()) in (True, False)
    made.values(place())
