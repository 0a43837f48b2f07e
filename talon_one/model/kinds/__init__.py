"""Kinds of values: what each declared type reads, accepts, writes and reports.

`kind_of("Property[Optional[list[CartItem]]]", limits)` gives the `Kind` of an annotation. Reading
is lenient (a value beyond a limit passes; only a wrong shape raises, when it is read), writing is
checked, and `validate` reports every departure with its path.
"""

from __future__ import annotations

import re
from typing import Any, Dict, List, Mapping, Optional, Tuple

from talon_one.model.kinds.base import ONLY_SENT, Departure, Departures, Kind, unsendable
from talon_one.model.kinds.models import EnumerationKind, ModelKind, fits, refuse, report_misspelt
from talon_one.model.kinds.nesting import SIZE_LIMITS, DictKind, ListKind
from talon_one.model.kinds.scalars import BoolKind, DateKind, DateTimeKind, FloatKind, IntKind, StrKind

__all__ = [
    "ONLY_SENT",
    "BoolKind",
    "DateKind",
    "DateTimeKind",
    "Departure",
    "Departures",
    "DictKind",
    "EnumerationKind",
    "FloatKind",
    "IntKind",
    "Kind",
    "ListKind",
    "ModelKind",
    "StrKind",
    "fits",
    "kind_of",
    "refuse",
    "report_misspelt",
    "told_beside",
    "unsendable",
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
#: The limits that are about values of each of the plain types.
_LIMITS_OF = {
    "str": {"enum", "format", "max_length", "min_length", "pattern"},
    "int": {"enum", "exclusive_maximum", "exclusive_minimum", "format", "maximum", "minimum"},
    "float": {"enum", "exclusive_maximum", "exclusive_minimum", "format", "maximum", "minimum"},
}


def kind_of(
    annotation: str,
    limits: Optional[Dict[str, Any]] = None,
    sensitive: bool = False,
    innermost: Optional[Kind] = None,
) -> Kind:
    """The kind of an annotation (`Property[Optional[int]]`) or of a published type (`list[Coupon]`).

    innermost: the kind to take for what is in its lists and maps.
    """
    inner = _inside(annotation, _WRAPPERS)
    if inner is not None:
        return kind_of(inner, limits, sensitive, innermost)
    found: Kind
    if annotation in _SCALARS:
        found = _SCALARS[annotation](limits)
    else:
        item, value = _inside(annotation, _LISTS), _inside(annotation, _DICTS, "])")
        if item is not None:
            found = ListKind(kind_of(item, _item_limits(limits), sensitive, innermost), limits)
        elif value is not None:
            found = DictKind(kind_of(value, _item_limits(limits), sensitive, innermost), limits)
        elif annotation[-1] == "]":
            found = _with_arguments(annotation, limits, sensitive, innermost)
        else:
            found = innermost or ModelKind(annotation)
    found.sensitive = sensitive
    return found


def _with_arguments(
    annotation: str, limits: Optional[Dict[str, Any]], sensitive: bool, innermost: Optional[Kind]
) -> Kind:
    wide = _inside(annotation, ("WideProperty[",))
    if wide is not None:  # what is read, and what more may be set
        return kind_of(_arguments(wide)[0], limits, sensitive, innermost)
    from talon_one.model.kinds.unions import EitherKind  # here, as few programs meet one

    types = _arguments(_inside(annotation, ("Union[",)) or "")
    return innermost or EitherKind([kind_of(one, _limits_of(one, limits), sensitive) for one in types])


def told_beside(annotation: str, by: str, mapping: Mapping[str, str], limits: Dict[str, Any]) -> Kind:
    """The kind of a property whose models another property of its object, beside it, tells apart.

    by: that property's name on the wire. mapping: its values, and the model for each.
    """
    from talon_one.model.kinds.unions import BesideKind, FreeKind  # here, as few programs meet one
    from talon_one.model.variants import Variants

    named = re.findall(r"\w+", annotation)[-1]
    free = FreeKind(
        "object" if "Union[" in annotation else named, Variants(members=tuple(dict.fromkeys(mapping.values())))
    )
    kinds = {value: kind_of(annotation, limits, innermost=ModelKind(name)) for value, name in mapping.items()}
    return BesideKind(by, kinds, kind_of(annotation, limits, innermost=free))


def _inside(annotation: str, openings: Tuple[str, ...], closing: str = "]") -> Optional[str]:
    """What stands between one of the openings, which are of one length, and the last bracket."""
    if annotation.startswith(openings) and annotation[-1] in closing:
        return annotation[len(openings[0]) : -1].strip()
    return None


def _arguments(inner: str) -> List[str]:
    """`A, list[B]` → `["A", "list[B]"]`: what stands between commas that are in no brackets of their own."""
    found: List[str] = []
    for piece in inner.split(","):
        if found and found[-1].count("[") + found[-1].count("(") > found[-1].count("]") + found[-1].count(")"):
            found[-1] += "," + piece
        else:
            found.append(piece)
    return [one.strip() for one in found]


def _item_limits(limits: Optional[Dict[str, Any]]) -> Dict[str, Any]:
    return {name: rule for name, rule in (limits or {}).items() if name not in SIZE_LIMITS}


def _limits_of(annotation: str, limits: Optional[Dict[str, Any]]) -> Dict[str, Any]:
    """Those limits of a value of several types that are about the one."""
    if annotation.startswith(_LISTS):
        return {name: rule for name, rule in (limits or {}).items() if name in SIZE_LIMITS}
    about = {name: rule for name, rule in (limits or {}).items() if name in _LIMITS_OF.get(annotation, ())}
    if "enum" in about and isinstance(about["enum"][0], str) != (annotation == "str"):
        del about["enum"]  # the words of another of the types
    return about
