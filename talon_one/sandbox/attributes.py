"""The custom attributes that a seed defines, and whether what is sent keeps to them."""

from __future__ import annotations

from typing import Any, Dict, Iterator, Mapping, Optional, Tuple

from talon_one.definitions import Rule, kind_of_rule
from talon_one.exceptions import OpenApiException
from talon_one.sandbox.contract import pointer_part, problem
from talon_one.sandbox.seed import Seed

Document = Dict[str, Any]

_TYPES = {"string": "str", "number": "float", "boolean": "bool", "time": "datetime"}


def wrong_attributes(seed: Seed, entity: str, given: Optional[Mapping[str, Any]], at: str) -> Iterator[Document]:
    """What is wrong with the attributes of an entity; any will do where the seed does not name it."""
    defined = seed.attributes.get(entity)
    if defined is None:
        return
    for name, value in (given or {}).items():
        pointer = f"{at}/{pointer_part(name)}"
        if name not in defined:
            yield problem("Unknown", "the seed defines no attribute of this name", pointer=pointer)
        elif value is not None:  # null takes a value away
            yield from _wrong_value(defined[name], value, pointer)


def _wrong_value(attribute: Mapping[str, Any], value: Any, pointer: str) -> Iterator[Document]:
    type_, allowed = _rule(attribute)
    try:
        kind_of_rule(Rule(type_)).check(value, "")
    except OpenApiException:
        yield problem("Invalid type", f"it has to be of the type {attribute['type']}", pointer=pointer)
        return
    values = value if isinstance(value, list) else [value]
    if allowed and not all(_text(one) in allowed for one in values):
        yield problem("enum", f"it has to be one of {', '.join(allowed)}", pointer=pointer)


def _rule(attribute: Mapping[str, Any]) -> Tuple[str, Tuple[str, ...]]:
    """The type of an attribute as annotations have it, and the only values that it takes; none for all of the type."""
    word = attribute["type"]
    listed = word.startswith("(list ")
    item = _TYPES.get(word[6:-1] if listed else word, "Any")  # how a location is written is not documented
    allowed = attribute["suggestions"] if attribute.get("restrictedBySuggestions") else ()
    return (f"list[{item}]" if listed else item), tuple(allowed)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else f"{value:g}"
