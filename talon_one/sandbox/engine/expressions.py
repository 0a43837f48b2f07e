"""Expressions in double braces, texts with such expressions inside, and templates of payloads.

    sum     := comparisons of  terms  by  = == != < <= > >=
    term    := factors joined by + -
    factor  := units joined by * /
    unit    := - unit | primary %
    primary := 12.5 | "text" | 'text' | true | false | $Path.Of.Names | name(argument, ...) | ( sum )

The usual precedence, from left to right; `10%` is 10 / 100. Functions are those of Talang, and mean the
same: an expression is read into Talang, and that is what is evaluated.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Any, List, Mapping, NoReturn, Optional, Tuple, Union

from talon_one.sandbox.engine import talang
from talon_one.sandbox.engine.scope import Scope
from talon_one.sandbox.engine.talang import Expression
from talon_one.sandbox.engine.values import EvaluationError, from_json, kind, number, number_of_text, shown

_REMEMBERED = 10_000  # texts
_DEEPEST = 50  # brackets inside of brackets
_TOKEN = re.compile(
    r"""\s*(?:(?P<number>[0-9]+(?:\.[0-9]+)?)
    |(?P<path>\$[A-Za-z_]\w*(?:\.\w+)*)
    |(?P<name>[A-Za-z_]\w*)
    |(?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    |(?P<sign>==|!=|<=|>=|}}|[-+*/%<>=(),]))""",
    re.VERBOSE | re.ASCII | re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PLACEHOLDER = re.compile(r"\$\{([^{}]*)\}")
_REFERENCE = re.compile(r"\s*\$([\w-]+(?:\.[\w-]+)*)\s*", re.ASCII)
_COMPARISONS = {"=": "=", "==": "=", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


def compiled(value: Any) -> Expression:
    """`evaluate` with the text parsed already (and once: texts are remembered).

    A malformed expression is an `EvaluationError` when it is evaluated, not here.
    """
    if isinstance(value, str):
        return _compiled_text(value)
    if isinstance(value, Expression):
        return value
    try:
        return _compiled_json(value)
    except RecursionError:
        return _failing("a value is nested too deeply", value)


def _compiled_json(value: Any) -> Expression:
    if isinstance(value, (list, tuple)):
        entries = [compiled(entry) for entry in value]
        return Expression(lambda scope: [entry(scope) for entry in entries], value)
    if isinstance(value, Mapping):
        named = {name: compiled(entry) for name, entry in value.items()}
        return Expression(lambda scope: {name: entry(scope) for name, entry in named.items()}, value)
    return talang.compiled(value)


def evaluate(value: Any, scope: Scope) -> Any:
    """The value of a property of a block: a plain JSON value, or a text.

    A text that is one `{{...}}` keeps the type of its value; any other text has the values of the
    expressions inside it put in. An `Expression` is called; lists and maps are evaluated entry by entry.
    """
    if value is None or isinstance(value, (bool, int, float)):
        return from_json(value)
    return compiled(value)(scope)


def evaluate_number(value: Any, scope: Scope) -> Decimal:
    """`evaluate` for a number, which may be a text of digits, too; `EvaluationError` where it is none."""
    found = evaluate(value, scope)
    spelt = number_of_text(found.strip()) if isinstance(found, str) else None
    return number(found) if spelt is None else spelt


def attribute(text: Any) -> Expression:
    """What stands bare, without braces: `$Item.Price`, or a formula of such paths. Parsed once for each text."""
    if isinstance(text, str):
        return _compiled_text(text) if "{{" in text else _compiled_bare(text)
    if isinstance(text, Expression):
        return text
    return _failing(f"{shown(text)} is {kind(text)}, but a path is needed, such as $Session.Total", text)


def render(text: str, scope: Scope) -> str:
    """The text with the values of its `{{...}}` in their place."""
    return shown(compiled(text)(scope))


def render_payload(template: Any, scope: Scope, params: Mapping[str, Any]) -> Any:
    """A template (a text, or JSON with texts in it) with its `${$Path}` and `${$param}` filled in.

    params: values by name; they come before paths. In JSON, a text that is one `${...}` keeps the type
    of its value; anything else is put in as text.
    """
    if isinstance(template, Mapping):
        return {name: render_payload(entry, scope, params) for name, entry in template.items()}
    if isinstance(template, (list, tuple)):
        return [render_payload(entry, scope, params) for entry in template]
    if not isinstance(template, str):
        return from_json(template)
    whole = _PLACEHOLDER.fullmatch(template)
    if whole is not None:
        return _filled(whole.group(1), scope, params)
    return _PLACEHOLDER.sub(lambda found: shown(_filled(found.group(1), scope, params)), template)


def _filled(reference: str, scope: Scope, params: Mapping[str, Any]) -> Any:
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        raise EvaluationError(f"${{{reference}}} is no place to fill in: ${{$name}} or ${{$Path.Of.Names}} is needed")
    name = found.group(1)
    return from_json(params[name]) if name in params else scope.read(tuple(name.split(".")))


# -- texts --------------------------------------------------------------------------------------


@lru_cache(maxsize=_REMEMBERED)
def _compiled_text(text: str) -> Expression:
    try:
        parts = _parts(text)
    except EvaluationError as error:
        return _failing(str(error), text)
    if not parts:
        return Expression(lambda _: text, text)
    if len(parts) == 1:
        only = parts[0]
        return Expression(only, text) if isinstance(only, Expression) else Expression(lambda _: text, text)

    def joined(scope: Scope) -> str:
        return "".join([part if isinstance(part, str) else shown(part(scope)) for part in parts])

    return Expression(joined, text)


@lru_cache(maxsize=_REMEMBERED)
def _compiled_bare(text: str) -> Expression:
    try:
        expression = bare(text)
    except EvaluationError as error:
        return _failing(str(error), text)
    return Expression(talang.compiled(expression), text)


def bare(text: str) -> Any:
    """The Talang of an expression without braces. Raises `EvaluationError` where it is none."""
    parser = _Parser(text, 0)
    expression = parser.comparison()
    if parser.sign or parser.kind:
        parser.refuse()
    return expression


def inside(text: str) -> List[Any]:
    """The Talang of each expression in braces in a text. Raises `EvaluationError` where one is none."""
    return [part.source for part in _parts(text) if isinstance(part, Expression)]


def _parts(text: str) -> List[Union[str, Expression]]:
    """The text as its pieces: texts, and the expressions between them."""
    parts: List[Union[str, Expression]] = []
    end = 0
    while True:
        start = text.find("{{", end)
        if start < 0:
            break
        if start > end:
            parts.append(text[end:start])
        expression, end = parsed(text, start + 2)
        parts.append(Expression(talang.compiled(expression), expression))
    if end < len(text):
        parts.append(text[end:])
    return parts


def _failing(message: str, source: Any) -> Expression:
    def fail(_: Scope) -> Any:
        raise EvaluationError(message)

    return Expression(fail, source)


# -- the grammar --------------------------------------------------------------------------------


def parsed(text: str, start: int = 0) -> Tuple[Any, int]:
    """The Talang of the expression that begins in a text, and where it ends, after its `}}`.

    Raises `EvaluationError` where there is none.
    """
    parser = _Parser(text, start)
    expression = parser.comparison()
    if parser.sign != "}}":
        parser.refuse("}}")
    return expression, parser.end


class _Parser:
    """Reads a text token by token; the present token is of a kind, and is a sign or has a value."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self.end = start  # of the present token
        self.kind: Optional[str] = None  # None: the text is over
        self.sign = ""
        self._value = ""
        self._start = start
        self._depth = 0
        self._next()

    def _next(self) -> None:
        found = _TOKEN.match(self._text, self.end)
        if found is None:
            self._start = len(self._text) - len(self._text[self.end :].lstrip())
            if self._start < len(self._text):
                self._value = self._text[self._start]
                self.refuse()
            self.kind, self.sign, self._value = None, "", ""
            return
        self.kind = found.lastgroup
        self._value = found.group(found.lastgroup or 0)
        self.sign = self._value if self.kind == "sign" else ""
        self._start, self.end = found.end() - len(self._value), found.end()

    def refuse(self, wanted: str = "") -> NoReturn:
        """Raise what tells that the present token can't stand where it does."""
        found = repr(self._value) if self._value else "the end"
        expected = f", {wanted} is needed" if wanted else ""
        raise EvaluationError(f"{self._text!r} is no expression: {found} can not stand at {self._start}{expected}")

    def _take(self, sign: str) -> None:
        if self.sign != sign:
            self.refuse(sign)
        self._next()

    def comparison(self) -> Any:
        left = self._sum()
        while self.sign in _COMPARISONS:
            name = _COMPARISONS[self.sign]
            self._next()
            left = [name, left, self._sum()]
        return left

    def _sum(self) -> Any:
        left = self._product()
        while self.sign in ("+", "-"):
            name = self.sign
            self._next()
            left = [name, left, self._product()]
        return left

    def _product(self) -> Any:
        left = self._signed()
        while self.sign in ("*", "/"):
            name = self.sign
            self._next()
            left = [name, left, self._signed()]
        return left

    def _signed(self) -> Any:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise EvaluationError(f"the expression is nested more than {_DEEPEST} deep")
        value = self._unit()
        self._depth -= 1
        return value

    def _unit(self) -> Any:
        if self.sign == "-":
            self._next()
            inner = self._signed()
            return inner.copy_negate() if isinstance(inner, Decimal) else ["-", Decimal(0), inner]
        value = self._primary()
        while self.sign == "%":
            self._next()
            value = ["/", value, Decimal(100)]
        return value

    def _primary(self) -> Any:
        kind_of, value = self.kind, self._value
        if self.sign == "(":
            self._next()
            inner = self.comparison()
            self._take(")")
            return inner
        if kind_of is None or kind_of == "sign":
            self.refuse("a value")
        self._next()
        if kind_of == "number":
            return _number(value)
        if kind_of == "path":
            return [".", *value[1:].split(".")]
        if kind_of == "text":
            return _ESCAPED.sub(r"\1", value[1:-1])
        if self.sign == "(":
            return self._call(value)
        if value.lower() in ("true", "false"):
            return value.lower() == "true"
        raise EvaluationError(f"{self._text!r} is no expression: {value!r} is neither a path with a $ nor a call")

    def _call(self, name: str) -> List[Any]:
        self._next()
        call: List[Any] = [name]
        while self.sign != ")":
            call.append(self.comparison())
            if self.sign != ")":
                self._take(",")
        self._next()
        return call


def _number(digits: str) -> Decimal:
    found = number_of_text(digits)
    if found is None:
        raise EvaluationError(f"a number of {len(digits)} digits is too long")
    return found
