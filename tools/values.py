"""What a schema says of a value: its type and its limits, as far as the runtime can check them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Collection

from tools.files import ContractError, check_keys

LIMITS = {
    "minItems": "min_items",
    "maxItems": "max_items",
    "uniqueItems": "unique_items",
    "enum": "enum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "pattern": "pattern",
    "format": "format",
}
_RANGE = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}
_SIZE = {"minItems", "maxItems", "uniqueItems"}
#: The keys that say something of a value of that type; None: of any type.
_KEYS: dict[str | None, set[str]] = {
    None: set(),
    "boolean": {"type"},
    "integer": {"type", "format", "enum", *_RANGE},
    "number": {"type", "format", "enum", *_RANGE},
    "string": {"type", "format", "enum", "minLength", "maxLength", "pattern"},
    "array": {"type", "items", *_SIZE},
    "object": {"type", "additionalProperties"},
}
_SCALARS: dict[str, Any] = {"string": str, "integer": int, "number": float, "boolean": bool}
_MOMENTS = {"date-time": "datetime", "date": "date"}
_FORMATS_THAT_ARE_TYPES = {*_MOMENTS, "password"}


@dataclass
class Type:
    """A type: `python` as an annotation, `published` as the published clients write it."""

    python: str
    published: str
    models: list[str]
    shown: str | None = None  #: what documentation calls it, where that is an alias
    page_of: str | None = None  #: the alias that documentation links to

    @property
    def words(self) -> set[str]:
        """The names in the annotation."""
        return set(re.findall(r"\w+", self.python))

    @property
    def page(self) -> str | None:
        """The model, union or alias that a documentation page links to."""
        return self.page_of if self.page_of else self.models[0] if self.models else None


@dataclass
class Value:
    """What a schema says: `limits` are those of the value itself or, in a list or a map, of each item,
    but for those of the list as a whole."""

    type: Type
    nullable: bool = False
    limits: dict[str, Any] = field(default_factory=dict)
    sensitive: bool = False


def value_of(schema: Any, where: str, also: Collection[str] = (), may_be_null: bool = False) -> Value:
    """The value that a schema describes. `also`: the keys that say something of the place it stands in."""
    if isinstance(schema, dict) and "$ref" in schema:
        check_keys(schema, {"$ref", *also}, where)
        name = Path(schema["$ref"]).stem
        return Value(Type(name, name, [name]))
    kind, nullable = _kind(schema, where)
    check_keys(schema, {*_KEYS[kind], *also}, where)
    if nullable and not may_be_null:
        raise ContractError(f"spec/{where}: only a property can be null; take 'null' out of its type.")
    if kind == "array":
        found = _container(schema["items"], "list[{}]", "list[{}]", f"{where}: items")
    elif kind == "object" and schema.get("additionalProperties", True) is not True:
        found = _container(schema["additionalProperties"], "dict[str, {}]", "dict(str, {})", f"{where}: each value")
    elif kind == "object":
        found = Value(Type("dict[str, Any]", "object", []))
    elif kind is None:
        found = Value(Type("Any", "object", []))
    else:
        name = _MOMENTS.get(schema.get("format", ""), _SCALARS[kind].__name__)
        found = Value(Type(name, name, []), sensitive=schema.get("format") == "password")
    found.nullable = nullable
    found.limits = {**_limits(schema, kind, where), **found.limits}
    return found


def _kind(schema: dict[str, Any], where: str) -> tuple[str | None, bool]:
    """The type that a schema names, and whether null is one of its values."""
    named = schema.get("type") if isinstance(schema, dict) else None
    kinds = named if isinstance(named, list) else [named]
    kind, *more = [one for one in kinds if one != "null"] or ["null"]
    if more:
        raise ContractError(f"spec/{where}: more than one type, {named!r}; leave out the type where it can be any.")
    if kind not in _KEYS:
        raise ContractError(f"spec/{where}: unknown type {kind!r}.")
    return kind, "null" in kinds


def _container(items: Any, python: str, published: str, where: str) -> Value:
    item = value_of(items, where)
    lost = [name for name, python_name in LIMITS.items() if name in _SIZE and python_name in item.limits]
    if lost:
        raise ContractError(f"spec/{where}: an inner list is checked as a whole nowhere; take out {lost}.")
    of = Type(python.format(item.type.python), published.format(item.type.published), item.type.models)
    return Value(of, limits=item.limits, sensitive=item.sensitive)


def _limits(schema: dict[str, Any], kind: str | None, where: str) -> dict[str, Any]:
    found = {python: schema[name] for name, python in LIMITS.items() if name in schema}
    if found.get("unique_items") is False:
        del found["unique_items"]
    if found.get("format") in _FORMATS_THAT_ARE_TYPES:
        del found["format"]
    for word in found.get("enum", ()):
        if kind == "string" and not isinstance(word, str):
            raise ContractError(f"spec/{where}: {word!r} under enum is no text; put it in quotes.")
    return found
