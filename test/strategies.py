"""Hypothesis strategies for models, built from what their classes declare.

`documents(cls)` gives documents that the contract allows, as the service would send them;
`arguments(cls, document)` gives what a user would pass to the constructor for the same content.
"""

from __future__ import annotations

import copy
import functools
import re
from datetime import date, datetime, timedelta, timezone
from typing import Any, Iterator

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import talon_one.models
from talon_one.model import Model, kinds
from talon_one.model.enumeration import Enumeration
from talon_one.model.kinds import unions
from talon_one.model.registry import model_class
from talon_one.model.timestamps import parse_date, parse_datetime
from talon_one.model.unions import OneOf

#: How deep optional models nest: enough to go through lists and maps of models twice.
DEPTH = 2

names = st.text("abcdefghijklmnopqrstuvwxyz_ABC019", min_size=1, max_size=6)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
offsets = st.sampled_from([0, 60, -300, 330, 345, -570, 840]).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=offsets)
timestamps = st.builds(
    lambda moment, form: form(moment),
    moments,
    st.sampled_from(
        [
            lambda moment: moment.isoformat(),
            lambda moment: moment.astimezone(timezone.utc).replace(tzinfo=None).isoformat() + "Z",
            lambda moment: moment.isoformat(timespec="milliseconds"),
            # Nanoseconds, as Go writes them.
            lambda moment: moment.replace(tzinfo=None).isoformat(timespec="microseconds") + "789Z",
        ]
    ),
)
free_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e9, 1e9) | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=2),
    max_leaves=3,
)


def model_classes() -> list[str]:
    """The models and enumerations of the contract by name, without their former names."""
    return list(_classes(Model, Enumeration))


def union_classes() -> list[str]:
    """The unions of the contract by name, without their former names. Those that are models too are among the models."""
    return list(_classes(OneOf))


def is_refined(cls: Any) -> bool:
    """Whether a class of models stands for others that refine it, so that reading gives one of those."""
    return "_variants" in vars(cls) and not cls._variants.parts


def _classes(*bases: Any) -> Iterator[str]:
    for name in talon_one.models.__all__:
        found = getattr(talon_one.models, name)
        if isinstance(found, type) and any(base in found.__mro__ for base in bases) and found.__name__ == name:
            yield name


@functools.lru_cache(maxsize=None)
def documents(cls: Any, depth: int = DEPTH) -> st.SearchStrategy[Any]:
    """Wire documents of a model that depart from the contract nowhere; words of an enumeration."""
    if issubclass(cls, str):
        return st.sampled_from(cls.allowable_values)
    if is_refined(cls):
        return st.one_of([documents(model_class(name), depth) for name in cls._variants.members])
    required, optional = {}, {}
    for made in cls._properties.values():
        if made.kind.beside:
            continue
        allowed = values(made.kind, made.limits, depth)
        if made.required:
            required[made.wire] = st.none() | allowed if made.nullable else allowed
        elif depth > 0 or not _models_in(made.kind):
            optional[made.wire] = allowed.filter(_is_set)
    found = st.fixed_dictionaries(required, optional=optional)
    return _with_what_depends(cls, found, depth) if _has_what_depends(cls) else found


def _has_what_depends(cls: Any) -> bool:
    return bool(cls._beside) or (cls._variants is not None and cls._variants.parts)


@st.composite
def _with_what_depends(draw: Any, cls: Any, found: st.SearchStrategy[Any], depth: int) -> Any:
    """Documents with those properties too that another property of the same document decides."""
    document = draw(found)
    if cls._variants is not None and cls._variants.parts:
        part = cls._variants.find(document)
        needed = {made.wire for made in part._properties.values() if made.required}
        more = draw(documents(part, depth).filter(lambda one: all(one[name] is not None for name in needed)))
        document.update({name: value for name, value in more.items() if name != cls._variants.by and _is_set(value)})
    for made in cls._beside:
        document[made.wire] = draw(values(made.kind.within(document), {}, depth))
    return document


def full_documents(cls: Any) -> st.SearchStrategy[Any]:
    """Documents that have every property, none of them null."""
    found = {
        made.wire: values(made.kind, made.limits, 1).filter(_is_set)
        for made in cls._properties.values()
        if not made.kind.beside
    }
    full = st.fixed_dictionaries(found)
    return _with_what_depends(cls, full, 1) if _has_what_depends(cls) else full


def _is_set(value: Any) -> bool:
    return value is not None


def _models_in(kind: Any) -> bool:
    while isinstance(kind, (kinds.ListKind, kinds.DictKind)):
        kind = kind.item
    return isinstance(kind, kinds.ModelKind) or any(map(_models_in, getattr(kind, "kinds", ())))


def values(kind: Any, limits: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
    """Values of a property, as they stand in a document."""
    if isinstance(kind, kinds.ListKind):
        smallest = limits.get("min_items", 0)
        largest = min(limits.get("max_items", 1000), smallest + (2 if depth > 0 else 0))
        unique = limits.get("unique_items", False)
        return st.lists(values(kind.item, limits, depth), min_size=smallest, max_size=largest, unique=unique)
    if isinstance(kind, kinds.DictKind):
        return st.dictionaries(names, values(kind.item, limits, depth), max_size=2 if depth > 0 else 0)
    if isinstance(kind, kinds.ModelKind):
        return st.deferred(lambda: variants(kind, depth - 1))
    if isinstance(kind, unions.EitherKind):
        return st.one_of([values(one, _limits_of(one, limits), depth) for one in kind.kinds])
    if isinstance(kind, unions.FreeKind):
        return st.dictionaries(names, free_values, max_size=2)
    if isinstance(kind, kinds.DateKind):
        return st.dates().map(date.isoformat)
    if isinstance(kind, kinds.DateTimeKind):
        return timestamps
    if isinstance(kind, kinds.BoolKind):
        return st.booleans()
    if isinstance(kind, kinds.IntKind):
        return _whole_numbers(limits)
    if isinstance(kind, kinds.FloatKind):
        return _numbers(limits)
    if isinstance(kind, kinds.StrKind):
        return _strings(limits)
    return free_values


def variants(kind: Any, depth: int) -> st.SearchStrategy[Any]:
    """Documents of what a name stands for: of a model, or of any of the models of a union."""
    instead = kind.instead()
    if isinstance(instead, unions.VariantKind) and not issubclass(kind.model, Model):
        return st.one_of([documents(model_class(name), depth) for name in instead.variants.members])
    return values(instead, {}, depth) if isinstance(instead, unions.FreeKind) else documents(kind.model, depth)


def _limits_of(kind: Any, limits: dict[str, Any]) -> dict[str, Any]:
    return {} if isinstance(kind, (kinds.IntKind, kinds.FloatKind)) and "enum" in limits else limits


def _whole_numbers(limits: dict[str, Any]) -> st.SearchStrategy[int]:
    lowest = limits.get("minimum", limits.get("exclusive_minimum", -(2**53) - 1) + 1)
    highest = limits.get("maximum", limits.get("exclusive_maximum", 2**53 + 1) - 1)
    return st.integers(lowest, highest)


def _numbers(limits: dict[str, Any]) -> st.SearchStrategy[Any]:
    lowest = limits.get("minimum", limits.get("exclusive_minimum", -1e9))
    highest = limits.get("maximum", limits.get("exclusive_maximum", 1e9))
    floats = st.floats(
        lowest, highest, exclude_min="exclusive_minimum" in limits, exclude_max="exclusive_maximum" in limits
    )
    # JSON does not tell 5 from 5.0, and the service writes 5.
    return floats.map(lambda value: int(value) if value.is_integer() else value)


def _strings(limits: dict[str, Any]) -> st.SearchStrategy[str]:
    if "enum" in limits:
        return st.sampled_from(limits["enum"])
    if limits.get("format") == "uuid":
        return st.uuids().map(str)
    shortest = limits.get("min_length", 0)
    longest = min(limits.get("max_length", 1000), shortest + 6)
    if "pattern" in limits:
        matching = st.from_regex(
            re.compile(limits["pattern"].replace("$", r"\Z"), re.ASCII), alphabet=st.characters(codec="ascii")
        )
        padded = matching.map(lambda text: text + text[-1:] * (shortest - len(text)))
        return padded.filter(lambda text: shortest <= len(text) <= limits.get("max_length", 1000))
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=shortest, max_size=longest)


def example(strategy: Any) -> Any:
    """The simplest value of a strategy."""
    found = []

    @settings(max_examples=1, derandomize=True, database=None, deadline=None, phases=[Phase.generate])
    @given(strategy)
    def keep(value):
        found.append(value)

    keep()
    return found[0]


def needed_of(cls: Any, document: dict[str, Any]) -> set[str]:
    """The properties that a model with that content cannot be made without."""
    needed = {name for name, made in cls._properties.items() if made.required}
    if cls._variants is not None and cls._variants.parts:
        part = cls._variants.find(document)
        needed |= {name for name, made in part._properties.items() if made.required}
    return needed


def arguments(cls: Any, document: dict[str, Any]) -> dict[str, Any]:
    """Keyword arguments that make a model with the content of `document`."""
    return {
        name: _argument(made.kind.within(document), document[made.wire])
        for name, made in cls._properties.items()
        if document.get(made.wire) is not None
    }


def _argument(kind: Any, value: Any) -> Any:
    if isinstance(kind, kinds.ListKind):
        return [_argument(kind.item, item) for item in value]
    if isinstance(kind, kinds.DictKind):
        return {key: _argument(kind.item, item) for key, item in value.items()}
    if isinstance(kind, unions.EitherKind):
        return _argument(kind._for(value), value)
    if isinstance(kind, kinds.ModelKind):
        instead = kind.instead()
        if isinstance(instead, kinds.EnumerationKind):
            return kind.model(value)
        if isinstance(instead, unions.FreeKind):
            return copy.deepcopy(value)
        cls = kind.model._variant(value)
        return cls(**arguments(cls, value))
    if isinstance(kind, kinds.DateKind):
        return parse_date(value)
    if isinstance(kind, kinds.DateTimeKind):
        return parse_datetime(value)
    return copy.deepcopy(value)


def read_everything(value: Any) -> None:
    """Read every property of a model and of what is in it."""
    if isinstance(value, Model):
        for name in type(value)._properties:
            read_everything(getattr(value, name))
    elif isinstance(value, dict):
        for item in value.values():
            read_everything(item)
    elif isinstance(value, list):
        for item in value:
            read_everything(item)
