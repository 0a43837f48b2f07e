"""Durations and periods. Source: rules.md b5 (and the contract's validityDuration), a6 for periods."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Optional

import pytest
from dateutil.parser import isoparse
from hypothesis import given
from hypothesis import strategies as st
from places import fails

from talon_one.sandbox.engine.durations import Duration, expires, parse, period_start, starts, zone_of

BERLIN = "Europe/Berlin"
NOON = datetime(2026, 1, 31, 12, tzinfo=timezone.utc)  # 13:00 in Berlin, a Saturday


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("30s", "2026-01-31T12:00:30Z"),
        ("40m", "2026-01-31T12:40:00Z"),
        ("1h", "2026-01-31T13:00:00Z"),
        ("5D", "2026-02-05T12:00:00Z"),
        ("7W", "2026-03-21T12:00:00Z"),
        ("1M", "2026-02-28T12:00:00Z"),  # there is no 31 February: the last day of the month (choice)
        ("10M", "2026-11-30T12:00:00Z"),
        ("15Y", "2041-01-31T12:00:00Z"),
        ("0D", "2026-01-31T12:00:00Z"),
        ("30D_D", "2026-03-01T23:00:00Z"),  # 2 March, 00:00 in Berlin
        ("1D_U", "2026-02-01T22:59:59Z"),  # 1 February, 23:59:59 in Berlin
        ("1W_U", "2026-02-08T22:59:59Z"),  # the Sunday of the next week
        ("1M_U", "2026-02-28T22:59:59Z"),
        ("1Y_U", "2027-12-31T22:59:59Z"),
        ("2M", "2026-03-31T11:00:00Z"),  # 13:00 in Berlin, in summer time by then
    ],
)
def test_a_duration_ends(text: str, end: str) -> None:
    assert parse(text).after(NOON, BERLIN) == isoparse(end)
    assert str(parse(text)) == text


@pytest.mark.parametrize(
    ("text", "start"), [("1D", "2026-01-30T12:00:00Z"), ("1M", "2025-12-31T12:00:00Z"), ("90m", "2026-01-31T10:30:00Z")]
)
def test_a_duration_began(text: str, start: str) -> None:
    assert parse(text).before(NOON, BERLIN) == isoparse(start)


@pytest.mark.parametrize(
    "text",
    ["", "D", "5", "5d", "-5D", "5 D", "5D_", "5D_X", "5W_D", "5h_U", "5h_D", "1.5D", "5D_U_U", "٥D", "unlimited"],
)
def test_other_texts_are_refused(text: str) -> None:
    with fails("is no duration"):
        parse(text)


def test_the_end_of_the_calendar_is_an_error() -> None:
    for text in ("9000Y", "999999999D", "999999999h"):
        with fails("not within the years 1 to 9999"):
            parse(text).after(NOON, BERLIN)
    with fails("not within the years 1 to 9999"):
        parse("3000Y").before(NOON, BERLIN)


@pytest.mark.parametrize(
    ("text", "moment"),
    [(None, NOON), ("immediate", NOON), ("on_action", None), ("5D", NOON + timedelta(days=5))],
)
def test_when_points_start(text: Optional[str], moment: Optional[datetime]) -> None:
    assert starts(text, NOON, "UTC") == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        (None, None),
        ("unlimited", None),
        ("5D", NOON + timedelta(days=5)),
        ("2026-05-01T00:00:00+02:00", datetime(2026, 4, 30, 22, tzinfo=timezone.utc)),
    ],
)
def test_when_points_expire(text: Optional[str], moment: Optional[datetime]) -> None:
    assert expires(text, NOON, "UTC") == moment


@pytest.mark.parametrize(
    ("period", "start"),
    [
        ("daily", "2026-01-30T23:00:00Z"),
        ("weekly", "2026-01-25T23:00:00Z"),  # Monday, 26 January, in Berlin
        ("monthly", "2025-12-31T23:00:00Z"),
        ("yearly", "2025-12-31T23:00:00Z"),
    ],
)
def test_periods_start_in_the_applications_time_zone(period: str, start: str) -> None:
    assert period_start(period, NOON, BERLIN) == isoparse(start)


@pytest.mark.parametrize("zone", ["", "Mars/Base", "../etc/passwd", "/usr/share/zoneinfo/UTC", "a\x00b"])
def test_a_time_zone_that_is_none_is_named(zone: str) -> None:
    with fails("is no time zone"):
        zone_of(zone)


def test_a_period_that_is_none_is_named() -> None:
    with fails("'hourly' is no period"):
        period_start("hourly", NOON, BERLIN)


MOMENTS = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(timezone.utc))
ZONES = st.sampled_from(["UTC", BERLIN, "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])


@given(MOMENTS, ZONES, st.integers(0, 2000), st.sampled_from("smhDWMY"))
def test_durations_only_go_forward(moment: datetime, zone: str, amount: int, unit: str) -> None:
    duration = Duration(amount, unit)
    assert parse(str(duration)) == duration
    end = duration.after(moment, zone)
    # Where clocks skip the time that it is now, the end is up to an hour off.
    assert end >= moment - timedelta(hours=1)
    assert Duration(amount + 1, unit).after(moment, zone) > end - timedelta(hours=1)
    if unit in "DWMY":
        assert Duration(amount, unit, "U").after(moment, zone) >= end - timedelta(hours=1, seconds=1)


@given(MOMENTS, ZONES, st.sampled_from(["daily", "weekly", "monthly", "yearly"]))
def test_a_moment_lies_in_its_period(moment: datetime, zone: str, period: str) -> None:
    start = period_start(period, moment, zone)
    assert start <= moment
    assert period_start(period, start, zone) == start
