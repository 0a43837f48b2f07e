"""Layouts of times. Source: rules.md b4 (layouts are Joda patterns)."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import fails, unknown

from talon_one.sandbox.engine.layouts import read, written

TIME = datetime(2026, 3, 8, 15, 4, 5, 678900, timezone(timedelta(hours=-3, minutes=-30)))  # a Sunday


@pytest.mark.parametrize(
    ("layout", "text"),
    [
        ("yyyy-MM-dd HH:mm:ss", "2026-03-08 15:04:05"),
        ("YYYY-MM-DD", "2026-03-67"),  # as in the example of T: D is the day of the year
        ("d/M/yy", "8/3/26"),
        ("d MMM yyyy", "8 Mar 2026"),
        ("EEEE, d MMMM", "Sunday, 8 March"),
        ("EEE e", "Sun 7"),
        ("h:mm a", "3:04 PM"),
        ("KK kk", "03 15"),
        ("ss.SSS", "05.678"),
        ("SSSSSSSS", "67890000"),
        ("HH'h' ''Z''", "15h '-0330'"),
        ("HH ZZ", "15 -03:30"),
        ("yyyyMMdd", "20260308"),
        ("", ""),
    ],
)
def test_a_time_is_written(layout: str, text: str) -> None:
    assert written(TIME, layout) == text


@pytest.mark.parametrize(
    ("text", "layout", "iso"),
    [
        ("10:30:31", "HH:mm:ss", "1970-01-01T10:30:31+00:00"),  # T's own test
        ("2026-03-08 15:04", "yyyy-MM-dd HH:mm", "2026-03-08T15:04:00+00:00"),
        ("20260308", "yyyyMMdd", "2026-03-08T00:00:00+00:00"),
        ("8 mar 26", "d MMM yy", "2026-03-08T00:00:00+00:00"),
        ("Sunday, 8 March 2026", "EEEE, d MMMM yyyy", "2026-03-08T00:00:00+00:00"),
        ("12:05 AM", "hh:mm a", "1970-01-01T00:05:00+00:00"),
        ("12:05 PM", "hh:mm a", "1970-01-01T12:05:00+00:00"),
        ("24:00", "kk:mm", "1970-01-01T00:00:00+00:00"),
        ("2026-067", "yyyy-DDD", "2026-03-08T00:00:00+00:00"),
        ("5.67 -0330", "s.SS Z", "1970-01-01T00:00:05.670000-03:30"),
        ("10 +05:30", "HH ZZ", "1970-01-01T10:00:00+05:30"),
    ],
)
def test_a_time_is_read(text: str, layout: str, iso: str) -> None:
    assert read(text, layout).isoformat() == iso


@pytest.mark.parametrize(
    ("text", "layout"),
    [("-42", "HH"), ("25", "HH"), ("31.02.2026", "dd.MM.yyyy"), ("13 PM", "hh a"), ("2025-366", "yyyy-DDD"), ("x", "")],
)
def test_other_texts_are_refused(text: str, layout: str) -> None:
    with fails("is no time of the layout"):
        read(text, layout)


def test_what_a_layout_can_not_have() -> None:
    with unknown("the letter O of the time layout 'OO:TT:{{'"):
        read("10:30:31", "OO:TT:{{")
    with fails("without a second one"):
        written(TIME, "HH 'h")


@given(
    st.datetimes(datetime(1970, 1, 1), datetime(9999, 12, 31), timezones=st.just(timezone.utc)),
    st.sampled_from(
        ["yyyy-MM-dd HH:mm:ss.SSSSSS", "EEEE dd MMMM yyyy hh:mm:ss.SSSSSS a", "yyyyDDD kk:mm:ss.SSSSSS ZZ"]
    ),
)
def test_what_is_written_can_be_read(time: datetime, layout: str) -> None:
    assert read(written(time, layout), layout) == time
