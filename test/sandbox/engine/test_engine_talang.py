"""Talang. Source: rules.md b3 (the form), b4 (the functions of T); examples of T's documentation."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import PROFILE, SESSION, fails, place, plain, unknown, unset

from talon_one.sandbox.engine import talang
from talon_one.sandbox.engine.functions import FUNCTIONS
from talon_one.sandbox.engine.values import EvaluationError, to_json

T2 = "2006-01-02T15:04:05Z"
PRICES = [".", "Session", "CartItems"]
ITEM = [".", "Item", "Price"]


def run(expression: Any, **more: Any) -> Any:
    return plain(talang.run(expression, place(**more)))


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        # literals: any value that is not a list, and the lone value of a passthrough block
        (5, 5),
        ("text", "text"),
        ([True], True),
        ([7], 7),
        (None, None),
        # paths
        ([".", "Session", "Total"], 124.4),
        ([".", "Session", "Attributes", "channel"], "web"),
        ([".", "Profile", "Attributes", "Name"], "Ada King"),
        ([".", "Session", "CartItems", "Count"], 5),
        ([".", "Session", ["concat", "To", "tal"]], 124.4),
        ([".|", "none", [".", "Session", "Attributes", "missing"]], "none"),
        ([".|", "none", [".", "Session", "Attributes", "channel"]], "web"),
        (["catch", "none", [".", "Session", "Attributes", "missing"]], "none"),
        (["catch", 22, 2], 2),
        (["catch", 22, ["+", "2", 2]], 22),
        (["noop"], None),
        (["identity", 10], 10),
        (["list", "10014", "10015"], ["10014", "10015"]),
        (["kv", ["Key1", "Hello"], ["Key2", ["+", 1, 2]]], {"Key1": "Hello", "Key2": 3}),
        ({"body": ["+", 1, 2]}, {"body": 3}),
        # blocks, in both forms
        (["do", ["list", 1, 2, 3], [["Item"], [".", "Item"]]], [1, 2, 3]),
        (["do", 4, "x", ["*", [".", "x"], 2]], 8),
        ([["set", "Integer", 2], ["+", [".", "Integer"], 1]], 3),
        ([["set", "Key2", "SubKey1", True], [".", "Key2", "SubKey1"]], True),
        # logic
        (["and"], True),
        (["and", True, [">", 2, 1]], True),
        (["and", False, [">", 2, 1]], False),
        (["and", ["list"], ["kv"]], True),  # a list or a map counts as true
        (["or", False, False, True], True),
        (["or"], False),
        (["not", ["not", False]], False),
        # comparisons
        (["=", 1, 1], True),
        (["=", 1, "1"], True),
        (["=", 1, 1.0], True),  # numbers by value: a choice
        (["=", "Hello", "Hello", "Bye"], False),
        (["=", True, "true"], True),
        (["=", T2, "2006-01-02T16:04:05+01:00"], True),
        (["!=", "Hello", "Bye"], True),
        (["!=", "Hello", "Hello", "Bye"], False),
        (["!=", 1, "1"], False),
        (["<", 0, 1], True),
        (["<", 1, 1], False),
        (["<", 0, 1, 2], True),
        (["<=", 1, 1], True),
        (["<=", 2, 1], False),
        ([">", 2, 1], True),
        ([">", 2, 1, 3], False),
        ([">=", 1, 1], True),
        ([">=", 0, 1], False),
        (["<", T2, "2007-01-02T15:04:05Z"], True),
        ([">=", T2, T2], True),
        (["between", 1, 0, 3], True),
        (["between", 1, 2, 0, 3], True),
        (["between", 0, 0, 2], False),  # both ends are exclusive
        (["between", 2, 0, 2], False),
        (["between", 1, 4, 0, 3], False),
        (["between", T2, "2006-01-01T00:00:00Z", "2009-01-01T00:00:00Z"], True),
        (["betweenTimes", T2, "2006-01-01T00:00:00Z", T2], False),
        (["betweenTimes", T2, "2006-01-01T00:00:00Z", "2007-01-01T00:00:00Z"], True),
        (["after", "2006-01-02T19:04:05Z", T2], True),
        (["after", T2, T2], False),
        (["before", "2006-01-01T19:04:05Z", T2], True),
        # numbers
        (["+", 1, 2, 3], 6),
        (["-", 1, 2, 3], -4),
        (["*", 1, 2, 3], 6),
        (["/", 1, 2, 4], 0.125),
        (["/", 10, 100], 0.1),
        (["mod", 3, 8, 2], 1),
        (["mod", 1, 2], 1),
        (["floor", 2.9], 2),
        (["floor", -2.7], -3),
        (["ceil", 2.4], 3),
        (["ceil", -2.7], -2),
        (["min", ["list", 3, 4, -1, 3]], -1),
        (["max", ["list", 3, 4, "a", 17]], 17),
        # texts
        (["+", "Hello", " ", ["toString", ["+", 1, 2]]], "Hello 3"),
        (["concat", "a", "b", "c"], "abc"),
        (["contains", "Hello World", "Hello", "World"], True),
        (["contains", "Hello World", "hello"], False),
        (["notContains", "Hello World", "Bye"], True),
        (["notContains", "Hello World", "Bye", "World"], False),
        (["startsWith", "Hello World", "Hello", "H"], True),
        (["startsWith", "Hello World", "World"], False),
        (["endsWith", "Hello World", "World"], True),
        (["endsWith", "Hello World", "World", "Hello"], False),
        (["~", "^[A-Z]+$", "ABC", "DE"], True),
        (["~", "[a-z]", "ABC"], False),
        (["firstName", "Mr Foo Bar"], "Mr"),
        (["lastName", "Mr Foo Bar"], "Bar"),
        (["firstName", ""], ""),
        (["toString", 1.50], "1.5"),
        (["toString", True], "true"),
        (["split", "1,2,3,a", ","], ["1", "2", "3", "a"]),
        (["split", "ab", ""], ["a", "b"]),
        (["join", ["list", "hello", "world"], "-"], "hello-world"),
        # lists
        (["head", ["list", 1, True, "Hello"]], 1),
        (["tail", ["list", 1, True, "Hello"]], [True, "Hello"]),
        (["drop", ["list", 1, True, "Hello"]], [1, True]),
        (["tail", ["list"]], []),
        (["item", ["list", 1, True, "Hello"], 1], True),
        (["push", ["list", 1, 2], 3, 4], [1, 2, 3, 4]),
        (["append", ["list", 1], ["list", 2]], [1, [2]]),
        (["reverse", ["list", 1, 2, 3]], [3, 2, 1]),
        (["count", ["list", 1, 2, 3, 4]], 4),
        (["isEmpty", ["list"]], True),
        (["isEmpty", ["list", 1]], False),
        (["filter", ["list", 1, 12, 24], [["x"], [">", [".", "x"], 10]]], [12, 24]),
        (["map", ["list", "World", "All"], "x", ["+", "Hello ", [".", "x"]]], ["Hello World", "Hello All"]),
        (["exists", ["list", "a", "b"], [["Item"], ["=", [".", "Item"], "b"]]], True),
        (["exists", ["list"], [["Item"], True]], False),
        (["every", ["list", 1, 2], [["x"], ["<", [".", "x"], 3]]], True),
        (["every", ["list"], [["x"], False]], True),
        (["sum", ["list"], [["x"], [".", "x"]]], 0),
        (["sum", PRICES, [["Item"], ITEM]], 119.5),
        (["sort", ["list", "World", "Universe"]], ["Universe", "World"]),
        (["sort", ["list", 2, 10, 1], True], [10, 2, 1]),
        (["sort", ["list", 2, "10", 1]], [1, "10", 2]),
        (
            [
                "map",
                ["sort", ["list", ["parseTime", T2], ["parseTime", "2006-01-02T16:00:00+09:00"]]],
                "t",
                ["hour", [".", "t"]],
            ],
            ["16", "15"],  # as moments: 07:00Z, 15:04Z
        ),
        (["sortByNumber", ["list", 2, 4, 3, 1], [["Item"], [".", "Item"]], True], [4, 3, 2, 1]),
        (["sortByNumber", ["list", 2, 4, 3, 1], [["Item"], [".", "Item"]], False], [1, 2, 3, 4]),
        (["sortByString", ["list", "b", "a", "t"], [["Item"], [".", "Item"]], False], ["a", "b", "t"]),
        (["sortByString", ["list", "b", "a", "t"], "Item", [".", "Item"], True], ["t", "b", "a"]),
        # times
        (["year", "2018-01-02T19:04:05Z"], "2018"),
        (["month", "2018-01-02T19:04:05Z"], "1"),
        (["monthDay", "2018-01-14T19:04:05Z"], "14"),
        (["weekday", "2018-03-11T19:04:05Z"], "0"),  # a Sunday
        (["hour", "2018-01-14T09:04:05+05:00"], "9"),  # in the time's own zone, without a zero in front
        (["minute", "2018-01-14T19:04:05Z"], "4"),
        (["date", "2018-01-02T19:04:05Z"], "2018-01-02"),
        (["days", "2026-06-05T00:00:00Z"], 1.5),  # from 3 June, 12:00
        (["daysBetween", "2006-01-02T19:04:05Z", "2006-01-02T22:19:05Z"], 0.1354166666666667),
        (["daysBetween", "2006-01-03T00:00:00Z", "2006-01-02T00:00:00Z"], -1),
        (["formatTime", ["addDuration", "2018-03-18T00:04:05Z", 3, "minutes"]], "2018-03-18T00:07:05Z"),
        (["formatTime", ["addDuration", "2018-03-18T00:04:05Z", 18, "days"]], "2018-04-05T00:04:05Z"),
        (["formatTime", ["subDuration", "2018-03-18T00:04:05Z", 17, "hours"]], "2018-03-17T07:04:05Z"),
        (["formatTime", ["parseTime", "10:30:31", "HH:mm:ss"]], "1970-01-01T10:30:31Z"),
        (["formatTime", ["parseTime", T2], "yyyy"], "2006"),
        (["matchTime", "2018-03-11T00:04:05Z", "2017-03-11T00:04:05Z", "MM-dd"], True),
        (["matchTime", "2018-03-11T00:04:05Z", "2017-03-11T00:04:05Z", "yyyy"], False),
    ],
)
def test_functions(expression: Any, value: Any) -> None:
    assert run(expression) == value


def test_names_are_matched_in_any_case() -> None:
    assert run(["STARTSWITH", "ab", "a"]) is True
    assert run(["Catch", 1, ["Noop"]]) is None


@pytest.mark.parametrize(
    "expression",
    [
        [],
        [1, 2],
        ["+", 1],
        ["+", "2", 2],
        ["+", 1, "2"],
        ["-", 1, True],
        ["/", 1, 0],
        ["mod", 1, 0],
        ["not", 1],
        ["not", ["list"]],
        ["and", 1],
        ["and", False, ["/", 1, 0]],  # arguments are evaluated first, so an error in a later one shows
        ["or", True, ["/", 1, 0]],
        ["=", 1],
        ["=", ["list", 1], ["list", 1]],
        ["<", 1, "2"],
        ["<", 1, T2],
        ["<", "a", "b"],
        ["between", 1, 2],
        ["contains", "a", 1],
        ["contains", ["list", "a"], "a"],
        ["~", "(", "a"],
        ["head", ["list"]],
        ["item", ["list", 1], 1],
        ["item", ["list", 1], -1],
        ["item", ["list", 1], 0.5],
        ["min", ["list"]],
        ["max", ["list", "a"]],
        ["filter", ["list", 1], [["x"], 1]],
        ["filter", 1, [["x"], True]],
        ["filter", ["list", 1]],
        ["filter", ["list", 1], "x"],
        ["filter", ["list", 1], ["x"], True, 4],
        ["filter", ["list", 1], [["x", "y"], True]],
        ["filter", ["list", 1], [["x"], True], 1],
        ["do", 1, [["x"], True], 1],
        ["sortByNumber", ["list", 1], [["x"], 1], False, False],
        ["setTemplate", 5, 1],
        ["!", 5],
        ["daysBetween", "0001-01-01T00:00:00+14:00", T2],
        [["x"], [".", "x"]],  # a block where a value is needed
        ["sum", ["list", "a"], [["x"], [".", "x"]]],
        ["sortByNumber", ["list", "a"], [["x"], [".", "x"]], False],
        ["sortByNumber", ["list", 1], [["x"], [".", "x"]], 1],
        ["sort", ["list", ["list"], 1]],
        ["split", "a", 1],
        ["join", ["list", 1], ","],
        ["toString", ["list"]],
        ["year", "2018"],
        ["addDuration", T2, 1, "weeks"],
        ["addDuration", T2, 1e300, "days"],
        ["parseTime", "-42"],
        ["kv", "a"],
        ["!"],
        ["#", 0],
        ["set", "x"],
        [".|", 1, [".", "Session", "Attributes", "channel"]],  # fallback and value are of one type
        [float("nan")],
    ],
)
def test_what_has_no_value_is_an_evaluation_error(expression: Any) -> None:
    with fails():
        run(expression)
    if expression and expression[0] != ".|":
        assert run(["catch", "fallback", expression]) == "fallback"


def test_reading_what_is_not_set_is_an_error_that_names_the_path() -> None:
    with pytest.raises(EvaluationError, match=r"^\$Session\.Attributes\.missing is not set$"):
        run([".", "Session", "Attributes", "missing"])
    with unset():
        run([".", "Session", "StoreIntegrationId"])


@pytest.mark.parametrize(
    ("expression", "what"),
    [
        (["xyz", 1], '["xyz"]'),
        (["catch", False, ["xyz"]], '["xyz"]'),  # never caught: what it would do is not known
        ([".|", 1, ["xyz"]], '["xyz"]'),
        (["or", True, ["xyz"]], '["xyz"]'),
        ([".", "Session", "Weather"], "$Session.Weather"),
        ([".", "Nobody"], "$Nobody"),
        (["!", "missing"], '["!", "missing"]'),
        (["couponValid"], '["couponValid"]'),  # a condition of its own, not a function: see the older rulesets
    ],
)
def test_what_is_not_known_is_named(expression: Any, what: str) -> None:
    with unknown(what):
        run(expression)


TEMPLATES = {
    "half": ["/", ["#", 0], 2],
    "quarter": ["!", "half", ["!", "half", ["#", 0]]],
    "ping": ["!", "pong"],
    "pong": ["!", "ping"],
}


def test_templates_are_called_with_arguments() -> None:
    assert run(["!", "half", 5], templates=TEMPLATES) == 2.5
    assert run(["!", "quarter", ["+", 4, 4]], templates=TEMPLATES) == 2
    assert run([["setTemplate", "twice", ["*", ["#", 0], 2]], ["!", "twice", 4]]) == 8


def test_templates_have_no_recursion() -> None:
    with fails("the template 'ping' calls itself"):
        run(["!", "ping"], templates=TEMPLATES)
    with fails("no argument 0"):
        run(["!", "half"], templates=TEMPLATES)


def test_what_is_set_is_gone_with_the_expression() -> None:
    scope = place()
    shadowed = [["set", "Session", "Total", 1], [".", "Session", "Total"]]
    assert plain(talang.run(shadowed, scope)) == 1
    assert plain(talang.run([".", "Session", "Total"], scope)) == 124.4


def test_a_filter_as_the_contract_has_it() -> None:
    kitchen = ["filter", PRICES, [["Item"], ["catch", False, ["=", [".", "Item", "Category"], "Kitchen"]]]]
    assert [unit.document["sku"] for unit in talang.run(kitchen, place())] == ["mug"]


def test_exists_and_every_stop_when_it_is_decided() -> None:
    block = [["x"], ["=", ["/", 4, [".", "x"]], 4]]
    assert run(["exists", ["list", 1, 0], block]) is True
    assert run(["every", ["list", 2, 0], block]) is False


def test_only_so_many_lists_are_remembered() -> None:
    kept = [["+", index, 1] for index in range(1500)]
    assert all(plain(talang.remembered(one)(place())) == one[1] + 1 for one in kept[::100])
    assert [plain(talang.remembered(one)(None)) for one in kept] == list(range(1, 1501))  # type: ignore[arg-type]


def test_deep_nesting_is_an_error_and_no_crash() -> None:
    deep: Any = 1
    for _ in range(99):
        deep = ["+", deep, 1]
    assert run(deep) == 100
    for _ in range(20_000):
        deep = ["+", deep, 1]
    with fails("nested more than 100 deep"):
        talang.run(deep, place())


def test_an_expression_is_read_once() -> None:
    expression = ["*", [".", "Session", "Total"], 2]
    compiled = talang.compiled(expression)
    assert talang.remembered(expression) is talang.remembered(expression)
    assert talang.compiled(compiled) is compiled
    assert plain(compiled(place())) == 248.8


NAMES = st.sampled_from(
    sorted(FUNCTIONS) + [".", ".|", "catch", "filter", "map", "sum", "do", "kv", "!", "#", "set", "xyz"]
)
EXPRESSIONS = st.recursive(
    st.one_of(st.integers(), st.floats(), st.text(max_size=3), st.booleans(), st.none(), st.sampled_from([T2, "Item"])),
    lambda inner: st.one_of(
        st.builds(lambda name, given: [name, *given], NAMES, st.lists(inner, max_size=4)),
        st.builds(lambda body: [["Item"], body], inner),
        st.lists(inner, max_size=3),
        st.dictionaries(st.text(max_size=2), inner, max_size=2),
    ),
    max_leaves=12,
)


def outcome(expression: Any) -> Any:
    try:
        return to_json(talang.run(expression, place(SESSION, profile=PROFILE)))
    except EvaluationError as error:
        return type(error), str(error)


@given(EXPRESSIONS)
def test_any_expression_has_a_value_or_an_evaluation_error_and_always_the_same(expression: Any) -> None:
    assert outcome(expression) == outcome(expression)
    with contextlib.suppress(EvaluationError):
        talang.test(expression, place())


@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=8))
def test_lists_agree_with_each_other(numbers: Any) -> None:
    entries = ["list", *numbers]
    assert run(["reverse", ["reverse", entries]]) == numbers
    assert run(["sum", entries, [["x"], [".", "x"]]]) == sum(numbers)
    assert run(["append", ["drop", entries], ["item", entries, len(numbers) - 1]]) == numbers
    assert [run(["head", entries]), *run(["tail", entries])] == numbers
    assert run(["sort", entries]) == sorted(numbers)
    assert run(["head", ["sort", entries]]) == run(["min", entries])
    assert run(["head", ["sort", entries, True]]) == run(["max", entries])
    assert run(["every", entries, [["x"], [">=", [".", "x"], ["min", entries]]]]) is True
    assert run(["not", ["exists", entries, [["x"], [">", [".", "x"], ["max", entries]]]]]) is True
