"""Durations of the service: `30s`, `40m`, `1h`, `5D`, `7W`, `10M`, `15Y`, rounded by `_D` and `_U`; and periods."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple, Optional

from dateutil.relativedelta import relativedelta
from dateutil.tz import UTC, datetime_exists, gettz, resolve_imaginary

from talon_one.sandbox.engine.values import EvaluationError, instant, moment_of_text

_EXACT = {"s": 1, "m": 60, "h": 3600}  # in seconds; the others go by the calendar
_CALENDAR = ("D", "W", "M", "Y")
_ZONE = re.compile(r"[A-Za-z][\w+-]*(/[\w+-]+)*", re.ASCII)
_UNIT_OF_PERIOD = {"daily": "D", "weekly": "W", "monthly": "M", "yearly": "Y"}


class Duration(NamedTuple):
    """An amount of a unit of time. Days and longer units go by the calendar: the time of day stays the same."""

    amount: int
    unit: str  #: one of `s m h D W M Y`
    rounding: str = ""  #: `D`: to the start of the day; `U`: to the last second of the unit; or none

    def after(self, start: datetime, zone: str) -> datetime:
        """The end of the duration that begins at `start`, rounded in the time zone (an IANA name)."""
        return self._moved(start, zone, 1)

    def before(self, end: datetime, zone: str) -> datetime:
        """The beginning of the duration that ends at `end`, rounded likewise."""
        return self._moved(end, zone, -1)

    def __str__(self) -> str:
        return f"{self.amount}{self.unit}" + (f"_{self.rounding}" if self.rounding else "")

    def _moved(self, moment: datetime, zone: str, direction: int) -> datetime:
        amount = self.amount * direction
        try:
            if self.unit in _EXACT:
                return moment + timedelta(seconds=amount * _EXACT[self.unit])
            local = moment.astimezone(zone_of(zone)) + _step(self.unit, amount)
            if self.rounding == "D":
                local = _start(local, "D")
            elif self.rounding == "U":
                local = _start(local, self.unit) + _step(self.unit, 1) - timedelta(seconds=1)
            return _real(local).astimezone(moment.tzinfo)
        except (OverflowError, ValueError):
            raise EvaluationError(f"{self} from {moment.isoformat()} is not within the years 1 to 9999") from None


def parse(text: str) -> Duration:
    """The duration that a text spells; `EvaluationError` where it is none.

    `_D` stands after days only, `_U` after days, weeks, months and years.
    """
    body, mark, rounding = text.partition("_")
    digits, unit = body[:-1], body[-1:]
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 9 or unit not in (*_EXACT, *_CALENDAR):
        raise EvaluationError(f"{text!r} is no duration: a number and one of s, m, h, D, W, M, Y, such as 5D")
    if mark and not ((rounding == "D" and unit == "D") or (rounding == "U" and unit in _CALENDAR)):
        raise EvaluationError(f"{text!r} is no duration: _D rounds days, _U rounds days, weeks, months and years")
    return Duration(int(digits), unit, rounding)


def starts(text: Optional[str], now: datetime, zone: str) -> Optional[datetime]:
    """When something begins: `immediate` (or nothing said) now, `on_action` at a time not known yet (None).

    Else after a duration from now, or at an RFC 3339 time.
    """
    if not text or text == "immediate":
        return now
    return None if text == "on_action" else _time(text, now, zone)


def expires(text: Optional[str], start: datetime, zone: str) -> Optional[datetime]:
    """When something that starts at `start` expires: never (None) for `unlimited`, or where nothing is said.

    Else after a duration, or at an RFC 3339 time.
    """
    return None if not text or text == "unlimited" else _time(text, start, zone)


def period_start(period: str, moment: datetime, zone: str) -> datetime:
    """The start of the `daily`, `weekly` (from Monday), `monthly` or `yearly` period that a moment lies in, in UTC."""
    if period not in _UNIT_OF_PERIOD:
        raise EvaluationError(f"{period!r} is no period: daily, weekly, monthly or yearly")
    try:
        return instant(_real(_start(moment.astimezone(zone_of(zone)), _UNIT_OF_PERIOD[period])))
    except (OverflowError, ValueError):
        raise EvaluationError(f"the period of {moment.isoformat()} is not within the years 1 to 9999") from None


@lru_cache(maxsize=64)
def zone_of(name: str) -> tzinfo:
    """The time zone of an IANA name; `EvaluationError` where there is none."""
    if name == "UTC":
        return UTC
    # Names alone: `gettz` takes paths of files, too, and the local zone for nothing.
    found = gettz(name) if _ZONE.fullmatch(name) else None
    if found is None:
        raise EvaluationError(f"{name!r} is no time zone: an IANA name is needed, such as Europe/Berlin")
    return found


def _time(text: str, start: datetime, zone: str) -> datetime:
    found = moment_of_text(text)
    return parse(text).after(start, zone) if found is None else found


def _step(unit: str, amount: int) -> relativedelta:
    if unit == "D":
        return relativedelta(days=amount)
    if unit == "W":
        return relativedelta(weeks=amount)
    return relativedelta(months=amount) if unit == "M" else relativedelta(years=amount)


def _start(local: datetime, unit: str) -> datetime:
    """The first moment of the day, week, month or year of a local time."""
    day = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    if unit == "W":
        return day - timedelta(days=day.weekday())
    if unit == "M":
        return day.replace(day=1)
    return day.replace(month=1, day=1) if unit == "Y" else day


def _real(local: datetime) -> datetime:
    """The local time, or, where clocks skip it, the time that they show instead."""
    return local if datetime_exists(local) else resolve_imaginary(local)
