"""Talang, the language of rules: nested lists of a function's name and its arguments.

A list whose first entry is a text is a call; any other value stands for itself, a text too. `[["Item"], body]`
is a block: a body with a name for what it is called with. Other lists of lists are run one after the other,
and have the value of the last.

The arguments of a call are evaluated before it, those of `and` and `or` too, so that an error in any of them
shows. `catch` and `.|` alone decide for themselves. An `Unsupported` passes through every `catch`.
"""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Callable, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Tuple

from talon_one.sandbox.engine.functions import FUNCTIONS, Function, days_between, list_of, ordered, text_of, truth_of
from talon_one.sandbox.engine.scope import Scope
from talon_one.sandbox.engine.values import (
    ZERO,
    EvaluationError,
    Unset,
    Unsupported,
    add,
    from_json,
    kind,
    moment,
    operand,
    shown,
    whole,
)

Run = Callable[[Scope], Any]
_DEEPEST = 100  # lists inside of lists
_Call = Callable[[Any, Scope], Any]  # of a block: what it is called with, and where

_ARGUMENTS = "#"  # the root under which the body of a template finds its arguments
_TEMPLATES = "!"  # the root under which the templates are that are called at the moment


class Expression:
    """An expression that is ready to be evaluated in any scope: `expression(scope)`.

    It raises `EvaluationError`s only.
    """

    __slots__ = ("_run", "fails", "source")

    def __init__(self, run: Run, source: Any, fails: Optional[EvaluationError] = None) -> None:
        self._run = run
        #: What it was made from: the text, or the Talang list.
        self.source = source
        #: What it raises wherever it is evaluated, if it is made to fail.
        self.fails = fails

    def __call__(self, scope: Scope) -> Any:
        try:
            return self._run(scope)
        except RecursionError:
            raise EvaluationError("the expression is nested too deeply") from None


def compiled(expression: Any) -> Expression:
    """The Talang expression (a list, or a literal), ready to be evaluated. It raises nothing.

    An `Expression` stays itself. What is wrong with the expression shows when it is evaluated.
    """
    if isinstance(expression, Expression):
        return expression
    reading = _Reading()
    run = _compile(expression, reading)
    if reading.sets:
        inner = run
        run = lambda scope: inner(scope.settable())  # noqa: E731
    return Expression(run, expression)


_REMEMBERED: Dict[int, Tuple[Any, Expression]] = {}
_MOST = 1000


def remembered(expression: Any) -> Expression:
    """`compiled`, once for each list object: for lists that are not changed, such as an Application's filters."""
    found = _REMEMBERED.get(id(expression))
    if found is None or found[0] is not expression:
        if len(_REMEMBERED) >= _MOST:
            _REMEMBERED.clear()
        found = _REMEMBERED[id(expression)] = (expression, compiled(expression))  # which keeps the list, and its id
    return found[1]


def run(expression: Any, scope: Scope) -> Any:
    """The value of a Talang expression; None of `noop`. Raises `EvaluationError`s only."""
    return compiled(expression)(scope)


def test(expression: Any, scope: Scope) -> bool:
    """Whether a Talang condition holds; a list or a map counts as true, nothing but a boolean is taken else."""
    return truth_of(compiled(expression)(scope))


def failing(error: EvaluationError, source: Any = None) -> Expression:
    """An expression that raises the error, wherever it is evaluated."""
    return Expression(_failing(error), source, error)


def unknown_in(expression: Any) -> Optional[str]:
    """The first function in an expression that is not known, whether it would be called or not; None without one."""
    if isinstance(expression, Mapping):
        return _first_unknown(expression.values())
    if not isinstance(expression, (list, tuple)) or not expression:
        return None
    head = expression[0]
    if not isinstance(head, str):
        return unknown_in(expression[1]) if _block_name(expression) is not None else _first_unknown(expression)
    if head.lower() not in _FORMS and head.lower() not in FUNCTIONS:
        return head
    if head.lower() == "kv":
        return _first_unknown(pair[1] for pair in expression[1:] if isinstance(pair, (list, tuple)) and len(pair) == 2)
    return _first_unknown(expression[1:])


def _first_unknown(expressions: Iterable[Any]) -> Optional[str]:
    return next((name for name in map(unknown_in, expressions) if name is not None), None)


def _failing(error: EvaluationError) -> Run:
    def fail(_: Scope) -> Any:
        raise error.with_traceback(None)

    return fail


# -- reading the lists --------------------------------------------------------------------------


class _Reading:
    """What is known of an expression while it is read."""

    def __init__(self) -> None:
        self.depth = 0
        self.sets = False  # whether anything is set in it


def _compile(expression: Any, reading: _Reading) -> Run:
    if reading.depth >= _DEEPEST:
        return _failing(EvaluationError(f"the expression is nested more than {_DEEPEST} deep"))
    reading.depth += 1
    made = _compile_here(expression, reading)
    reading.depth -= 1
    return made


def _compile_here(expression: Any, reading: _Reading) -> Run:
    if isinstance(expression, Mapping):
        entries = {name: _compile(entry, reading) for name, entry in expression.items()}
        return lambda scope: {name: entry(scope) for name, entry in entries.items()}
    if not isinstance(expression, (list, tuple)):
        try:
            value = from_json(expression)
        except EvaluationError as error:
            return _failing(error)
        return lambda _: value
    if not expression:
        return _failing(EvaluationError("an expression is empty: []"))
    head = expression[0]
    if isinstance(head, str):
        return _compile_call(head, expression[1:], reading)
    if isinstance(head, (list, tuple)):
        return _compile_sequence(expression, reading)
    if len(expression) == 1:  # a lone value, as the service has it in passthrough blocks
        return _compile(head, reading)
    return _failing(EvaluationError(f"an expression begins with {kind(head)}, but a function's name is needed"))


def _compile_sequence(expression: Sequence[Any], reading: _Reading) -> Run:
    name = _block_name(expression)
    if name is not None and name.lower() not in _FORMS and name.lower() not in FUNCTIONS:
        return _failing(EvaluationError(f"a block of {name!r} stands where a value is needed"))
    steps = [_compile(entry, reading) for entry in expression]
    return lambda scope: [step(scope) for step in steps][-1]


def _compile_call(name: str, arguments: Sequence[Any], reading: _Reading) -> Run:
    form = _FORMS.get(name.lower())
    if form is not None:
        try:
            return form(arguments, reading)
        except _Malformed as error:
            return _failing(EvaluationError(f"{name} {error}"))
    function = FUNCTIONS.get(name.lower())
    if function is None:
        return _failing(Unsupported(json.dumps([name])))
    return _calling(function, [_compile(argument, reading) for argument in arguments])


def _calling(function: Function, arguments: List[Run]) -> Run:
    if len(arguments) == 2 and function.least <= 2 and (function.most is None or function.most >= 2):
        call, (first, second) = function.call, arguments
        return lambda scope: call((first(scope), second(scope)))
    return lambda scope: function([argument(scope) for argument in arguments])


class _Malformed(Exception):
    """Arguments that a form does not take."""


#: The forms that are more than functions of values, by their names in lower case.
_FORMS: Dict[str, Callable[[Sequence[Any], _Reading], Run]] = {}


def _form(
    name: str, least: int, most: Optional[int] = None
) -> Callable[[Callable[[Sequence[Any], _Reading], Run]], Callable[[Sequence[Any], _Reading], Run]]:
    def register(make: Callable[[Sequence[Any], _Reading], Run]) -> Callable[[Sequence[Any], _Reading], Run]:
        def checked(arguments: Sequence[Any], reading: _Reading) -> Run:
            if len(arguments) < least or (most is not None and len(arguments) > most):
                raise _Malformed(f"does not take {len(arguments)} arguments")
            return make(arguments, reading)

        _FORMS[name.lower()] = checked
        return make

    return register


# -- paths --------------------------------------------------------------------------------------


@_form(".", 1)
def _read(arguments: Sequence[Any], reading: _Reading) -> Run:
    if all(isinstance(name, str) for name in arguments):
        path = tuple(arguments)
        return lambda scope: scope.read(path)
    names = [_compile(name, reading) for name in arguments]
    return lambda scope: scope.read([shown(name(scope)) for name in names])


@_form(".|", 2, 2)
def _read_or(arguments: Sequence[Any], reading: _Reading) -> Run:
    fallback, expression = (_compile(argument, reading) for argument in arguments)

    def read(scope: Scope) -> Any:
        try:
            value = expression(scope)
        except Unset:
            return fallback(scope)
        other = fallback(scope)
        if kind(value) != kind(other):
            raise EvaluationError(f"{shown(value)} is {kind(value)}, its fallback {shown(other)} is {kind(other)}")
        return value

    return read


@_form("set", 2)
def _set(arguments: Sequence[Any], reading: _Reading) -> Run:
    reading.sets = True
    *names, value = (_compile(argument, reading) for argument in arguments)
    return lambda scope: scope.write(tuple(text_of(name(scope)) for name in names), value(scope))


@_form("catch", 2, 2)
def _catch(arguments: Sequence[Any], reading: _Reading) -> Run:
    fallback, expression = (_compile(argument, reading) for argument in arguments)

    def caught(scope: Scope) -> Any:
        try:
            return expression(scope)
        except Unsupported:
            raise
        except EvaluationError:
            return fallback(scope)

    return caught


@_form("kv", 0)
def _kv(arguments: Sequence[Any], reading: _Reading) -> Run:
    entries = {}
    for argument in arguments:
        if not isinstance(argument, (list, tuple)) or len(argument) != 2 or not isinstance(argument[0], str):
            raise _Malformed("takes pairs of a name and a value")
        entries[argument[0]] = _compile(argument[1], reading)
    return lambda scope: {name: entry(scope) for name, entry in entries.items()}


# -- templates ----------------------------------------------------------------------------------


@_form("!", 1)
def _template(arguments: Sequence[Any], reading: _Reading) -> Run:
    name = arguments[0]
    if not isinstance(name, str):
        raise _Malformed("takes the name of a template first")
    values = [_compile(argument, reading) for argument in arguments[1:]]

    def call(scope: Scope) -> Any:
        body = scope.variable((_TEMPLATES, name))
        if body is None:
            if name not in scope.world.templates:
                raise Unsupported(json.dumps(["!", name]))
            body = scope.world.templates[name]
        running: Tuple[str, ...] = scope.roots.get(_TEMPLATES, ())
        if name in running:
            raise EvaluationError(f"the template {name!r} calls itself")
        given = [value(scope) for value in values]
        return remembered(body)(scope.child(**{_ARGUMENTS: given, _TEMPLATES: (*running, name)}))

    return call


@_form("#", 1, 1)
def _argument(arguments: Sequence[Any], reading: _Reading) -> Run:
    index = _compile(arguments[0], reading)

    def read(scope: Scope) -> Any:
        given, place = scope.roots.get(_ARGUMENTS, ()), whole(index(scope))
        if not 0 <= place < len(given):
            raise EvaluationError(f"the template has no argument {place}")
        return given[place]

    return read


@_form("setTemplate", 2, 2)
def _set_template(arguments: Sequence[Any], reading: _Reading) -> Run:
    name, body = arguments
    if not isinstance(name, str):
        raise _Malformed("takes the name of a template first")
    reading.sets = True
    return lambda scope: scope.write((_TEMPLATES, name), body)


# -- blocks -------------------------------------------------------------------------------------


def _block_name(expression: Any) -> Optional[str]:
    """The name in a block `[["Item"], body]`; None for anything else."""
    if not isinstance(expression, (list, tuple)) or len(expression) != 2:
        return None
    names = expression[0]
    if not isinstance(names, (list, tuple)) or len(names) != 1 or not isinstance(names[0], str):
        return None
    return names[0]


def _block(name: str, body: Any, reading: _Reading) -> _Call:
    compiled_body = _compile(body, reading)
    return lambda value, scope: compiled_body(scope.child(**{name: value}))


def _blocks(arguments: Sequence[Any], reading: _Reading) -> Tuple[Run, _Call, List[Run]]:
    """The first argument, the block after it (in either form), and what follows."""
    name, rest = _block_name(arguments[1]), arguments[2:]
    if name is not None:
        body = arguments[1][1]
    elif len(arguments) > 2 and isinstance(arguments[1], str):
        name, body, rest = arguments[1], arguments[2], arguments[3:]
    else:
        raise _Malformed("takes a block, such as [['Item'], ...]")
    following = [_compile(argument, reading) for argument in rest]
    return _compile(arguments[0], reading), _block(name, body, reading), following


def _over_list(name: str, reduce: Callable[[List[Any], Iterator[Any]], Any]) -> None:
    """Register a form that calls a block with each entry of a list: `reduce` gets the entries and the values.

    The values are made as they are taken, so what `reduce` needs no more is not evaluated.
    """

    @_form(name, 2, 3)
    def make(arguments: Sequence[Any], reading: _Reading) -> Run:
        entries, block, rest = _blocks(arguments, reading)
        if rest:
            raise _Malformed("takes a list and a block alone")

        def over(scope: Scope) -> Any:
            given = list_of(entries(scope))
            return reduce(given, (block(entry, scope) for entry in given))

        return over


def _sum(_: List[Any], values: Iterator[Any]) -> Decimal:
    total = ZERO
    for value in values:
        total = add(total, operand(value))
    return total


_over_list("map", lambda _, values: list(values))
_over_list("filter", lambda given, values: [entry for entry, value in zip(given, values) if truth_of(value)])
_over_list("exists", lambda _, values: any(map(truth_of, values)))
_over_list("every", lambda _, values: all(map(truth_of, values)))
_over_list("sum", _sum)


@_form("do", 2, 3)
def _do(arguments: Sequence[Any], reading: _Reading) -> Run:
    value, block, rest = _blocks(arguments, reading)
    if rest:
        raise _Malformed("takes a value and a block alone")
    return lambda scope: block(value(scope), scope)


def _sorting(name: str, key_of: Callable[[Any], Any]) -> None:
    @_form(name, 2, 4)
    def make(arguments: Sequence[Any], reading: _Reading) -> Run:
        entries, block, rest = _blocks(arguments, reading)
        if len(rest) > 1:
            raise _Malformed("takes a list, a block and whether to descend")

        def sort(scope: Scope) -> Any:
            given = list_of(entries(scope))
            keys = [key_of(block(entry, scope)) for entry in given]
            descending = rest[0](scope) if rest else False
            if not isinstance(descending, bool):
                raise EvaluationError(f"{name} needs a boolean for whether to descend, not {kind(descending)}")
            return ordered(given, keys, descending)

        return sort


_sorting("sortByNumber", operand)
_sorting("sortByString", text_of)


@_form("days", 1, 1)
def _days(arguments: Sequence[Any], reading: _Reading) -> Run:
    time = _compile(arguments[0], reading)
    return lambda scope: days_between(scope.world.now, moment(time(scope)))
