"""The limits of JSON Schema, as rules that a value keeps or breaks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Callable, Dict, List

from talon_one._suggest import did_you_mean


class Rule:
    """One limit of a declared type."""

    __slots__ = ("broken", "complaint", "name")

    def __init__(self, name: str, broken: Callable[[Any], bool], complaint: Callable[[Any], str]) -> None:
        self.name = name  #: in JSON Schema
        self.broken = broken
        self.complaint = complaint


def rules_of(limits: Dict[str, Any]) -> List[Rule]:
    """The rules of a declaration's limits."""
    # A `format` is only documented: the service is the judge of what a UUID is.
    return [_RULES[name](limit) for name, limit in limits.items() if name != "format"]


def quick_look(plain_class: type, rules: List[Rule]) -> Callable[[Any], bool]:
    """`Kind.passes` for values of exactly this class that break none of the rules."""
    if not rules:
        return lambda value: value.__class__ is plain_class
    if len(rules) == 1:
        broken = rules[0].broken
        return lambda value: value.__class__ is plain_class and not broken(value)
    return lambda value: value.__class__ is plain_class and not any(rule.broken(value) for rule in rules)


def one_of(allowed: Any) -> Rule:
    """The rule of an enumeration."""

    def complaint(value: Any) -> str:
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
        return Rule(name, lambda v: len(v) < limit, lambda _: f"must have at least {counted}")
    return Rule(name, lambda v: len(v) > limit, lambda _: f"must have at most {counted}")


_RULES: Dict[str, Callable[[Any], Rule]] = {
    "min_length": lambda n: _size("minLength", n, "character"),
    "max_length": lambda n: _size("maxLength", n, "character"),
    "minimum": lambda n: Rule("minimum", lambda v: bool(v < n), lambda _: f"must be at least {n}"),
    "maximum": lambda n: Rule("maximum", lambda v: bool(v > n), lambda _: f"must be at most {n}"),
    "exclusive_minimum": lambda n: Rule("exclusiveMinimum", lambda v: bool(v <= n), lambda _: f"must be more than {n}"),
    "exclusive_maximum": lambda n: Rule("exclusiveMaximum", lambda v: bool(v >= n), lambda _: f"must be less than {n}"),
    "min_items": lambda n: _size("minItems", n, "item"),
    "max_items": lambda n: _size("maxItems", n, "item"),
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
