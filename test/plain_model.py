"""A model of the tests' own, and a moment to put into it."""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any, Optional

from talon_one import Model
from talon_one.model import Property, former, prop

MOMENT = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=timezone.utc)


class Plain(Model):
    """A model with every kind of property, as a generated one would be."""

    __slots__ = ()

    word: Property[Optional[str]] = prop(default=None, doc="Text.")
    count: Property[Optional[int]] = prop(default=None, doc="Whole.")
    amount: Property[Optional[float]] = prop(default=None, doc="Number.")
    under_ten: Property[Optional[float]] = prop("underTen", default=None, exclusive_maximum=10, doc="Below ten.")
    flag: Property[Optional[bool]] = prop(default=None, doc="Yes or no.")
    at: Property[Optional[datetime]] = prop(default=None, doc="Moment.")
    day: Property[Optional[date]] = prop(default=None, doc="Day.")
    free: Property[Optional[dict[str, Any]]] = prop(default=None, doc="Anything.")
    renamed: Property[Optional[str]] = prop("reNamed", default=None, former_wire=("OldName",), doc="Moved.")
    earlier: Property[Optional[str]] = former("renamed")
