"""Timestamps: what the service writes is read, what is written has a zone."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone, tzinfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from strategies import moments, timestamps

from talon_one import ApiValueError
from talon_one.model.timestamps import format_datetime, parse_date, parse_datetime

UTC = timezone.utc
many = settings(max_examples=200, derandomize=True, database=None, deadline=None)


@many
@given(moments)
def test_what_is_written_is_read_back(moment):
    text = format_datetime(moment)
    assert parse_datetime(text) == moment
    assert text.endswith("Z") is (moment.utcoffset() == timedelta(0))
    assert parse_datetime(text).utcoffset() == moment.utcoffset()


@many
@given(timestamps)
def test_what_the_service_writes_is_read(text):
    parsed = parse_datetime(text)
    assert parsed.tzinfo is not None
    assert parsed.isoformat()[:19] == text[:19]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2026-01-02T03:04:05.6Z", datetime(2026, 1, 2, 3, 4, 5, 600000, tzinfo=UTC)),
        ("2026-01-02T03:04:05.67Z", datetime(2026, 1, 2, 3, 4, 5, 670000, tzinfo=UTC)),
        ("2026-01-02T03:04:05.123456789Z", datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)),
        ("2026-01-02T03:04:05.999999999+00:00", datetime(2026, 1, 2, 3, 4, 5, 999999, tzinfo=UTC)),
        ("2026-01-02T03:04:05+05:45", datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=5, minutes=45)))),
        ("2026-01-02 03:04:05-03:00", datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=-3)))),
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC)),  # Go's zero
        ("9999-12-31T23:59:59.999999Z", datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)),
        ("2026-01-02T03:04:05", datetime(2026, 1, 2, 3, 4, 5)),
    ],
)
def test_forms(text, moment):
    parsed = parse_datetime(text)
    assert parsed == moment
    assert parsed.utcoffset() == moment.utcoffset()


@many
@given(st.text(max_size=30) | st.from_regex(r"[0-9TZ:.+,W-]{1,30}", fullmatch=True))
@example("")
@example("Z")
@example("2026-13-01T00:00:00Z")
@example("2026-01-02T25:00:00Z")
@example("2026-01-02T03:04:05+99:00")
@example("٢٠٢٦-01-02T03:04:05Z")
@example("9999-12-31T24:00:00Z")
def test_what_is_no_timestamp_is_a_value_error_and_nothing_else(text):
    for parse, found in ((parse_datetime, datetime), (parse_date, date)):
        try:
            assert isinstance(parse(text), found)
        except ValueError:
            pass


def test_dates():
    assert parse_date("2026-01-02") == date(2026, 1, 2)
    assert parse_date("2026-01-02T23:00:00Z") == date(2026, 1, 2)
    with pytest.raises(ValueError):
        parse_date("soon")


def test_a_zone_is_needed_to_write():
    with pytest.raises(ApiValueError, match=r"^created: .*no time zone.*timezone\.utc"):
        format_datetime(datetime(2026, 1, 2), "created")


class LocalMeanTime(tzinfo):
    """Amsterdam before 1937: offsets had seconds."""

    def utcoffset(self, moment):
        return timedelta(minutes=19, seconds=32)

    def dst(self, moment):
        return timedelta(0)


class Undecided(tzinfo):
    def utcoffset(self, moment):
        return None


def test_offsets_with_seconds_are_written_in_utc():
    moment = datetime(1900, 1, 1, 12, tzinfo=LocalMeanTime())
    assert format_datetime(moment) == "1900-01-01T11:40:28Z"
    assert parse_datetime(format_datetime(moment)) == moment
    with pytest.raises(ApiValueError):
        format_datetime(datetime(1, 1, 1, tzinfo=LocalMeanTime()))


def test_a_zone_that_knows_no_offset_is_none():
    with pytest.raises(ApiValueError, match="no time zone"):
        format_datetime(datetime(2026, 1, 2, tzinfo=Undecided()))
