# Generated from spec/schemas/achievements/TimePoint.yaml by `make generate`; do not edit.
"""`TimePoint`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class TimePoint(Model):
    """A recurring point on the calendar, such as the last second of a given month or weekday, at which an
    achievement period ends.

    Contract: spec/schemas/achievements/TimePoint.yaml
    """

    __slots__ = ()

    month: Property[Optional[int]] = prop(
        default=None,
        minimum=1,
        maximum=12,
        doc="Month of the year, from 1 for January to 12 for December; used for yearly points. From 1 to 12.",
    )

    day_of_month: Property[Optional[int]] = prop(
        "dayOfMonth",
        default=None,
        minimum=1,
        maximum=31,
        doc="Day within the month; used for monthly or yearly points. From 1 to 31.",
    )

    day_of_week: Property[Optional[int]] = prop(
        "dayOfWeek",
        default=None,
        minimum=1,
        maximum=7,
        doc="Day within the week, from 1 for Monday to 7 for Sunday; used for weekly points. From 1 to 7.",
    )

    hour: Property[int] = prop(
        doc="Hour of the day on the 24-hour clock.",
    )

    minute: Property[int] = prop(
        doc="Minute within that hour.",
    )

    second: Property[int] = prop(
        doc="Second within that minute.",
    )
