"""A body in its plainest form: null for a property counts as left out, and `3.0` for a whole number as `3`."""

from __future__ import annotations

import re
from typing import Any

from talon_one.model.kinds import DictKind, IntKind, Kind, ListKind, ModelKind
from talon_one.model.kinds.unions import BesideKind, VariantKind

#: What JSON that is in another form has somewhere; a quick look, since most is in the plainest.
_SIGNS = re.compile(rb"null|[0-9]\.0|[0-9][eE]")


def plainest(kind: Kind, document: Any, data: bytes, fits: bool) -> Any:
    """A document that keeps the contract, in its plainest form.

    kind: what it is. data: what was sent. fits: what `kind.fits` says: a whole number that fits is written as one.
    """
    signs = b"null" in data if fits else _SIGNS.search(data)
    return _plain(kind, document) if signs else document


def _plain(kind: Kind, value: Any) -> Any:
    if isinstance(kind, IntKind):
        return int(value) if value.__class__ is float else value
    if isinstance(kind, ListKind):
        return [_plain(kind.item, one) for one in value]
    if isinstance(kind, DictKind):
        return {name: _plain(kind.item, one) for name, one in value.items()}
    if isinstance(kind, VariantKind):
        return _model(kind.cls._variant(value), value)
    if isinstance(kind, ModelKind):
        instead = kind.instead()
        return _model(kind.model, value) if instead is None else _plain(instead, value)
    return value


def _model(cls: Any, document: Any) -> Any:
    kept = {}
    for name, value in document.items():
        known = cls._by_wire.get(name)
        if known is None:
            kept[name] = value
        elif value is not None:
            kind = known.kind.within(document) if isinstance(known.kind, BesideKind) else known.kind
            kept[name] = _plain(kind, value)
        elif known.kind.takes_null:
            kept[name] = value
    return kept
