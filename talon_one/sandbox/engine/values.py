"""The values that rules compute with, and what goes wrong with them.

A value is a text, a `Decimal`, a boolean, a time (`datetime` with a zone), a list of values, a map of
values, or something that has values of its own by name (`Readable`), such as a unit of a cart.
Numbers are decimals of 16 significant digits, rounded half to even, as the service's are.

A time of a wire document stays the text that it is until a time is needed: see `moment`.
"""

from __future__ import annotations

import json
from datetime import datetime, timezone
from decimal import (
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    DecimalException,
    DivisionByZero,
    InvalidOperation,
    Overflow,
)
from typing import Any, Mapping, Optional

from talon_one.exceptions import ApiValueError
from talon_one.model.timestamps import format_datetime, parse_usual_datetime

#: The arithmetic of rules: 16 digits, in the range of the format decimal64.
CONTEXT = Context(
    prec=16, rounding=ROUND_HALF_EVEN, Emin=-383, Emax=384, traps=[DivisionByZero, InvalidOperation, Overflow]
)
ZERO = Decimal(0)
_WIDE = Context(prec=800, Emin=-383, Emax=384, traps=[InvalidOperation])  # holds every whole number of CONTEXT
_EXACT = Decimal(10) ** 16  # whole numbers below it are exact in 16 digits


class EvaluationError(Exception):
    """An expression that has no value here, such as a sum of a text and a number; the message says why."""


class Unset(EvaluationError):
    """A path that the rules know, but nothing is set there."""


class Unsupported(EvaluationError):
    """What the sandbox does not know: a function, a path, a kind of block.

    It is never caught by a rule's own `catch`: what the service would do is not known.
    """

    def __init__(self, what: str) -> None:
        super().__init__(f"uses {what}, which the sandbox does not know")
        #: The unknown thing, as it stands in the rule.
        self.what = what


class Malformed(Unsupported):
    """A block that is not as the contract has it, such as one without a property that it needs."""

    def __init__(self, what: str, problems: str) -> None:
        super().__init__(what)
        self.args = (f"has {what} that is malformed: {problems}",)


class Readable:
    """Something whose values rules read by name."""

    __slots__ = ()

    def read(self, name: str) -> Any:
        """The value of that name, None where it has none; `KeyError` where there is no such name."""
        raise KeyError(name)


# -- numbers ------------------------------------------------------------------------------------


def number(value: Any) -> Decimal:
    """The number that `value` is, to 16 digits; `EvaluationError` where it is none (a text, a boolean)."""
    if isinstance(value, Decimal):
        exact = value
    elif isinstance(value, float):
        exact = Decimal(repr(value))
    elif isinstance(value, int) and not isinstance(value, bool):
        exact = Decimal(value)
    else:
        raise EvaluationError(f"{shown(value)} is {kind(value)}, but a number is needed")
    if not exact.is_finite():
        raise EvaluationError(f"{exact} is no number to compute with")
    try:
        return CONTEXT.plus(exact)
    except DecimalException as error:
        raise _beyond(error) from None


def operand(value: Any) -> Decimal:
    """`number` for a value of an expression: its numbers have 16 digits already."""
    return value if isinstance(value, Decimal) else number(value)


def number_of_text(text: str) -> Optional[Decimal]:
    """The number that a text spells with digits, such as `-1.50`; None where it is no plain number."""
    digits = text[1:] if text.startswith("-") else text
    whole, _, fraction = digits.partition(".")
    if not (whole.isascii() and whole.isdigit()) or len(text) > 400:
        return None
    if "." in digits and not (fraction.isascii() and fraction.isdigit()):
        return None
    return CONTEXT.create_decimal(text)


def add(left: Decimal, right: Decimal) -> Decimal:
    """The sum, to 16 digits."""
    try:
        return CONTEXT.add(left, right)
    except DecimalException as error:
        raise _beyond(error) from None


def subtract(left: Decimal, right: Decimal) -> Decimal:
    """The difference, to 16 digits."""
    try:
        return CONTEXT.subtract(left, right)
    except DecimalException as error:
        raise _beyond(error) from None


def multiply(left: Decimal, right: Decimal) -> Decimal:
    """The product, to 16 digits."""
    try:
        return CONTEXT.multiply(left, right)
    except DecimalException as error:
        raise _beyond(error) from None


def divide(left: Decimal, right: Decimal) -> Decimal:
    """The quotient, to 16 digits; `EvaluationError` for a division by zero."""
    if not right:
        raise EvaluationError(f"{shown(left)} is divided by zero")
    try:
        return CONTEXT.divide(left, right)
    except DecimalException as error:
        raise _beyond(error) from None


def modulo(left: Decimal, right: Decimal) -> Decimal:
    """What is left of `left` after taking `right` off as often as it goes; it has the sign of `left`."""
    if not right:
        raise EvaluationError(f"{shown(left)} is divided by zero")
    return CONTEXT.plus(_WIDE.remainder(left, right))


def floor(value: Decimal) -> Decimal:
    """The largest whole number that is not above `value`."""
    return CONTEXT.plus(value.to_integral_value(ROUND_FLOOR, context=_WIDE))


def ceil(value: Decimal) -> Decimal:
    """The smallest whole number that is not below `value`."""
    return CONTEXT.plus(value.to_integral_value(ROUND_CEILING, context=_WIDE))


def whole(value: Any) -> int:
    """The whole number that `value` is; `EvaluationError` where it is none, or one too large to count with."""
    exact = number(value)
    if exact.copy_abs() >= _EXACT or exact != exact.to_integral_value():
        raise EvaluationError(f"{shown(exact)} is not a whole number to count with")
    return int(exact)


def _beyond(error: DecimalException) -> EvaluationError:
    return EvaluationError(f"a number is beyond what rules compute with ({type(error).__name__})")


# -- times --------------------------------------------------------------------------------------


def moment(value: Any) -> datetime:
    """The time that `value` is or, as RFC 3339, spells; `EvaluationError` where it is none."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value
    found = moment_of_text(value) if isinstance(value, str) else None
    if found is None:
        raise EvaluationError(f"{shown(value)} is {kind(value)}, but a time is needed")
    return found


def moment_of_text(text: str) -> Optional[datetime]:
    """The time that an RFC 3339 text spells; None for any other text."""
    if len(text) < 20 or text[4] != "-" or text[10] not in "Tt ":
        return None
    try:
        found = parse_usual_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def instant(value: datetime) -> datetime:
    """The same moment in UTC, which compares without trouble at the ends of the calendar."""
    try:
        return value.astimezone(timezone.utc)
    except OverflowError:
        raise EvaluationError(f"{value.isoformat()} is not within the years 1 to 9999 in UTC") from None


# -- from and to JSON ---------------------------------------------------------------------------


def from_json(value: Any) -> Any:
    """The value that a part of a wire document stands for: its numbers become decimals."""
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return value
    if isinstance(value, (int, float, Decimal)):
        return number(value)
    if isinstance(value, (list, tuple)):
        return [from_json(entry) for entry in value]
    if isinstance(value, Mapping):
        return {name: from_json(entry) for name, entry in value.items()}
    return value


def to_json(value: Any) -> Any:
    """The value as JSON has it: a number as an int where it is whole, else a float; a time as RFC 3339."""
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return value
    if isinstance(value, Decimal):
        if value.copy_abs() < _EXACT and value == value.to_integral_value():
            return int(value)
        rounded = float(value)
        if rounded in (float("inf"), float("-inf")) or rounded != rounded:
            raise EvaluationError(f"{value} is beyond the numbers of JSON")
        return rounded
    if isinstance(value, datetime):
        try:
            return format_datetime(value)
        except ApiValueError as error:
            raise EvaluationError(str(error)) from None
    if isinstance(value, (list, tuple)):
        return [to_json(entry) for entry in value]
    if isinstance(value, Mapping):
        return {name: to_json(entry) for name, entry in value.items()}
    document = getattr(value, "document", None)
    if document is not None:
        return document
    if isinstance(value, (int, float)):
        return to_json(number(value))
    raise EvaluationError(f"{kind(value)} can not be written as JSON")


def shown(value: Any) -> str:
    """The value in a text: all digits of a number, RFC 3339 for a time, JSON for lists and maps."""
    if isinstance(value, str):
        return value
    if value is True or value is False:
        return "true" if value else "false"
    if value is None:
        return ""
    if isinstance(value, (int, float)):
        value = Decimal(repr(value))
    if isinstance(value, Decimal):
        if not value.is_finite():
            return str(value)
        text = format(value, "f")
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        return "0" if text in ("-0", "") else text
    if isinstance(value, datetime):
        return value.isoformat() if value.tzinfo is None else str(to_json(value))
    try:
        return json.dumps(to_json(value))
    except EvaluationError:
        return kind(value)


def kind(value: Any) -> str:
    """What sort of value it is, for messages."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, (int, float, Decimal)):
        return "a number"
    if isinstance(value, datetime):
        return "a time"
    if isinstance(value, (list, tuple)):
        return "a list"
    if isinstance(value, Mapping):
        return "a map"
    return f"a {type(value).__name__.lower()}"


# -- equality -----------------------------------------------------------------------------------


def same(left: Any, right: Any) -> bool:
    """Whether the two are equal: numbers by their value, times as moments, lists entry by entry.

    A text equals a number or a time that it spells. Other values of different kinds are not equal.
    """
    if isinstance(left, str) and isinstance(right, str):
        if left == right:
            return True
        one = moment_of_text(left)
        other = moment_of_text(right) if one is not None else None
        return one is not None and other is not None and instant(one) == instant(other)
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, Decimal) or isinstance(right, Decimal):
        one_number, other_number = _as_number(left), _as_number(right)
        return one_number is not None and one_number == other_number
    if isinstance(left, datetime) or isinstance(right, datetime):
        one, other = _as_moment(left), _as_moment(right)
        return one is not None and other is not None and instant(one) == instant(other)
    return bool(left == right)


def _as_number(value: Any) -> Optional[Decimal]:
    if isinstance(value, str):
        return number_of_text(value)
    return value if isinstance(value, Decimal) else None


def _as_moment(value: Any) -> Optional[datetime]:
    if isinstance(value, str):
        return moment_of_text(value)
    return value if isinstance(value, datetime) and value.tzinfo is not None else None
