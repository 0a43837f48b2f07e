"""Kinds of values: what each declared type reads, accepts, writes and reports.

`kind_of("Property[Optional[list[CartItem]]]", limits)` gives the `Kind` of an annotation. Reading
is lenient (a value beyond a limit passes; only a wrong shape raises, when it is read), writing is
checked, and `validate` reports every departure with its path.
"""

from __future__ import annotations

import re
from typing import Any, Dict, Optional

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
_WRAPPERS = re.compile(r"^(?:Property|Optional)\[(.*)\]$", re.DOTALL)
_LIST = re.compile(r"^(?:list|List)\[(.*)\]$", re.DOTALL)
_DICT = re.compile(r"^(?:dict|Dict)[\[(]str, ?(.*)[\])]$", re.DOTALL)


def kind_of(annotation: str, limits: Optional[Dict[str, Any]] = None, sensitive: bool = False) -> Kind:
    """The kind of an annotation (`Property[Optional[int]]`) or of a published type (`list[Coupon]`)."""
    wrapped = _WRAPPERS.match(annotation)
    while wrapped:
        annotation = wrapped[1]
        wrapped = _WRAPPERS.match(annotation)
    found: Kind
    if annotation in _SCALARS:
        found = _SCALARS[annotation](limits)
    else:
        as_list, as_dict = _LIST.match(annotation), _DICT.match(annotation)
        if as_list:
            found = ListKind(kind_of(as_list[1], _item_limits(limits), sensitive), limits)
        elif as_dict:
            found = DictKind(kind_of(as_dict[1], _item_limits(limits), sensitive), limits)
        else:
            found = ModelKind(annotation)
    found.sensitive = sensitive
    return found


def _item_limits(limits: Optional[Dict[str, Any]]) -> Dict[str, Any]:
    return {name: rule for name, rule in (limits or {}).items() if name not in SIZE_LIMITS}
