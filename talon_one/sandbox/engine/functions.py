"""The functions of Talang that are plain: values in, a value out. Names are matched in any case.

Text comparisons heed the case. What a function does not take is an `EvaluationError`; nothing is converted
but a text that spells a time, where a time is needed.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from functools import reduce
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, TypeVar

from talon_one.sandbox.engine import layouts
from talon_one.sandbox.engine.patterns import matches
from talon_one.sandbox.engine.values import (
    EvaluationError,
    Readable,
    add,
    ceil,
    divide,
    floor,
    instant,
    kind,
    modulo,
    moment,
    multiply,
    operand,
    same,
    shown,
    subtract,
    to_json,
    whole,
)

Arguments = Sequence[Any]
Call = Callable[[Arguments], Any]


class Function(NamedTuple):
    """A function of values."""

    name: str
    call: Call
    least: int  #: how many arguments it needs
    most: Optional[int]  #: how many it takes; None for any number

    def __call__(self, arguments: Arguments) -> Any:
        if len(arguments) < self.least or (self.most is not None and len(arguments) > self.most):
            raise EvaluationError(f"{self.name} does not take {len(arguments)} arguments")
        return self.call(arguments)


#: By their names in lower case.
FUNCTIONS: Dict[str, Function] = {}


def _function(name: str, least: int, most: Optional[int] = None) -> Callable[[Call], Call]:
    def register(call: Call) -> Call:
        FUNCTIONS[name.lower()] = Function(name, call, least, most)
        return call

    return register


# -- what is asked of arguments -----------------------------------------------------------------


def text_of(value: Any) -> str:
    """The value, which has to be a text."""
    if not isinstance(value, str):
        raise EvaluationError(f"{shown(value)} is {kind(value)}, but a text is needed")
    return value


def list_of(value: Any) -> List[Any]:
    """The value, which has to be a list."""
    if not isinstance(value, list):
        raise EvaluationError(f"{shown(value)} is {kind(value)}, but a list is needed")
    return value


def truth_of(value: Any) -> bool:
    """Whether a value counts as true: a boolean itself, a list or a map always; nothing else is taken."""
    if isinstance(value, bool):
        return value
    if isinstance(value, (list, Mapping, Readable)):
        return True
    raise EvaluationError(f"{shown(value)} is {kind(value)}, but a boolean is needed")


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise EvaluationError(f"{shown(value)} is {kind(value)}, but a boolean is needed")
    return value


def comparable(arguments: Arguments) -> List[Any]:
    """The arguments, which have to be all numbers or all times."""
    if isinstance(arguments[0], Decimal):
        return [operand(one) for one in arguments]
    return [instant(moment(one)) for one in arguments]


# -- logic and comparisons ----------------------------------------------------------------------

FUNCTIONS["and"] = Function("and", lambda given: all(map(truth_of, given)), 0, None)
FUNCTIONS["or"] = Function("or", lambda given: any(map(truth_of, given)), 0, None)
FUNCTIONS["not"] = Function("not", lambda given: not _boolean(given[0]), 1, 1)


def equal(left: Any, right: Any) -> bool:
    """Whether Talang has the two for equal: numbers by their value, else by their texts, so 1 equals `"1"`."""
    if isinstance(left, (list, Mapping, Readable)) or isinstance(right, (list, Mapping, Readable)):
        raise EvaluationError(f"{kind(left)} and {kind(right)} can not be compared by =")
    return same(left, right) or shown(left) == shown(right)


@_function("=", 2)
def _equal(given: Arguments) -> bool:
    return all(equal(given[0], other) for other in given[1:])


@_function("!=", 2)
def _different(given: Arguments) -> bool:
    return all(not equal(given[0], other) for other in given[1:])


@_function("<", 2)
def _less(given: Arguments) -> bool:
    first, *others = comparable(given)
    return all(first < other for other in others)


@_function("<=", 2)
def _less_or_equal(given: Arguments) -> bool:
    first, *others = comparable(given)
    return all(first <= other for other in others)


@_function(">", 2)
def _greater(given: Arguments) -> bool:
    first, *others = comparable(given)
    return all(first > other for other in others)


@_function(">=", 2)
def _greater_or_equal(given: Arguments) -> bool:
    first, *others = comparable(given)
    return all(first >= other for other in others)


@_function("between", 3)
def _between(given: Arguments) -> bool:
    *tested, least, most = comparable(given)
    return all(least < one < most for one in tested)


@_function("betweenTimes", 3, 3)
def _between_times(given: Arguments) -> bool:
    tested, least, most = (instant(moment(one)) for one in given)
    return least < tested < most


@_function("after", 2, 2)
def _after(given: Arguments) -> bool:
    return instant(moment(given[0])) > instant(moment(given[1]))


@_function("before", 2, 2)
def _before(given: Arguments) -> bool:
    return instant(moment(given[0])) < instant(moment(given[1]))


# -- numbers ------------------------------------------------------------------------------------


@_function("+", 2)
def _plus(given: Arguments) -> Any:
    if isinstance(given[0], str):
        return _concat(given)
    return reduce(add, [operand(one) for one in given])


@_function("-", 2)
def _minus(given: Arguments) -> Decimal:
    return reduce(subtract, [operand(one) for one in given])


@_function("*", 2)
def _times(given: Arguments) -> Decimal:
    if len(given) == 2:
        return multiply(operand(given[0]), operand(given[1]))
    return reduce(multiply, [operand(one) for one in given])


@_function("/", 2)
def _over(given: Arguments) -> Decimal:
    return reduce(divide, [operand(one) for one in given])


@_function("mod", 2)
def _mod(given: Arguments) -> Decimal:
    return reduce(modulo, [operand(one) for one in given])


@_function("floor", 1, 1)
def _floor(given: Arguments) -> Decimal:
    return floor(operand(given[0]))


@_function("ceil", 1, 1)
def _ceil(given: Arguments) -> Decimal:
    return ceil(operand(given[0]))


FUNCTIONS["round_down"] = FUNCTIONS["floor"]  # names of the Rule Builder
FUNCTIONS["round_up"] = FUNCTIONS["ceil"]


def numbers_in(values: Sequence[Any]) -> List[Decimal]:
    """The numbers of a list, of which there has to be one."""
    found = [one for one in values if isinstance(one, Decimal)]
    if not found:
        raise EvaluationError("there is no number in the list")
    return found


@_function("min", 1, 1)
def _min(given: Arguments) -> Decimal:
    return min(numbers_in(list_of(given[0])))


@_function("max", 1, 1)
def _max(given: Arguments) -> Decimal:
    return max(numbers_in(list_of(given[0])))


# -- texts --------------------------------------------------------------------------------------


@_function("concat", 2)
def _concat(given: Arguments) -> str:
    return "".join([text_of(one) for one in given])


def _of_texts(test: Callable[[str, str], bool]) -> Call:
    """A test of the first text with each of the others."""

    def call(given: Arguments) -> bool:
        first, *others = [text_of(one) for one in given]
        return all(test(first, other) for other in others)

    return call


FUNCTIONS["contains"] = Function("contains", _of_texts(lambda text, part: part in text), 2, None)
FUNCTIONS["notcontains"] = Function("notContains", _of_texts(lambda text, part: part not in text), 2, None)
FUNCTIONS["startswith"] = Function("startsWith", _of_texts(str.startswith), 2, None)
FUNCTIONS["endswith"] = Function("endsWith", _of_texts(str.endswith), 2, None)
FUNCTIONS["~"] = Function("~", _of_texts(matches), 2, None)  # the pattern is first


@_function("firstName", 1, 1)
def _first_name(given: Arguments) -> str:
    words = text_of(given[0]).split()
    return words[0] if words else ""


@_function("lastName", 1, 1)
def _last_name(given: Arguments) -> str:
    words = text_of(given[0]).split()
    return words[-1] if words else ""


@_function("toString", 1, 1)
def _to_string(given: Arguments) -> str:
    if isinstance(given[0], (list, Mapping, Readable)):
        raise EvaluationError(f"{kind(given[0])} has no text")
    return shown(given[0])


@_function("split", 2, 2)
def _split(given: Arguments) -> List[str]:
    text, separator = text_of(given[0]), text_of(given[1])
    return text.split(separator) if separator else list(text)


@_function("join", 2, 2)
def _join(given: Arguments) -> str:
    return text_of(given[1]).join([text_of(one) for one in list_of(given[0])])


# -- lists --------------------------------------------------------------------------------------

FUNCTIONS["list"] = Function("list", list, 0, None)
FUNCTIONS["identity"] = Function("identity", lambda given: given[0], 1, 1)
FUNCTIONS["noop"] = Function("noop", lambda _: None, 0, 0)


@_function("item", 2, 2)
def _item(given: Arguments) -> Any:
    entries, index = list_of(given[0]), whole(given[1])
    if not 0 <= index < len(entries):
        raise EvaluationError(f"there is no item {index} in a list of {len(entries)}")
    return entries[index]


@_function("head", 1, 1)
def _head(given: Arguments) -> Any:
    return _item([given[0], Decimal(0)])


@_function("tail", 1, 1)
def _tail(given: Arguments) -> List[Any]:
    return list_of(given[0])[1:]


@_function("drop", 1, 1)
def _drop(given: Arguments) -> List[Any]:
    return list_of(given[0])[:-1]


@_function("reverse", 1, 1)
def _reverse(given: Arguments) -> List[Any]:
    return list_of(given[0])[::-1]


@_function("count", 1, 1)
def _count(given: Arguments) -> Decimal:
    return Decimal(len(list_of(given[0])))


@_function("isEmpty", 1, 1)
def _is_empty(given: Arguments) -> bool:
    return not list_of(given[0])


def _push(given: Arguments) -> List[Any]:
    return [*list_of(given[0]), *given[1:]]


FUNCTIONS["push"] = Function("push", _push, 2, None)
FUNCTIONS["append"] = Function("append", _push, 2, None)


@_function("sort", 1, 2)
def _sort(given: Arguments) -> List[Any]:
    entries = list_of(given[0])
    return ordered(entries, entries, len(given) > 1 and _boolean(given[1]))


_Entry = TypeVar("_Entry")


def ordered(entries: Sequence[_Entry], keys: Sequence[Any], descending: bool) -> List[_Entry]:
    """The entries by their keys: as numbers or as times where all of them are, else by their texts.

    Entries of equal keys stay in their order, descending too.
    """
    sortable: List[Any]
    if all(isinstance(key, Decimal) for key in keys):
        sortable = list(keys)
    elif all(isinstance(key, datetime) for key in keys):
        sortable = [instant(key) for key in keys]
    elif all(isinstance(key, (str, Decimal, bool, datetime)) for key in keys):
        sortable = [shown(key) for key in keys]
    else:
        raise EvaluationError("only numbers, times, texts and booleans have an order")
    places = sorted(range(len(sortable)), key=sortable.__getitem__, reverse=descending)
    return [entries[place] for place in places]


# -- times --------------------------------------------------------------------------------------

_PARTS: Mapping[str, Callable[[datetime], str]] = {
    "year": lambda time: str(time.year),
    "month": lambda time: str(time.month),
    "monthDay": lambda time: str(time.day),
    "weekday": lambda time: str(time.isoweekday() % 7),
    "hour": lambda time: str(time.hour),
    "minute": lambda time: str(time.minute),
    "date": lambda time: time.date().isoformat(),
}


def _part(get: Callable[[datetime], str]) -> Call:
    return lambda given: get(moment(given[0]))


for _name, _get in _PARTS.items():
    FUNCTIONS[_name.lower()] = Function(_name, _part(_get), 1, 1)


@_function("parseTime", 1, 2)
def _parse_time(given: Arguments) -> datetime:
    return layouts.read(text_of(given[0]), text_of(given[1])) if len(given) > 1 else moment(given[0])


@_function("formatTime", 1, 2)
def _format_time(given: Arguments) -> str:
    time = moment(given[0])
    return layouts.written(time, text_of(given[1])) if len(given) > 1 else str(to_json(time))


@_function("matchTime", 3, 3)
def _match_time(given: Arguments) -> bool:
    layout = text_of(given[2])
    return layouts.written(moment(given[0]), layout) == layouts.written(moment(given[1]), layout)


def days_between(start: datetime, end: datetime) -> Decimal:
    """The days from one moment to another, with their fraction."""
    microseconds = (instant(end) - instant(start)) // timedelta(microseconds=1)
    return divide(Decimal(microseconds), Decimal(86_400_000_000))


@_function("daysBetween", 2, 2)
def _days_between(given: Arguments) -> Decimal:
    return days_between(moment(given[0]), moment(given[1]))


_SECONDS = {"minutes": 60, "hours": 3600, "days": 86400}


def _shifted(direction: int) -> Call:
    def call(given: Arguments) -> datetime:
        time, amount, unit = moment(given[0]), operand(given[1]), text_of(given[2])
        if unit not in _SECONDS:
            raise EvaluationError(f"{unit!r} is no unit of time here: minutes, hours or days")
        try:
            return time + timedelta(microseconds=direction * int(multiply(amount, Decimal(_SECONDS[unit] * 1_000_000))))
        except OverflowError:
            raise EvaluationError(
                f"{shown(amount)} {unit} from {shown(time)} is not within the years 1 to 9999"
            ) from None

    return call


FUNCTIONS["addduration"] = Function("addDuration", _shifted(1), 3, 3)
FUNCTIONS["subduration"] = Function("subDuration", _shifted(-1), 3, 3)
