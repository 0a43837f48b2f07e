"""Expressions in braces. Sources: rules.md b1 (where they stand, and the grammar, which is a choice), b2 (paths)."""

from __future__ import annotations

import contextlib
from decimal import Decimal
from typing import Any, List

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import fails, in_campaign, place, plain, unknown, unset

from talon_one.sandbox.engine import talang
from talon_one.sandbox.engine.expressions import (
    attribute,
    compiled,
    evaluate,
    evaluate_number,
    parsed,
    render,
    render_payload,
)
from talon_one.sandbox.engine.values import EvaluationError, shown


def value(text: Any) -> Any:
    return plain(evaluate(text, place()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the contract's own examples
        ("{{$Session.Total * 0.1}}", 12.44),
        ("{{$Session.CartTotal * 0.1}}", 11.95),
        ("{{$Session.Total / 2}}", 62.2),
        ("{{$Session.Total}}", 124.4),
        ("{{$Profile.IntegrationId}}", "p1"),
        ("1", "1"),
        # Rule Builder's formulas of rules.md b1, as expressions
        ("{{floor($Session.CartItemTotal / 50) * 50}}", 100),
        ("{{ROUND_DOWN($Session.CartItemTotal / 50) * 50}}", 100),
        ("{{Round_up($Session.CartItemTotal / 50)}}", 3),
        ("{{$Session.CartItemTotal * 10%}}", 11.95),
        # the grammar
        ("{{1 + 2 * 3}}", 7),
        ("{{(1 + 2) * 3}}", 9),
        ("{{10 - 4 - 3}}", 3),
        ("{{8 / 4 / 2}}", 1),
        ("{{-2 * -3}}", 6),
        ("{{--2}}", 2),
        ("{{-$Session.Attributes.visits}}", -7),
        ("{{5 - -5}}", 10),
        ("{{50%}}", 0.5),
        ("{{200 * 5%%}}", 0.1),
        ("{{1.50}}", 1.5),
        ("{{'a' + \"b\"}}", "ab"),
        (r"{{'it\'s }} \\'}}", r"it's }} \ ".strip()),
        ("{{true}}", True),
        ("{{ FALSE }}", False),
        ("{{1 < 2}}", True),
        ("{{1 + 1 = 2}}", True),
        ("{{1 == 1}}", True),
        ("{{1 != 1}}", False),
        ("{{2 >= 3}}", False),
        ("{{2 <= 3}}", True),
        ("{{and(1 < 2, not(false))}}", True),
        ("{{catch(0, $Session.Attributes.missing)}}", 0),
        ("{{count(split('a,b', ','))}}", 2),
        ("{{$Session.Attributes.labels}}", ["new", "sale"]),
        ("{{$Session.CartItems.Count}}", 5),
        # texts with expressions inside
        ("Total: {{$Session.Total}} of {{$Session.CartItems.Count}} items", "Total: 124.4 of 5 items"),
        ("{{1}}{{2}}", "12"),
        (" {{1}}", " 1"),
        ("100% } of { $Session.Total }}", "100% } of { $Session.Total }}"),
        ("", ""),
        # what is not a text
        (0.1, 0.1),
        (None, None),
        (True, True),
        (["{{1 + 1}}", 3, "x"], [2, 3, "x"]),
        ({"a": {"b": "{{1 + 1}}"}}, {"a": {"b": 2}}),
    ],
)
def test_expressions(text: Any, expected: Any) -> None:
    assert value(text) == expected


def test_amounts_have_no_binary_dust() -> None:
    # 10 % of 99.99 is 9.999, as the service answers: rules.md a9
    assert str(evaluate("{{99.99 * 10%}}", place())) == "9.999"


@pytest.mark.parametrize(
    "text",
    [
        "{{}}",
        "{{ }}",
        "{{1",
        "{{1}",
        "{{1 +}}",
        "{{* 2}}",
        "{{(1}}",
        "{{1)}}",
        "{{1 2}}",
        "{{'a}}",
        "{{$}}",
        "{{$Session.}}",
        "{{Session.Total}}",
        "{{floor}}",
        "{{floor(1,,2)}}",
        "{{floor(1}}",
        "{{1.}}",
        "{{.5}}",
        "{{1 = }}",
        "{{a b}}",
        "{{1 ~ 2}}",
        "{{€}}",
        "text {{1 +}} text",
        "{{" + "(" * 100_000 + "1}}",
        "{{" + "1" * 500 + "}}",
    ],
)
def test_malformed_expressions_are_evaluation_errors(text: str) -> None:
    for evaluated in (evaluate, render, evaluate_number):
        with fails():
            evaluated(text, place())


@pytest.mark.parametrize("text", ["{{1 / 0}}", "{{1 + 'a'}}", "{{floor('a')}}", "{{floor(1, 2)}}", "{{1 < 2 < 3}}"])
def test_what_has_no_value_is_an_evaluation_error(text: str) -> None:
    with fails():
        value(text)


def test_the_error_says_what_is_wrong_where() -> None:
    with fails(r"'\{\{1 \+ \* 2\}\}' is no expression: '\*' can not stand at 6, a value is needed"):
        value("{{1 + * 2}}")
    with fails(r"can not stand at 4, }} is needed"):
        value("{{1 1}}")


def test_what_is_not_set_or_not_known() -> None:
    with unset():
        value("{{$Session.Attributes.missing * 2}}")
    with unknown('["frobnicate"]'):
        value("{{frobnicate(1)}}")
    with unknown("$Session.Weather"):
        value("{{$Session.Weather}}")
    with unknown("$mains"):
        value("{{$mains}}")


@pytest.mark.parametrize(
    ("given", "number"), [(5, 5), ("5", 5), (" 2.5 ", 2.5), ("{{1 + 1}}", 2), ("{{'7'}}", 7), ("-1", -1)]
)
def test_numbers_may_be_texts_of_digits(given: Any, number: Any) -> None:
    assert plain(evaluate_number(given, place())) == number


@pytest.mark.parametrize("given", ["five", "", "1e5", True, None, [1], "{{true}}"])
def test_other_values_are_no_numbers(given: Any) -> None:
    with fails("a number is needed"):
        evaluate_number(given, place())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$Session.Total", 124.4),
        (" $Session.Total ", 124.4),
        ("$Session.Total * 2", 248.8),
        ("{{$Session.Total}}", 124.4),
        ("$CustomerSession.Total", 124.4),
    ],
)
def test_what_stands_bare(text: str, expected: Any) -> None:
    assert plain(attribute(text)(place())) == expected


@pytest.mark.parametrize("text", ["Session.Total", "", "$Session.Total }}", "$Session.Total x", None, 5, {"id": 1}])
def test_what_can_not_stand_bare(text: Any) -> None:
    with fails():
        attribute(text)(place())


def test_brackets_are_only_so_deep() -> None:
    assert value("{{" + "(" * 49 + "1" + ")" * 49 + "}}") == 1
    with fails("nested more than 50 deep"):
        value("{{" + "(" * 50 + "1" + ")" * 50 + "}}")


def test_texts_are_parsed_once() -> None:
    assert compiled("{{1 + 1}}") is compiled("{{1 + 1}}")
    assert attribute("$Session.Total") is attribute("$Session.Total")


# -- what is written comes back -------------------------------------------------------------------

NAMES = st.from_regex(r"[A-Za-z_]\w{0,4}", fullmatch=True).map(
    lambda name: "".join(c for c in name if c.isascii()) or "x"
)
LEAVES = st.one_of(
    st.decimals(0, 10**6, allow_nan=False, places=3),
    st.booleans(),
    st.text(max_size=4),
    st.lists(NAMES, min_size=1, max_size=3).map(lambda names: [".", *names]),
)
#: Talang that expressions can be written for.
TALANG = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(st.sampled_from(["+", "-", "*", "/", "=", "!=", "<", "<=", ">", ">="]), inner, inner).map(list),
        st.tuples(NAMES.filter(lambda name: name.lower() not in ("true", "false")), st.lists(inner, max_size=3)).map(
            lambda pair: [pair[0], *pair[1]]
        ),
    ),
    max_leaves=8,
)
STRENGTH = {"*": 3, "/": 3, "+": 2, "-": 2}


def written(expression: Any) -> str:
    """The expression in its usual form, with the brackets that it needs."""
    if isinstance(expression, bool):
        return "true" if expression else "false"
    if isinstance(expression, Decimal):
        return shown(expression)
    if isinstance(expression, str):
        return '"' + expression.replace("\\", "\\\\").replace('"', '\\"') + '"'
    name, *arguments = expression
    if name == ".":
        return "$" + ".".join(arguments)
    if name[0].isalpha() or name[0] == "_":
        return f"{name}({', '.join(map(written, arguments))})"
    left, right = arguments
    strength = STRENGTH.get(name, 1)
    return f"{inside(left, strength)} {name} {inside(right, strength + 1)}"


def inside(expression: Any, strength: int) -> str:
    own = STRENGTH.get(expression[0], 1) if isinstance(expression, list) and not expression[0][0].isalnum() else 9
    own = 9 if isinstance(expression, list) and expression[0][0] in "._" else own
    return f"({written(expression)})" if own < strength else written(expression)


@given(TALANG)
def test_an_expression_reads_as_it_was_written(expression: Any) -> None:
    text = "{{" + written(expression) + "}}"
    assert parsed(text, 2) == (expression, len(text))
    assert outcome(lambda: evaluate(text, place())) == outcome(lambda: talang.run(expression, place()))


def outcome(evaluation: Any) -> Any:
    try:
        return shown(evaluation())
    except EvaluationError as error:
        return type(error), str(error)


@given(st.text(max_size=12), st.text("{}$.Sesion Total()'\"+-*/%<>=!,01a\\", max_size=15))
def test_any_text_has_a_value_or_an_evaluation_error_and_always_the_same(before: str, inner: str) -> None:
    scope = place()
    for text in (before, f"{{{{{inner}}}}}", f"{before}{{{{{inner}}}}}", inner):
        assert outcome(lambda text=text: evaluate(text, scope)) == outcome(lambda text=text: evaluate(text, scope))
        with contextlib.suppress(EvaluationError):
            attribute(text)(scope)
        with contextlib.suppress(EvaluationError):
            render_payload(text, scope, {})


# -- payloads -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("template", "payload"),
    [
        # rules.md b1: `${$Path}` and `${$param}` of webhooks and custom effects
        ('{"email": "${$Profile.Attributes.Email}"}', '{"email": "ada@example.com"}'),
        ("${$points} points of ${$Session.Total}", "20 points of 124.4"),
        ("${$points}", 20),
        ({"points": "${$points}", "who": ["${$Profile.IntegrationId}", 1]}, {"points": 20, "who": ["p1", 1]}),
        ("${ $points }", 20),
        ("${$my-title}", "Hi"),
        ("$points {{1}}", "$points {{1}}"),
        ("${$Campaign.Name}", "Summer"),
        (5, 5),
    ],
)
def test_payloads(template: Any, payload: Any) -> None:
    params: Any = {"points": 20, "my-title": "Hi"}
    assert plain(render_payload(template, in_campaign(place()), params)) == payload


def test_parameters_come_before_paths() -> None:
    assert render_payload("${$Session}", place(), {"Session": "mine"}) == "mine"


@pytest.mark.parametrize("template", ["${points}", "${}", "${$}", "${$a b}", ["${$Session.Attributes.missing}"]])
def test_payloads_that_can_not_be_filled(template: Any) -> None:
    with fails():
        render_payload(template, place(), {})


def test_the_order_of_operations_is_the_usual_one() -> None:
    texts: List[str] = ["2 + 3 * 4 - 6 / 2", "2 * 3 + 4", "2 - 3 - 4 + 1", "100 / 10 * 2", "-2 + 3", "2 + 3 < 4 * 2"]
    for text in texts:
        assert value("{{" + text + "}}") == eval(text)
