"""Timestamps as the service writes and reads them: RFC 3339, with a zone."""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta

from talon_one._clock import real_class
from talon_one.exceptions import ApiValueError

# Of the real classes, also where a test has put its own in their place: orjson writes no subclasses.
_datetime_of = real_class(datetime).fromisoformat
_date_of = real_class(date).fromisoformat
_combine = real_class(datetime).combine
_ZERO = timedelta(0)
_MINUTE = timedelta(minutes=1)


def parse_datetime(text: str) -> datetime:
    """The datetime that an RFC 3339 text stands for; `ValueError` if it is none.

    Digits beyond microseconds, which Python's `datetime` cannot hold, are cut.
    """
    plain = text[:-1] + "+00:00" if text.endswith(("Z", "z")) else text
    try:
        return _datetime_of(plain)  # type: ignore[no-any-return]
    except (ValueError, IndexError):  # IndexError: PyPy's, for a text that is too short
        # Imported on first need: dateutil costs more to import than this whole package, and what
        # `fromisoformat` refuses (nanoseconds, and on Python 3.9 most fractions) is rare.
        from dateutil.parser import isoparse

        try:
            moment = isoparse(plain)
        except OverflowError:  # the midnight after the last day
            raise ValueError(f"{text!r} is beyond the year 9999") from None
        return _combine(moment.date(), moment.timetz())  # type: ignore[no-any-return]


#: The short way to the same, which may refuse what `parse_datetime` takes: before Python 3.11,
#: `fromisoformat` knows no Z, and timestamps of the service end in one.
parse_usual_datetime = _datetime_of if sys.version_info >= (3, 11) else parse_datetime


def parse_date(text: str) -> date:
    """The date that a text (a date, or a timestamp on that date) stands for."""
    try:
        return _date_of(text)  # type: ignore[no-any-return]
    except (ValueError, IndexError):
        return parse_datetime(text).date()


def format_datetime(value: datetime, name: str = "") -> str:
    """RFC 3339 for `value`; `name` says in the error where it stands.

    Raises `ApiValueError` for a datetime without a zone: the service would have to guess which
    moment is meant.
    """
    where = f"{name}: " if name else ""
    if value != value:  # pandas.NaT
        raise ApiValueError(f"{where}{value!r} is not a date and time.")
    offset = value.utcoffset()
    if offset is None:
        raise ApiValueError(
            f"{where}{value!r} has no time zone, so it is ambiguous. "
            "Add one, for example value.replace(tzinfo=datetime.timezone.utc)."
        )
    if offset == _ZERO:
        return value.replace(tzinfo=None).isoformat() + "Z"
    if offset % _MINUTE:  # RFC 3339 has no seconds in an offset; some historic zones do
        from datetime import timezone

        try:
            return value.astimezone(timezone.utc).replace(tzinfo=None).isoformat() + "Z"
        except OverflowError:
            raise ApiValueError(f"{where}{value!r} is not within the years 1 to 9999 in UTC.") from None
    return value.isoformat()
