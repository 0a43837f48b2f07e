"""Conditions of items and attributes: the blocks `checkAttribute`, `passthrough` and groups of them.

| operators | hold for |
| --- | --- |
| `equals` `oneOf` | equal values: numbers by value, times as moments, lists entry by entry, texts with their case |
| `lessThan` `greaterThan` ... | numbers and times |
| `between` `within` | numbers and times; both ends count, unless `within` says otherwise |
| `after` `before` | times; the moment itself does not count |
| `contains` | texts: a part; lists: an entry |
| `startsWith` `endsWith` `matchesRegexp` | texts |
| `inCollection` | a text, a number, or any entry of a list that is an item of the collection |
| `empty` | texts and lists |
| `exists` | any attribute that is set |
| `isTrue` `isFalse` | booleans |
| `containsOneOf` `containsNoneOf` `containsAllOf` `containsAtLeast` `containsExactly` | lists |
| `in` | locations: within one of the areas |

`not(...)` is the opposite. But an attribute that is not set fails every operator, `not(...)` too, except
`not(exists)`. A value of another kind than the operator takes is an `EvaluationError`.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Callable, Dict, List, Mapping, Protocol, Sequence

from talon_one.sandbox.engine import talang
from talon_one.sandbox.engine.areas import within_any
from talon_one.sandbox.engine.expressions import attribute, compiled, evaluate_number
from talon_one.sandbox.engine.functions import text_of, truth_of
from talon_one.sandbox.engine.patterns import matches
from talon_one.sandbox.engine.scope import Scope
from talon_one.sandbox.engine.talang import Expression
from talon_one.sandbox.engine.values import (
    EvaluationError,
    Unset,
    Unsupported,
    instant,
    kind,
    moment,
    number_of_text,
    operand,
    same,
    shown,
    to_json,
    whole,
)

_DEEPEST = 50  # groups inside of groups


class Condition(Protocol):
    """A block that is ready to be tested in any scope."""

    def holds(self, scope: Scope) -> bool:
        """Whether it holds. Raises `EvaluationError`s only."""

    def values(self, scope: Scope) -> Dict[str, Any]:
        """What it compares, as JSON, for an explanation: `{"attribute": 80, "value": 100}`; raises nothing."""


def condition(block: Mapping[str, Any]) -> Condition:
    """The condition of a block. A block that is none of the three, or malformed, fails when tested."""
    return _condition(block, 0)


def _condition(block: Mapping[str, Any], depth: int) -> Condition:
    kind_of = block.get("type")
    if kind_of == "checkAttribute":
        return _AttributeTest(block)
    if kind_of == "passthrough":
        return _Passthrough(block.get("expression"))
    if kind_of == "group":
        return _Group(block, depth)
    return _Unknown(f"a block of the type {shown(kind_of)} as a condition of items or events")


def holds(block: Mapping[str, Any], scope: Scope) -> bool:
    """Whether a block holds; `condition` first is faster where the block is tested again."""
    return condition(block).holds(scope)


class _Unknown:
    def __init__(self, what: str) -> None:
        self._what = what

    def holds(self, scope: Scope) -> bool:
        raise Unsupported(self._what)

    def values(self, scope: Scope) -> Dict[str, Any]:
        return {}


class _Passthrough:
    def __init__(self, expression: Any) -> None:
        self._expression = talang.compiled(expression)

    def holds(self, scope: Scope) -> bool:
        return truth_of(self._expression(scope))

    def values(self, scope: Scope) -> Dict[str, Any]:
        return {"expression": self._expression.source}


class _Group:
    """Blocks in their order, up to the one that decides."""

    def __init__(self, block: Mapping[str, Any], depth: int) -> None:
        self._operator = block.get("operator")
        given = block.get("blocks")
        self._blocks: List[Condition] = []
        self._wrong = ""
        if depth >= _DEEPEST:
            self._wrong = "groups are nested too deeply"
        elif not isinstance(given, (list, tuple)) or not all(isinstance(inner, Mapping) for inner in given):
            self._wrong = "a group has no list of blocks"
        else:
            self._blocks = [_condition(inner, depth + 1) for inner in given]

    def holds(self, scope: Scope) -> bool:
        if self._wrong:
            raise EvaluationError(self._wrong)
        if self._operator == "all":
            return all(block.holds(scope) for block in self._blocks)
        if self._operator == "atLeastOne":
            return any(block.holds(scope) for block in self._blocks)
        if self._operator == "none":
            return not any(block.holds(scope) for block in self._blocks)
        raise Unsupported(f"the operator {shown(self._operator)} of a group")

    def values(self, scope: Scope) -> Dict[str, Any]:
        return {"operator": to_json(self._operator), "blocks": [block.values(scope) for block in self._blocks]}


# -- checkAttribute -----------------------------------------------------------------------------


class _AttributeTest:
    def __init__(self, block: Mapping[str, Any]) -> None:
        operator = str(block.get("operator"))
        self._negated = operator.startswith("not(") and operator in _NEGATABLE
        self._operator = operator[4:-1] if self._negated else operator
        self._attribute = attribute(block.get("attribute"))
        self._test = _TESTS.get(self._operator)
        self._operands = {name: compiled(block[name]) for name in _OPERANDS if name in block}
        self._block = block

    def holds(self, scope: Scope) -> bool:
        test = self._test
        if test is None:
            raise Unsupported(f"the operator {self._operator}")
        # Nothing is known of what is not set: no comparison with it holds, no negated one either.
        try:
            actual = self._attribute(scope)
        except Unset:
            return self._operator == "exists" and self._negated
        try:
            return test(actual, _Operands(self._operands, scope)) is not self._negated
        except Unset:
            return False
        except RecursionError:
            raise EvaluationError("a value is nested too deeply") from None

    def values(self, scope: Scope) -> Dict[str, Any]:
        shown_values: Dict[str, Any] = {}
        for name, expression in {"attribute": self._attribute, **self._operands}.items():
            try:
                shown_values[name] = to_json(expression(scope))
            except (EvaluationError, RecursionError):
                shown_values[name] = None
        return shown_values


_OPERANDS = (
    *("value", "values", "count", "min", "max", "start", "end"),
    *("startInclusive", "endInclusive", "timezoneInsensitive"),
)
_NEGATABLE = tuple(
    f"not({name})" for name in ("equals", "contains", "oneOf", "inCollection", "empty", "exists", "within", "in")
)


class _Operands:
    """What the attribute is compared with, evaluated as it is needed."""

    def __init__(self, expressions: Mapping[str, Expression], scope: Scope) -> None:
        self._expressions = expressions
        self.scope = scope

    def __getitem__(self, name: str) -> Any:
        if name not in self._expressions:
            raise EvaluationError(f"the condition has no {name}")
        return self._expressions[name](self.scope)

    def list(self, name: str) -> List[Any]:
        found = self[name]
        if not isinstance(found, list):
            raise EvaluationError(f"{name} of the condition is {kind(found)}, but a list is needed")
        return found

    def flag(self, name: str, default: bool) -> bool:
        found = self[name] if name in self._expressions else None
        if found is None:
            return default
        if not isinstance(found, bool):
            raise EvaluationError(f"{name} of the condition is {kind(found)}, but a boolean is needed")
        return found


_Test = Callable[[Any, _Operands], bool]


def _ranked(actual: Any, *others: Any) -> List[Any]:
    """The values as numbers or as times, whichever the first one is, so that they can be compared."""
    if isinstance(actual, Decimal):
        return [actual, *(_spelt(other) for other in others)]
    return [instant(moment(one)) for one in (actual, *others)]


def _spelt(value: Any) -> Decimal:
    """The number that an operand is or, as a text, spells."""
    spelt = number_of_text(value.strip()) if isinstance(value, str) else None
    return operand(value) if spelt is None else spelt


def _compared(compare: Callable[[Any, Any], bool]) -> _Test:
    def test(actual: Any, operands: _Operands) -> bool:
        left, right = _ranked(actual, operands["value"])
        return compare(left, right)

    return test


def _between(actual: Any, operands: _Operands) -> bool:
    one, least, most = _ranked(actual, operands["min"], operands["max"])
    return bool(least <= one <= most)


def _of_moments(compare: Callable[[datetime, datetime], bool]) -> _Test:
    return lambda actual, operands: compare(instant(moment(actual)), instant(moment(operands["value"])))


def _within(actual: Any, operands: _Operands) -> bool:
    times = [moment(one) for one in (actual, operands["start"], operands["end"])]
    if operands.flag("timezoneInsensitive", False):
        one, start, end = (time.replace(tzinfo=None) for time in times)
    else:
        one, start, end = map(instant, times)
    after = start <= one if operands.flag("startInclusive", True) else start < one
    return after and (one <= end if operands.flag("endInclusive", True) else one < end)


def _contains(actual: Any, operands: _Operands) -> bool:
    if isinstance(actual, list):
        return _includes(actual, operands["value"])
    return text_of(operands["value"]) in text_of(actual)


def _of_texts(test: Callable[[str, str], bool]) -> _Test:
    return lambda actual, operands: test(text_of(actual), text_of(operands["value"]))


def _one_of(actual: Any, operands: _Operands) -> bool:
    return _includes(operands.list("value"), actual)


def _in_collection(actual: Any, operands: _Operands) -> bool:
    reference = operands["value"]
    if isinstance(reference, Mapping):
        reference = reference.get("id", reference.get("name"))
    if isinstance(reference, bool) or not isinstance(reference, (str, Decimal)):
        raise EvaluationError(f"{shown(reference)} is {kind(reference)}, but the ID or name of a collection is needed")
    scope = operands.scope
    items = scope.facts.collection(to_json(reference), scope.campaign_id)
    if items is None:
        raise EvaluationError(f"there is no collection {shown(reference)}")
    return any(shown(one) in items for one in (actual if isinstance(actual, list) else [actual]))


def _empty(actual: Any, operands: _Operands) -> bool:
    if isinstance(actual, (str, list)):
        return not actual
    raise EvaluationError(f"{shown(actual)} is {kind(actual)}, but only texts and lists are empty or not")


def _is(wanted: bool) -> _Test:
    def test(actual: Any, operands: _Operands) -> bool:
        if not isinstance(actual, bool):
            raise EvaluationError(f"{shown(actual)} is {kind(actual)}, but a boolean is needed")
        return actual is wanted

    return test


def _includes(entries: Sequence[Any], value: Any) -> bool:
    return any(same(entry, value) for entry in entries)


def _found(actual: Any, operands: _Operands) -> List[bool]:
    """Of each of the operand's values, whether the list has it."""
    if not isinstance(actual, list):
        raise EvaluationError(f"{shown(actual)} is {kind(actual)}, but a list is needed")
    return [_includes(actual, value) for value in operands.list("values")]


def _count(operands: _Operands) -> int:
    return whole(evaluate_number(operands["count"], operands.scope))


_TESTS: Dict[str, _Test] = {
    "equals": lambda actual, operands: same(actual, operands["value"]),
    "lessThan": _compared(lambda left, right: bool(left < right)),
    "lessThanOrEqual": _compared(lambda left, right: bool(left <= right)),
    "greaterThan": _compared(lambda left, right: bool(left > right)),
    "greaterThanOrEqual": _compared(lambda left, right: bool(left >= right)),
    "between": _between,
    "contains": _contains,
    "startsWith": _of_texts(str.startswith),
    "endsWith": _of_texts(str.endswith),
    "matchesRegexp": _of_texts(lambda text, pattern: matches(pattern, text)),
    "oneOf": _one_of,
    "inCollection": _in_collection,
    "empty": _empty,
    "exists": lambda actual, operands: True,
    "isTrue": _is(True),
    "isFalse": _is(False),
    "containsAtLeast": lambda actual, operands: sum(_found(actual, operands)) >= _count(operands),
    "containsExactly": lambda actual, operands: sum(_found(actual, operands)) == _count(operands),
    "containsOneOf": lambda actual, operands: any(_found(actual, operands)),
    "containsNoneOf": lambda actual, operands: not any(_found(actual, operands)),
    "containsAllOf": lambda actual, operands: all(_found(actual, operands)),
    "after": _of_moments(lambda left, right: left > right),
    "before": _of_moments(lambda left, right: left < right),
    "within": _within,
    "in": lambda actual, operands: within_any(actual, operands.list("values")),
}
