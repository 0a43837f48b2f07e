"""Kinds of values: what each declared type reads, accepts, writes and reports.

`kind_of("Property[Optional[list[CartItem]]]", limits)` gives the `Kind` of an annotation. Reading
is lenient (a value beyond a limit passes; only a wrong shape raises, when it is read), writing is
checked, and `validate` reports every departure with its path.
"""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from talon_one.kinds.base import Departure, Departures, Kind
from talon_one.kinds.nesting import SIZE_LIMITS, DictKind, ListKind, ModelKind
from talon_one.kinds.scalars import BoolKind, DateKind, DateTimeKind, FloatKind, IntKind, StrKind

__all__ = [
    "BoolKind",
    "DateKind",
    "DateTimeKind",
    "Departure",
    "Departures",
    "DictKind",
    "FloatKind",
    "IntKind",
    "Kind",
    "ListKind",
    "ModelKind",
    "StrKind",
    "kind_of",
]

_SCALARS: Dict[str, Any] = {
    "str": StrKind,
    "int": IntKind,
    "float": FloatKind,
    "bool": BoolKind,
    "datetime": DateTimeKind,
    "date": DateKind,
    "Any": Kind,
    "object": Kind,
}
_WRAPPERS = ("Property[", "Optional[")
_LISTS = ("list[", "List[")
_DICTS = ("dict[str,", "Dict[str,", "dict(str,")


def kind_of(annotation: str, limits: Optional[Dict[str, Any]] = None, sensitive: bool = False) -> Kind:
    """The kind of an annotation (`Property[Optional[int]]`) or of a published type (`list[Coupon]`)."""
    inner = _inside(annotation, _WRAPPERS)
    if inner is not None:
        return kind_of(inner, limits, sensitive)
    found: Kind
    if annotation in _SCALARS:
        found = _SCALARS[annotation](limits)
    else:
        item, value = _inside(annotation, _LISTS), _inside(annotation, _DICTS, "])")
        if item is not None:
            found = ListKind(kind_of(item, _item_limits(limits), sensitive), limits)
        elif value is not None:
            found = DictKind(kind_of(value, _item_limits(limits), sensitive), limits)
        else:
            found = ModelKind(annotation)
    found.sensitive = sensitive
    return found


def _inside(annotation: str, openings: Tuple[str, ...], closing: str = "]") -> Optional[str]:
    """What stands between one of the openings, which are of one length, and the last bracket."""
    if annotation.startswith(openings) and annotation[-1] in closing:
        return annotation[len(openings[0]) : -1].strip()
    return None


def _item_limits(limits: Optional[Dict[str, Any]]) -> Dict[str, Any]:
    return {name: rule for name, rule in (limits or {}).items() if name not in SIZE_LIMITS}
