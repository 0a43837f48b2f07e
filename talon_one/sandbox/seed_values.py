"""What a seed is checked with: kinds of values, and documents against their models."""

from __future__ import annotations

from itertools import count
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Optional, Pattern, Tuple

from talon_one._suggest import did_you_mean
from talon_one.model.registry import model_class
from talon_one.sandbox.seed_files import SeedError

Document = Dict[str, Any]

#: Of everything in a seed, so that it does not depend on the clock.
CREATED = "2026-01-01T00:00:00Z"


class What(NamedTuple):
    """A kind of value in the seed."""

    words: str
    holds: Callable[[Any], bool]


def _number(high: float) -> What:
    words = f"a number above 0 and up to {high:g}"
    return What(words, lambda value: type(value) in (int, float) and 0 < value <= high)


TEXT = What("a text that is not empty", lambda value: isinstance(value, str) and value != "")
WHOLE_NUMBER = What("a whole number", lambda value: type(value) is int)
TRUE_OR_FALSE = What("true or false", lambda value: isinstance(value, bool))
LIST = What("a list", lambda value: isinstance(value, list))
NUMBER = What("a number", lambda value: type(value) in (int, float))
OBJECT = What("an object", lambda value: isinstance(value, dict))
PERCENT, POINTS, TOTAL = _number(100), _number(1e6), _number(1e15)
_REQUIRED = object()


def get(given: Document, where: str, name: str, what: What, default: Any = _REQUIRED) -> Any:
    """A setting's value; its default where it is left out."""
    if name not in given and default is not _REQUIRED:
        return default
    value = given.get(name)
    if not what.holds(value):
        raise SeedError(f"{at(where)}{name} must be {what.words}{f', not {value!r:.80}' if name in given else ''}")
    return value


def texts(given: Document, where: str, name: str) -> List[str]:
    """A setting's list of texts, none of them empty; `SeedError` otherwise."""
    values: List[str] = get(given, where, name, LIST, [])
    for index, value in enumerate(values):
        if not TEXT.holds(value):
            raise SeedError(f"{at(where)}{name}[{index}] must be {TEXT.words}, not {value!r:.80}")
    return values


def known(given: Any, where: str, names: Tuple[str, ...]) -> None:
    """`SeedError` if it is no object, or has another setting than these."""
    if not isinstance(given, dict):
        raise SeedError(f"{where or 'it'} must be an object")
    for name in given:
        if name not in names:
            meant = did_you_mean(str(name), names)
            instead = f".{meant}" if meant else f", only {', '.join(names)}"
            raise SeedError(f"{at(where)}there is no setting {name!r}{instead}")


def at(where: str) -> str:
    """The place as messages begin with it; nothing at the top of the seed."""
    return f"{where}: " if where else ""


def fits(model: str, document: Document, placed: Document, where: str, but: Optional[Pattern[str]] = None) -> None:
    """Check a document against its model, and add what follows from its place in the seed.

    but: what matches the beginning of the paths in the document that may depart from the model.
    """
    cls = model_class(model)
    for name in document:
        if name not in cls._by_wire:
            meant = did_you_mean(str(name), cls._by_wire)
            instead = f".{meant}" if meant else f"; docs/{model}.md lists them"
            raise SeedError(f"{where}: {model} has no property {name!r}{instead}")
        if name in placed:
            raise SeedError(f"{where}: {name} cannot be set, it follows from the place in the seed")
    document.update(placed)
    departures = [one for one in cls._view(document).validate() if but is None or not but.match(one.path)]
    if departures:
        raise SeedError(f"{where}: {'; '.join(map(str, departures))}")


def no_duplicates(values: List[Any], what: str) -> None:
    """`SeedError` if a value is there twice. what: how it is called."""
    seen = set()
    for value in values:
        if value in seen:
            raise SeedError(f"the {what} {value!r} is there twice")
        seen.add(value)


def free_ids(given: List[Any]) -> Iterator[int]:
    """Numbers for what is given without an id: 1, 2, 3 …, but none that is taken."""
    taken = {one["id"] for one in given if isinstance(one, dict) and isinstance(one.get("id"), int)}
    return (number for number in count(1) if number not in taken)
