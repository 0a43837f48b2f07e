"""What time it is in the sandbox: as it is, moved, or standing still."""

from __future__ import annotations

import threading
from datetime import date, datetime, time, timedelta, timezone
from typing import Callable, NamedTuple, Optional, Union

from talon_one.exceptions import ApiValueError
from talon_one.model.timestamps import parse_datetime

Moment = Union[str, date, datetime]


def utc_now() -> datetime:
    """The present moment."""
    return datetime.now(timezone.utc)


class Setting(NamedTuple):
    """How a clock was set."""

    still: Optional[datetime]  #: where it stands; None where it runs
    ahead: timedelta  #: of what tells the time, where it runs


class Clock:
    """Tells the time by another clock, and can be set.

    source: the other clock. start: what it is to show first; it runs on from there.
    """

    def __init__(self, source: Callable[[], datetime] = utc_now, start: Optional[Moment] = None) -> None:
        self._source = source
        self._lock = threading.Lock()
        ahead = timedelta(0) if start is None else moment_of(start, "Sandbox(now)") - source()
        self.setting = Setting(None, ahead)  #: may be set to that of another moment

    def __call__(self) -> datetime:
        still, ahead = self.setting
        return self._source() + ahead if still is None else still

    def at(self, moment: Optional[Moment]) -> datetime:
        """Stand still at a moment; None: run as the other clock does."""
        still = None if moment is None else moment_of(moment, "Sandbox.at()")
        self.setting = Setting(still, timedelta(0))
        return self()

    def advance(self, by: timedelta) -> datetime:
        """Move on, or back where it is negative; one that runs goes on running."""
        with self._lock:
            still, ahead = self.setting
            try:
                self.setting = Setting(None, ahead + by) if still is None else Setting(still + by, ahead)
                return self()
            except OverflowError:
                self.setting = Setting(still, ahead)
                raise ApiValueError(f"Sandbox.advance(): {by} leads out of the years 1 to 9999.") from None


def moment_of(given: Moment, where: str) -> datetime:
    """A moment as people write it, in UTC: a day is its beginning, and what has no time zone is UTC already."""
    moment: Optional[datetime] = None
    if isinstance(given, datetime):
        moment = given
    elif isinstance(given, date):
        moment = datetime.combine(given, time())
    elif isinstance(given, str):
        try:
            moment = datetime.combine(date.fromisoformat(given), time())
        except ValueError:
            try:
                moment = parse_datetime(given)
            except ValueError:
                pass
    if moment is None:
        raise ApiValueError(f"{where}: a moment such as 2026-12-24 or 2026-12-24T18:00:00Z is needed, not {given!r}.")
    if moment.tzinfo is None:
        return moment.replace(tzinfo=timezone.utc)
    try:
        return moment.astimezone(timezone.utc)
    except OverflowError:
        raise ApiValueError(f"{where}: {moment.isoformat()} is not within the years 1 to 9999 in UTC.") from None
