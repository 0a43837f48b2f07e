"""What properties take and refuse: numbers, words, moments, days."""

from __future__ import annotations

import copy
import json
import uuid
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

import pytest
from plain_model import MOMENT, Plain
from wire_kit import needed

from talon_one import NULL, ApiTypeError, ApiValueError, CartItem, Configuration

UTC = timezone.utc


class FakeNumber:
    """As NumPy's scalars: a number by protocol, with a native twin."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def tolist(self) -> Any:
        return self.value


class FakeFloat(FakeNumber):
    def __float__(self) -> float:
        return float(self.value)


class FakeInt(FakeFloat):
    def __index__(self) -> int:
        return int(self.value)


class bool_(FakeFloat):
    """NumPy's booleans have `__float__` too."""


# -- numbers and words ---------------------------------------------------------------------------


def test_number_types_of_shops_are_taken():
    assert Plain(amount=Decimal("9.99"), count=FakeInt(3)).to_dict(serialize=True) == {"amount": 9.99, "count": 3}
    assert Plain(amount=FakeFloat(1.5)).amount == 1.5
    assert Plain(amount=Fraction(1, 4)).amount == 0.25
    assert Plain(amount=7).to_json() == '{"amount":7}'
    assert Plain(amount=7).amount.__class__ is float
    assert Plain(amount=2**70).amount == 2**70
    assert Plain(count=2**70).to_json() == f'{{"count":{2**70}}}'
    assert Plain(amount=10**400).validate() == []


@pytest.mark.parametrize("value", ["5", True, bool_(True), None.__class__, 1j, [1], b"5"])
def test_what_is_no_number_is_refused(value):
    with pytest.raises(ApiTypeError, match=r"^Plain\.amount: a number"):
        Plain(amount=value)


@pytest.mark.parametrize("value", [2, 2.0, Decimal("2.00"), Fraction(4, 2)])
def test_whole_numbers_of_other_types_are_sent_as_integers(value):
    assert Plain(count=value).to_json() == '{"count":2}'
    assert Plain.from_dict({"count": value}).to_json() == '{"count":2}'
    assert Plain.from_json('{"count": 2.0}').validate() == []  # to JSON Schema that is an integer


@pytest.mark.parametrize("value", [1.5, "5", True, Decimal("1.5"), b"5", float("nan"), float("inf"), 1j])
def test_what_is_no_whole_number_is_refused(value):
    with pytest.raises(ApiTypeError, match=r"^Plain\.count: a whole number"):
        Plain(count=value)


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("Infinity"), Fraction(10**400, 3)]
)
def test_what_is_not_finite_is_refused(value):
    with pytest.raises(ApiValueError, match=r"^Plain\.amount: a finite number"):
        Plain(amount=value)
    with pytest.raises(ApiValueError):
        Plain(free={"x": value}).to_json()


def test_limits_that_the_contract_does_not_use():
    assert Plain(under_ten=9.99).under_ten == 9.99
    with pytest.raises(ApiValueError, match=r"^Plain\.under_ten: must be less than 10, not 10\."):
        Plain(under_ten=10)
    assert Plain.from_json('{"underTen": 10}').validate()[0].rule == "exclusiveMaximum"


def test_words_are_text():
    key = uuid.uuid4()
    assert Plain(word=key).word == str(key)
    for wrong in (5, b"bytes", None.__class__, ["a"]):
        with pytest.raises(ApiTypeError, match=r"^Plain\.word: text"):
            Plain(word=wrong)


def test_free_form_values_are_sent_in_words_of_json():
    class Colour(Enum):
        RED = "red"

    key = uuid.uuid4()
    free = {
        "decimal": Decimal("1.5"),
        "moment": MOMENT,
        "day": date(2026, 1, 2),
        "uuid": key,
        "tuple": (1, 2),
        "colour": Colour.RED,
        "native": FakeNumber([1, 2]),
        "truth": bool_(True),
        "model": CartItem(sku="a", quantity=1),
        "null": None,
        "deep": {"null": NULL},
    }
    expected = {
        "decimal": 1.5,
        "moment": "2026-01-02T03:04:05.678901Z",
        "day": "2026-01-02",
        "uuid": str(key),
        "tuple": [1, 2],
        "colour": "red",
        "native": [1, 2],
        "truth": True,
        "model": {"sku": "a", "quantity": 1},
        "null": None,
        "deep": {"null": None},
    }
    model = Plain(free=free)
    assert json.loads(model.to_json())["free"] == expected
    assert model.to_dict(serialize=True)["free"] == expected
    with pytest.raises(ApiTypeError, match="type object"):
        Plain(free={"x": object()}).to_json()


# -- moments -------------------------------------------------------------------------------------


def test_moments_are_written_with_their_zone():
    assert Plain(at=MOMENT).to_json() == '{"at":"2026-01-02T03:04:05.678901Z"}'
    eastern = timezone(timedelta(hours=-5))
    assert Plain(at=datetime(2026, 1, 2, tzinfo=eastern)).to_json() == '{"at":"2026-01-02T00:00:00-05:00"}'
    assert Plain(at="2026-01-02T00:00:00.123456789Z").to_json() == '{"at":"2026-01-02T00:00:00.123456789Z"}'


@pytest.mark.parametrize("naive", [datetime(2026, 1, 2), "2026-01-02T00:00:00", "2026-01-02T00:00", "2026-01-02"])
def test_a_moment_without_a_zone_is_held_and_reported(naive):
    changed = Plain()
    changed.at = naive
    for model in (Plain(at=naive), Plain.from_dict({"at": naive}), changed):
        assert model.at == datetime(2026, 1, 2)
        assert model.to_dict()["at"] == datetime(2026, 1, 2)
        assert model.to_json() == '{"at":"2026-01-02T00:00:00"}'
        assert model.to_dict(serialize=True) == {"at": "2026-01-02T00:00:00"}
        assert model == Plain.from_json('{"at": "2026-01-02T00:00:00"}')
        assert [found.rule for found in model.validate()] == ["format"]


@pytest.mark.parametrize(
    "text",
    [
        "20200101T000000Z",
        "2020-W01-3T00:00:00Z",
        "2020-01-01T00Z",
        "2020-01-01T00:00Z",
        "2020-01-01 00:00:00+00:00",
        "2020-01-01T00:00:00,0Z",
        "2020-01-01T05:30:00+0530",
        "2020-01-01T00:00:30+00:00:30",
    ],
)
def test_a_moment_of_any_usual_form_is_held_and_written_as_rfc_3339(text):
    changed = Plain()
    changed.at = text
    unchecked = Plain(at=text, local_vars_configuration=Configuration("http://localhost", client_side_validation=False))
    for model in (Plain(at=text), Plain.from_dict({"at": text}), changed, unchecked):
        assert model.at == datetime(2020, 1, 1, tzinfo=UTC)
        assert model.to_json() in ('{"at":"2020-01-01T00:00:00Z"}', '{"at":"2020-01-01T05:30:00+05:30"}')
        assert model.validate() == []


@pytest.mark.parametrize("text", ["20200101", "2020-01-01T05:00:00Z", "2020-W01-3"])
def test_a_day_of_any_usual_form_is_held_and_written_as_a_day(text):
    for model in (Plain(day=text), Plain.from_dict({"day": text})):
        assert model.day == date(2020, 1, 1)
        assert model.to_json() == '{"day":"2020-01-01"}'
    with pytest.raises(ApiValueError, match=r"^Plain\.day: '2020-1-1' is not a date"):
        Plain(day="2020-1-1")


def test_what_is_no_moment_is_refused_by_the_name_of_its_property():
    """As `pandas.NaT`: a datetime that equals nothing."""

    class NotATime(datetime):
        def __eq__(self, other):
            return False

        def __ne__(self, other):
            return True

        __hash__ = None

    nothing = NotATime(2026, 1, 2, tzinfo=UTC)
    for name in ("at", "day"):
        with pytest.raises(ApiValueError, match=rf"^Plain\.{name}: .*is not a dat"):
            Plain(**{name: nothing})
    with pytest.raises(ApiValueError, match=r"is not (a date and time|within the years)"):
        Plain(free={"a": nothing}).to_json()
    assert [found.rule for found in Plain.from_dict({"at": nothing}).validate()] == ["format"]


def test_pandas_moments():
    needed("pandas")
    import pandas

    assert Plain(at=pandas.Timestamp("2026-01-02", tz="UTC")).to_json() == '{"at":"2026-01-02T00:00:00Z"}'
    for name in ("at", "day"):
        with pytest.raises(ApiValueError, match=rf"^Plain\.{name}: NaT is not a dat"):
            Plain(**{name: pandas.NaT})


def test_no_digit_of_a_timestamp_is_lost():
    text = '{"at":"2026-01-02T03:04:05.123456789Z"}'
    received = Plain.from_json(text)
    assert received.at == datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)
    assert received.to_json() == text
    assert copy.deepcopy(received).to_json() == text
    assert received.to_dict()["at"] == received.at


def test_days_are_written_as_days():
    assert Plain(day=date(2026, 1, 2)).to_json() == '{"day":"2026-01-02"}'
    assert Plain(day=MOMENT).to_json() == '{"day":"2026-01-02"}'
    assert Plain(day="2026-01-02").day == date(2026, 1, 2)
    assert Plain.from_json('{"day": "2026-01-02T10:00:00Z"}').day == date(2026, 1, 2)
    with pytest.raises(ApiTypeError, match=r"^Plain\.at: a datetime is needed"):
        Plain(at=date(2026, 1, 2))
    with pytest.raises(ApiValueError, match=r"^Plain\.at: 'soon' is not a datetime"):
        Plain(at="soon")
