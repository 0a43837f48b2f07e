"""JSON in and out, the same with the standard library and with orjson."""

from __future__ import annotations

import dataclasses
import json
import math
import time
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talon_one import NULL, ApiTypeError, ApiValueError, CartItem
from talon_one.model import json as _json
from talon_one.model import large

try:
    import orjson
except ImportError:
    orjson = None

texts = st.text(max_size=10)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)
quick = settings(
    max_examples=100,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(
    params=[
        "standard library",
        pytest.param("orjson", marks=pytest.mark.skipif(orjson is None, reason="orjson is not installed")),
    ],
    autouse=True,
)
def encoder(request: Any, monkeypatch: Any) -> str:
    """Each test runs with either."""
    monkeypatch.setattr(_json, "orjson", orjson if request.param == "orjson" else None)
    return request.param


@quick
@given(values)
def test_values_round_trip(value):
    text = _json.encode(value)
    assert isinstance(text, bytes)
    assert json.loads(text) == value
    assert _json.decode(text) == value
    assert _json.decode(text.decode()) == value
    assert _json.decode(bytearray(text)) == value


@quick
@given(st.binary(max_size=20) | st.text(max_size=20))
def test_what_is_no_json_is_a_value_error_and_nothing_else(data):
    try:
        expected = json.loads(data)
    except (ValueError, RecursionError):
        expected = ValueError
    try:
        decoded = _json.decode(data)
    except ValueError:
        return
    assert expected is not ValueError
    assert decoded == expected or math.isnan(expected)


@pytest.mark.parametrize(
    "data",
    [
        "",
        " ",
        "{",
        "[1,]",
        "{'a': 1}",
        "nul",
        "NaN",
        "Infinity",
        "-Infinity",
        '{"a": NaN}',
        b"\xff\xfe",
        b'"\xff"',
        b"\xef\xbb\xbf",
    ],
)
def test_no_json(data):
    with pytest.raises(ValueError):
        _json.decode(data)


@pytest.mark.parametrize("data", [b'\xef\xbb\xbf{"a": 1}', '\ufeff{"a": 1}', bytearray(b'\xef\xbb\xbf {"a": 1}')])
def test_a_byte_order_mark_is_skipped(data):
    assert _json.decode(data) == {"a": 1}


def test_white_space_and_duplicates():
    assert _json.decode(b' \r\n\t{"a": 1, "a": 2} \n') == {"a": 2}


def test_nesting_too_deep_to_read():
    with pytest.raises(ValueError):
        _json.decode("[" * 300_000 + "]" * 300_000)


# -- with an eye on the clock ------------------------------------------------------------------------


@pytest.fixture
def small_parts(monkeypatch: Any) -> Any:
    """All that decides on the size of a text does so for small ones."""
    for name, size in {"_LEAST": 4, "_PART": 120, "_WAIT": 3}.items():
        monkeypatch.setattr(large, name, size)


def watched(text: str) -> Any:
    """The value that decoding with an eye on the clock gives; `ValueError` where it finds none."""
    try:
        value, end = large.decode_watched(text, _json._decoder.scan_once, time.monotonic() + 100)
    except ValueError:
        return ValueError
    return ValueError if text[end:].strip(" \t\n\r") else value


def plainly(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return ValueError


@quick
@given(
    st.recursive(values, lambda inner: st.lists(inner) | st.dictionaries(texts, inner), max_leaves=60),
    st.sampled_from([None, 1]),
    st.booleans(),
    st.tuples(st.floats(0, 1), st.sampled_from(["", ",", "]", "}", "[", "{", ":", '"', "1", " ", "\\"])),
)
def test_watched_decoding_is_decoding(small_parts, value, indent, ascii_only, change):
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    assert watched(text) == value
    at = int(change[0] * len(text))
    for changed in (text[:at] + change[1] + text[at:], text[:at] + change[1] + text[at + 1 :]):
        assert watched(changed) == plainly(changed)


@pytest.mark.parametrize("wrong", ["\\u00 7", "\\u 007", "\\u007 ", "\\u0_07", "\\u+007", "\\\\\\u00 7"])
@pytest.mark.parametrize("text", ['"%s"', '["a", "%s"]', '{"%s": 1}', '{"a": [{"b": "%s", "c": 1}]}'])
def test_what_is_no_escape(small_parts, wrong, text):
    """The standard library's decoder in Python, as PyPy has it, reads such digits as `int` does."""
    assert watched(text % wrong) is plainly(text % wrong) is ValueError
    with pytest.raises(ValueError):
        _json.decode(text % wrong)
    right = text % wrong.replace(wrong[-6:], "\\u0007")
    assert watched(right) == plainly(right) == _json.decode(right)


@pytest.mark.parametrize(
    "value",
    [
        ['\U0001f600x"\\' * 30_000, {"\U0001f600" * 20_000: "y" * 100_000}],
        {str(number): [number, {"a": None}] for number in range(20_000)},
        [list(range(10_000))] * 4,
        ["z" * 70_000, [], {}, [["z" * 70_000]]],
    ],
    ids=["texts", "names", "numbers", "both"],
)
def test_watched_decoding_of_large_texts(value):
    for ascii_only in (True, False):
        assert watched(json.dumps(value, ensure_ascii=ascii_only)) == value
    assert watched(f" [ {' ' * 80_000} ] ") == []
    assert watched(f"{{{' ' * 80_000}}}") == {}


def test_watched_decoding_ends_at_the_deadline():
    text = json.dumps([{"a": "b"}] * 200_000)
    for deadline in (0, 1e-3):
        with pytest.raises(large.NoTimeLeft):
            _json.decode(text, large.Bounds(time.monotonic() + deadline, 1 << 40))
    assert len(_json.decode(text, large.Bounds(time.monotonic() + 100, 1 << 40))) == 200_000


@pytest.mark.parametrize("text", ['["' + "x" * 70_000, "[" + '"' + "x" * 70_000 + '\\u12"]', "[" + "9" * 70_000 + "]"])
def test_watched_decoding_of_what_has_no_end(text):
    assert watched(text) is ValueError


def test_depth_while_watched(small_parts):
    assert watched("[" * 2000 + "]" * 2000) is ValueError


def test_integers():
    for number in (2**53 + 1, 2**63, 2**64 - 1, -(2**63)):
        assert _json.decode(_json.encode(number)) == number
        assert _json.decode(str(number)).__class__ is int
    huge = 2**64 + 1
    assert _json.encode([huge]) == f"[{huge}]".encode()
    assert _json.decode(str(huge)) == pytest.approx(huge)


def test_surrogates():
    assert _json.decode('"\\ud800"') == "\ud800"
    assert _json.decode(_json.encode(["\ud800", "é", "😀"])) == ["\ud800", "é", "😀"]


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, Decimal("NaN"), Decimal("1e999")])
def test_what_is_not_finite_is_refused(value):
    for body in (value, [None, value], {"a": {"b": value}}):
        with pytest.raises(ApiValueError, match="cannot be sent as JSON"):
            _json.encode(body)


def test_null_is_written():
    assert _json.encode({"a": None, "b": NULL, "c": [NULL]}) == b'{"a":null,"b":null,"c":[null]}'


def test_what_contains_itself_is_refused():
    around: list[Any] = []
    around.append(around)
    item = CartItem(sku="a", quantity=1, attributes={})
    item.attributes["self"] = item
    for body in (around, item, {"a": [item]}):
        with pytest.raises(ApiValueError, match="contains itself"):
            _json.encode(body)


def test_models_and_moments_deep_inside():
    moment = datetime(2026, 1, 2, tzinfo=timezone.utc)
    body = {
        "items": [CartItem(sku="a", quantity=1, attributes={"when": moment, "more": [CartItem(sku="b", quantity=2)]})]
    }
    assert json.loads(_json.encode(body)) == {
        "items": [
            {
                "sku": "a",
                "quantity": 1,
                "attributes": {"when": "2026-01-02T00:00:00Z", "more": [{"sku": "b", "quantity": 2}]},
            }
        ]
    }
    with pytest.raises(ApiValueError, match="no time zone"):
        _json.encode({"at": datetime(2026, 1, 2)})


def test_what_json_has_no_word_for_is_refused():
    @dataclasses.dataclass
    class Point:
        x: int

    for value in (object(), b"bytes", Point(1), 1j, CartItem):
        with pytest.raises(ApiTypeError, match=f"A value of type {type(value).__name__} cannot be sent"):
            _json.encode({"a": [value]})


def test_names_that_are_no_text():
    assert json.loads(_json.encode({1: "a", None: "c"})) == {"1": "a", "null": "c"}
    with pytest.raises(ApiValueError):
        _json.encode({(1, 2): "a"})


def test_types_are_named_as_json_names_them():
    names = {'{"a":1}': "object", "[]": "array", '"a"': "string", "true": "boolean", "null": "null", "1": "number"}
    for text, name in names.items():
        assert _json.type_name(_json.decode(text)) == name
    assert _json.type_name(1.5) == "number"
