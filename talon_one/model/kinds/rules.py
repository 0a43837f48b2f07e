"""The limits of JSON Schema, as rules that a value keeps or breaks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Callable, Dict, List

from talon_one._suggest import did_you_mean
from talon_one.model.documents import same_on_the_wire


class Rule:
    """One limit of a declared type."""

    __slots__ = ("broken", "code", "complaint", "limit", "name")

    def __init__(
        self, name: str, broken: Callable[[Any], bool], complaint: Callable[[Any], str], code: str = ""
    ) -> None:
        self.name = name  #: in JSON Schema
        self.broken = broken
        self.complaint = complaint
        self.limit: Any = None  #: what the contract says, for a JSON schema
        self.code = code  #: the same as `broken` in code, with `{}` for the value; "" where there is none


def rules_of(limits: Dict[str, Any]) -> List[Rule]:
    """The rules of a declaration's limits."""
    # A `format` is only documented: the service is the judge of what a UUID is.
    rules = []
    for name, limit in limits.items():
        if name != "format":
            rules.append(_RULES[name](limit))
            rules[-1].limit = list(limit) if isinstance(limit, tuple) else limit
    return rules


def quick_look(plain_class: type, rules: List[Rule]) -> Callable[[Any], bool]:
    """`Kind.passes` for values of exactly this class that break none of the rules."""
    if not rules:
        return lambda value: value.__class__ is plain_class
    if len(rules) == 1:
        broken = rules[0].broken
        return lambda value: value.__class__ is plain_class and not broken(value)
    return lambda value: value.__class__ is plain_class and not any(rule.broken(value) for rule in rules)


def guarded(name: str, condition: str, rules: List[Rule], bind: Callable[[Any], str]) -> str:
    """Code that is true where the condition is, or a value breaks a rule."""
    broken = [rule.code.format(name) if rule.code else f"{bind(rule.broken)}({name})" for rule in rules]
    return " or ".join([condition, *broken])


def one_of(allowed: Any) -> Rule:
    """The rule of an enumeration."""

    def complaint(value: Any) -> str:
        if len(allowed) == 1:
            return f"must be {allowed[0]!r}"
        near = did_you_mean(value, allowed) if isinstance(value, str) else ""
        return f"must be one of {', '.join(map(repr, allowed))}{' (' + near.strip() + ')' if near else ''}"

    return Rule("enum", lambda value: value not in allowed, complaint)


def _pattern(pattern: str) -> Rule:
    # `$` is the very end in JSON Schema, not also before a last line break, and `\w` is ASCII there.
    # Compiled on first use: most patterns are never used.
    search = lru_cache(maxsize=None)(lambda: re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern), re.ASCII).search)
    return Rule("pattern", lambda value: not search()(value), lambda _: f"must match {pattern}")


def _size(name: str, limit: int, noun: str) -> Rule:
    counted = f"{limit} {noun}{'s' if limit != 1 else ''}"
    if name.startswith("min"):
        return Rule(
            name, lambda v: len(v) < limit, lambda _: f"must have at least {counted}", f"{{}}.__len__() < {limit}"
        )
    return Rule(name, lambda v: len(v) > limit, lambda _: f"must have at most {counted}", f"{{}}.__len__() > {limit}")


def _bound(name: str, limit: Any, broken: Callable[[Any], bool], words: str, operator: str) -> Rule:
    return Rule(name, broken, lambda _: f"must be {words} {limit}", f"{{}} {operator} {limit!r}")


def _has_twins(values: Any) -> bool:
    try:
        return len(set(values)) < len(values)
    except TypeError:  # objects
        return any(same_on_the_wire(one, other) for at, one in enumerate(values) for other in values[:at])


_RULES: Dict[str, Callable[[Any], Rule]] = {
    "min_length": lambda n: _size("minLength", n, "character"),
    "max_length": lambda n: _size("maxLength", n, "character"),
    "minimum": lambda n: _bound("minimum", n, lambda v: bool(v < n), "at least", "<"),
    "maximum": lambda n: _bound("maximum", n, lambda v: bool(v > n), "at most", ">"),
    "exclusive_minimum": lambda n: _bound("exclusiveMinimum", n, lambda v: bool(v <= n), "more than", "<="),
    "exclusive_maximum": lambda n: _bound("exclusiveMaximum", n, lambda v: bool(v >= n), "less than", ">="),
    "min_items": lambda n: _size("minItems", n, "item"),
    "max_items": lambda n: _size("maxItems", n, "item"),
    "unique_items": lambda _: Rule("uniqueItems", _has_twins, lambda v: "must not have the same item twice"),
    "enum": one_of,
    "pattern": _pattern,
}


def shown(value: Any) -> str:
    """A value for a message, shortened."""
    try:
        text = repr(value)
    except ValueError:  # an integer, or a container of one, with more digits than Python writes
        text = f"a {type(value).__name__} with too many digits to show"
    return text if len(text) <= 80 else text[:77] + "..."
