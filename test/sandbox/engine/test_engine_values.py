"""Numbers, times and texts of rules. Sources: rules.md a9 (decimals of 16 digits, half even) and b3 (types)."""

from __future__ import annotations

import decimal
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import fails

from talon_one.sandbox.engine import values
from talon_one.sandbox.engine.values import (
    EvaluationError,
    from_json,
    moment,
    number,
    number_of_text,
    same,
    shown,
    to_json,
    whole,
)

NUMBERS = st.one_of(
    st.integers(-(10**15), 10**15), st.floats(-1e15, 1e15, allow_nan=False).filter(lambda one: abs(one) > 1e-9)
)
TIMES = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.just(timezone.utc))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (99.99, "99.99"),  # the digits of the JSON, not those of the binary fraction
        (0.1, "0.1"),
        (7, "7"),
        (Decimal("1.50"), "1.50"),
        (1 / 3, "0.3333333333333333"),
        (12345678901234567, "12345678901234570"),  # 16 digits
        (10000000000000005, "10000000000000000"),  # half to even
        (10000000000000015, "10000000000000020"),
    ],
)
def test_a_number_has_sixteen_digits(given: Any, expected: str) -> None:
    assert number(given) == Decimal(expected)


@pytest.mark.parametrize("given", ["1", True, None, [1], {"a": 1}, float("nan"), float("inf"), Decimal("1e999")])
def test_nothing_else_is_a_number(given: Any) -> None:
    with fails():
        number(given)


@pytest.mark.parametrize(
    ("calculate", "left", "right", "expected"),
    [
        (values.multiply, 99.99, 0.1, "9.999"),  # the service's own answer for 10 % of 99.99: rules.md a9
        (values.multiply, 4.35, 100, "435"),
        (values.add, 0.1, 0.2, "0.3"),
        (values.subtract, 0.3, 0.1, "0.2"),
        (values.divide, 1, 3, "0.3333333333333333"),
        (values.divide, 2, 3, "0.6666666666666667"),
        (values.modulo, 7, 4, "3"),
        (values.modulo, -7, 4, "-3"),
        (values.modulo, 5.5, 2, "1.5"),
    ],
)
def test_arithmetic(calculate: Any, left: Any, right: Any, expected: str) -> None:
    assert calculate(number(left), number(right)) == Decimal(expected)


@pytest.mark.parametrize("calculate", [values.divide, values.modulo])
def test_nothing_is_divided_by_zero(calculate: Any) -> None:
    with fails("divided by zero"):
        calculate(Decimal(1), Decimal(0))


HUGE = Decimal("9e384")


@pytest.mark.parametrize(
    "calculate",
    [
        lambda: values.multiply(Decimal("1e300"), Decimal("1e300")),
        lambda: values.add(HUGE, HUGE),
        lambda: values.subtract(HUGE, -HUGE),
        lambda: values.divide(HUGE, Decimal("0.1")),
    ],
)
def test_what_is_beyond_the_range_is_an_error(calculate: Any) -> None:
    with fails("beyond what rules compute with"):
        calculate()


@pytest.mark.parametrize("value", [HUGE, Decimal("1e309"), object(), datetime(2026, 1, 1)])
def test_what_json_has_not(value: Any) -> None:
    with fails():
        to_json(value)
    assert shown(value)


def test_times_at_the_ends_of_the_calendar_are_not_compared() -> None:
    with fails("not within the years 1 to 9999"):
        values.instant(datetime.min.replace(tzinfo=timezone(timedelta(hours=1))))


@pytest.mark.parametrize(
    ("given", "down", "up"), [("2", 2, 2), ("2.4", 2, 3), ("2.9", 2, 3), ("-2.7", -3, -2), ("-2", -2, -2)]
)  # rules.md b4: floor and ceil of T
def test_floor_and_ceil(given: str, down: int, up: int) -> None:
    assert (values.floor(Decimal(given)), values.ceil(Decimal(given))) == (down, up)


def test_the_callers_own_decimal_context_changes_nothing() -> None:
    with decimal.localcontext(decimal.Context(prec=2, traps=[decimal.Inexact])):
        assert to_json(values.multiply(number(99.99), number(0.1))) == 9.999
        assert to_json(values.floor(number(12345.6))) == 12345
        assert whole(number(12345)) == 12345


@given(NUMBERS)
def test_a_number_of_json_comes_back(one: float) -> None:
    back = to_json(number(one))
    assert back == float(f"{one:.15g}") or back == pytest.approx(one, rel=1e-15)
    assert isinstance(back, int) == (back == int(back))


@given(st.integers(-(10**17), 10**17), st.integers(0, 20))
def test_a_number_spelt_as_text_is_that_number(digits: int, places: int) -> None:
    one = number(Decimal(digits).scaleb(-places))
    assert number_of_text(shown(one)) == one


@pytest.mark.parametrize("text", ["", "-", "1.", ".5", "1e5", "0x1", " 1", "1 ", "1,5", "١", "1.5.2", "NaN", "--1"])
def test_other_texts_spell_no_number(text: str) -> None:
    assert number_of_text(text) is None


@pytest.mark.parametrize("given", ["2", 2.5, Decimal("1e16"), "x", None])
def test_only_whole_numbers_count(given: Any) -> None:
    with fails():
        whole(given)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (Decimal("9.9990"), "9.999"),
        (Decimal("1e3"), "1000"),
        (Decimal("-0"), "0"),
        (Decimal("0.00"), "0"),
        (True, "true"),
        ("text", "text"),
        ([Decimal(1), "a"], '[1, "a"]'),
        ({"a": Decimal("1.5")}, '{"a": 1.5}'),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc), "2026-01-02T03:04:05Z"),
    ],
)
def test_values_in_texts(given: Any, expected: str) -> None:
    assert shown(given) == expected


@given(TIMES, st.integers(-720, 720))
def test_a_time_comes_back_from_its_text(time: datetime, minutes: int) -> None:
    local = time.astimezone(timezone(timedelta(minutes=minutes)))
    assert moment(to_json(local)) == time
    assert same(to_json(local), time) and same(to_json(local), to_json(time))  # the same moment, whatever the zone


@pytest.mark.parametrize(
    "given",
    ["", "2026-01-01", "2026-01-01T00:00:00", "yesterday", 5, None, datetime(2026, 1, 1), "2026-13-01T00:00:00Z"],
)
def test_other_values_are_no_times(given: Any) -> None:
    with fails("a time is needed"):
        moment(given)


VALUES = st.recursive(
    st.one_of(st.text(max_size=3), st.booleans(), NUMBERS.map(number), st.sampled_from(["1", "2026-01-01T00:00:00Z"])),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)


@given(VALUES, VALUES)
def test_equality_has_no_sides(left: Any, right: Any) -> None:
    assert same(left, left)
    assert same(left, right) == same(right, left)


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        ("a", "A", False),  # values are compared with their case: rules.md c1
        (Decimal(1), "1", True),  # T: 1 = "1"
        (Decimal(1), Decimal("1.0"), True),
        (Decimal(1), True, False),
        ("1", "1.0", False),
        (True, "true", False),
        ([Decimal(1), "a"], [Decimal("1.0"), "a"], True),
        (["a", "b"], ["b", "a"], False),
        ("2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", True),
    ],
)
def test_equality(left: Any, right: Any, equal: bool) -> None:
    assert same(left, right) is equal


@given(
    st.recursive(st.one_of(st.none(), st.text(), st.booleans(), NUMBERS), lambda inner: st.lists(inner), max_leaves=5)
)
def test_json_stays_what_it_is(document: Any) -> None:
    back = to_json(from_json(document))
    assert back == document or shown(from_json(back)) == shown(from_json(document))


def test_an_unsupported_thing_is_an_evaluation_error_that_names_it() -> None:
    error = values.Unsupported('["xyz"]')
    assert isinstance(error, EvaluationError)
    assert f"rule 'Summer' {error}" == "rule 'Summer' uses [\"xyz\"], which the sandbox does not know"
