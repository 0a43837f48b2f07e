"""Kinds of single values: text, numbers, truth, moments."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from typing import Any, Callable, Dict, Optional, Tuple

from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model.documents import Document, copied, copy_plain
from talon_one.model.kinds.base import Bind, Departure, Departures, Kind
from talon_one.model.kinds.rules import guarded, quick_look, shown
from talon_one.model.timestamps import parse_date, parse_datetime, parse_usual_datetime

#: Beyond it a float cannot hold every integer, so the integer is the better answer.
EXACT = 2**53


class _Scalar(Kind):
    """A kind whose values JSON has a word for."""

    nests = False
    takes_null = False

    def passes(self, value: Any) -> bool:
        return False

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        return None

    def check(self, value: Any, where: str) -> Any:
        if not self._fits(value):
            value = self._coerce(value, where)
        if self.rules:
            self._apply_rules(value, where)
        return value

    def _fits(self, value: Any) -> bool:
        return isinstance(value, self.accepted) and not isinstance(value, bool)

    def _coerce(self, value: Any, where: str) -> Any:
        raise self._wrong_type(value, where, self.needed)

    def read_plain(self, value: Any) -> Any:
        if self._fits(value):
            return value
        try:
            return self._coerce(value, "")
        except (ApiTypeError, ApiValueError):
            return super().read_plain(value)

    def fits(self, value: Any) -> bool:
        return self.passes(value)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        if self._fits(value):
            self._report_rules(value, path, found)
        else:
            self._report_type(value, path, found, self.needed)


class StrKind(_Scalar):
    """Text; a `UUID` is taken as its text."""

    published_name = "str"
    needed = "text (str)"
    accepted = (str,)

    def __init__(self, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(limits)
        self.plain_class = None if self.rules else str
        self.passes = self.fits = quick_look(str, self.rules)  # type: ignore[method-assign,assignment]

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        return guarded(name, f"{name}.__class__ is not {bind(str)}", self.rules, bind)

    def _coerce(self, value: Any, where: str) -> Any:
        from uuid import UUID

        if isinstance(value, UUID):
            return str(value)
        raise self._wrong_type(value, where, self.needed)


class IntKind(_Scalar):
    """A whole number."""

    published_name = "int"
    needed = "a whole number (int)"
    accepted = (int,)

    def __init__(self, limits: Optional[Dict[str, Any]] = None) -> None:
        super().__init__(limits)
        self.plain_class = None if self.rules else int
        self.passes = self.fits = quick_look(int, self.rules)  # type: ignore[method-assign,assignment]

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        return guarded(name, f"{name}.__class__ is not {bind(int)}", self.rules, bind)

    def _coerce(self, value: Any, where: str) -> Any:
        if hasattr(value, "__index__") and not isinstance(value, bool):  # NumPy's integers
            return int(value)
        # Data frames and databases often give whole numbers as floats or Decimals.
        if hasattr(value, "__float__") and not type(value).__name__.startswith("bool"):
            try:
                whole = int(value)
            except (OverflowError, TypeError, ValueError):  # infinity, NaN, an array …
                pass
            else:
                if whole == value:
                    return whole
        raise self._wrong_type(value, where, self.needed)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        whole = value.__class__ is float and value.is_integer()  # an integer, to JSON Schema
        super().validate(int(value) if whole else value, path, found)


class FloatKind(_Scalar):
    """A number; a whole one of JSON reads as a float."""

    published_name = "float"
    needed = "a number (float)"
    accepted = (float, int)

    def passes(self, value: Any) -> bool:
        return value.__class__ is float and math.isfinite(value) and not self.rules

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        finite, endless = f"{name}.__class__ is {bind(float)}", bind(math.inf)
        number = f"({name}.__class__ is {bind(int)} or ({finite} and -{endless} < {name} < {endless}))"
        return guarded(name, f"not {number}", self.rules, bind)

    def reader(self, wire: str, where: str, required: bool) -> Callable[[Document], Any]:
        low, high = -EXACT, EXACT

        def get(model: Document) -> Any:
            value: Any = model._document.get(wire)
            if value.__class__ is int and low < value < high:
                return value * 1.0
            return value

        return get

    def _coerce(self, value: Any, where: str) -> Any:
        # Prices are often Decimal; NumPy's floats have `__float__`, as have its booleans.
        if hasattr(value, "__float__") and not type(value).__name__.startswith("bool"):
            try:
                return float(value)
            except OverflowError:
                raise self._not_finite(value, where) from None
            except (TypeError, ValueError):
                pass  # an array, say
        raise self._wrong_type(value, where, self.needed)

    def check(self, value: Any, where: str) -> Any:
        value = super().check(value, where)
        if value.__class__ is not int and not math.isfinite(value):
            raise self._not_finite(value, where)
        return value

    def fits(self, value: Any) -> bool:
        if value.__class__ is not int and (value.__class__ is not float or not math.isfinite(value)):
            return False
        return not self.rules or not any(rule.broken(value) for rule in self.rules)

    def validate(self, value: Any, path: str, found: Departures) -> None:
        if value.__class__ is float and not math.isfinite(value):
            found.append(Departure(path, "type", f"a finite number is needed, not {shown(value)}.", value))
        else:
            super().validate(value, path, found)

    def _not_finite(self, value: Any, where: str) -> ApiValueError:
        return ApiValueError(f"{where}: a finite number is needed, JSON cannot hold {shown(value)}.")


class BoolKind(_Scalar):
    """True or False."""

    published_name = "bool"
    plain_class = bool
    needed = "True or False (bool)"
    accepted = (bool,)

    def passes(self, value: Any) -> bool:
        return value is True or value is False

    def guard(self, name: str, bind: Bind) -> Optional[str]:
        return f"{name} is not True and {name} is not False"

    def _fits(self, value: Any) -> bool:
        return isinstance(value, bool)


class DateTimeKind(_Scalar):
    """Stays text in the document, so that no digit of a timestamp is lost on a round trip.

    Text that only Python reads is kept as the moment that it means, which is written as RFC 3339. One without a
    zone can be held, but not be sent.
    """

    only_held = True  # a moment without a zone
    published_name = "datetime"
    converts = True
    needed = "a datetime"
    accepted: Tuple[type, ...] = (datetime,)
    _parse: Callable[[str], Any] = staticmethod(parse_datetime)
    _parse_usual: Callable[[str], Any] = staticmethod(parse_usual_datetime)
    _written = r"(?ai)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
    _example = "2026-11-25T13:30:00Z (RFC 3339)"

    def reader(self, wire: str, where: str, required: bool) -> Callable[[Document], Any]:
        convert, parse = self.convert, self._parse_usual

        def get(model: Document) -> Any:
            value: Any = model._document.get(wire)
            if value.__class__ is str:
                try:
                    return parse(value)
                except (ValueError, IndexError):  # IndexError: PyPy's, for a text that is too short
                    pass  # `convert` takes more, and says better what is wrong
            return None if value is None else convert(value, where)

        return get

    def convert(self, value: Any, where: str) -> Any:
        if isinstance(value, str):
            try:
                return self._parse(value)
            except ValueError:
                raise ApiValueError(f"{where}: {shown(value)} is not a {self.published_name}.") from None
        if isinstance(value, self.accepted):
            return value
        raise self._wrong_type(value, where, self.needed)

    def check(self, value: Any, where: str) -> Any:
        if isinstance(value, str):
            moment = self.convert(value, where)
            return value if re.fullmatch(self._written, value) else moment
        if not isinstance(value, self.accepted):
            raise self._wrong_type(value, where, self.needed)
        if value != value:
            raise ApiValueError(f"{where}: {shown(value)} is not a {self.published_name}.")
        return value

    def accept(self, value: Any) -> Any:
        try:
            return self.check(value, "")
        except (ApiTypeError, ApiValueError):
            return value

    def read_plain(self, value: Any) -> Any:
        kept = self.accept(value)
        return kept if isinstance(kept, (str, *self.accepted)) else copied(value)

    def _problem(self, value: Any) -> Optional[str]:
        """What is wrong with a moment that is to be sent; holding and reading are more lenient."""
        try:
            moment = self.convert(value, "")
        except ApiValueError:
            return f"{shown(value)} is not a {self.published_name}"
        if value != value:  # pandas.NaT
            return f"{shown(value)} is not a {self.published_name}"
        if isinstance(value, str) and not self._lacks_zone(moment) and not re.fullmatch(self._written, value):
            return f"{shown(value)} is not written like {self._example}"
        if self._lacks_zone(moment):
            example = "for example value.replace(tzinfo=datetime.timezone.utc)"
            if isinstance(value, str):
                example = f"'{moment.isoformat()}Z' is UTC"
            return f"{shown(value)} has no time zone, so it is ambiguous; add one, {example}"
        return None

    def _lacks_zone(self, moment: datetime) -> bool:
        return moment.utcoffset() is None

    def plain(self, value: Any, masked: bool) -> Any:
        try:
            return self.convert(value, "")
        except (ApiTypeError, ApiValueError):
            return copy_plain(value, masked)

    def fits(self, value: Any) -> bool:
        return value.__class__ is str and self._problem(value) is None

    def validate(self, value: Any, path: str, found: Departures) -> None:
        if not isinstance(value, (str, *self.accepted)):
            self._report_type(value, path, found, self.needed)
            return
        problem = self._problem(value)
        if problem:
            found.append(Departure(path, "format", f"{problem}.", value))


class DateKind(DateTimeKind):
    """A day."""

    published_name = "date"
    needed = "a date"
    accepted = (date,)
    _parse = _parse_usual = staticmethod(parse_date)
    _written = r"(?a)\d{4}-\d\d-\d\d"
    _example = "2026-11-25"

    def check(self, value: Any, where: str) -> Any:
        value = super().check(value, where)
        return value.date() if isinstance(value, datetime) else value

    def _lacks_zone(self, moment: date) -> bool:
        return False
