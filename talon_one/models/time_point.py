# Generated from spec/schemas/achievements/TimePoint.yaml by `make generate`; do not edit.
"""`TimePoint`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class TimePoint(Model):
    """A recurring date on the calendar, such as the last second of a month or weekday, on which an achievement
    period ends.

    Contract: spec/schemas/achievements/TimePoint.yaml
    """

    __slots__ = ()

    month: Property[Optional[int]] = prop(
        default=None,
        minimum=1,
        maximum=12,
        doc="Month of the year, 1 for January to 12 for December; for yearly dates. From 1 to 12.",
    )
    """Month of the year, 1 for January to 12 for December; for yearly dates. From 1 to 12."""

    day_of_month: Property[Optional[int]] = prop(
        "dayOfMonth",
        default=None,
        minimum=1,
        maximum=31,
        doc="Day of the month; for monthly or yearly dates. From 1 to 31.",
    )
    """Day of the month; for monthly or yearly dates. From 1 to 31."""

    day_of_week: Property[Optional[int]] = prop(
        "dayOfWeek",
        default=None,
        minimum=1,
        maximum=7,
        doc="Day of the week, 1 for Monday to 7 for Sunday; for weekly dates. From 1 to 7.",
    )
    """Day of the week, 1 for Monday to 7 for Sunday; for weekly dates. From 1 to 7."""

    hour: Property[int] = prop(
        doc="Hour of the day on a 24-hour clock.",
    )
    """Hour of the day on a 24-hour clock."""

    minute: Property[int] = prop(
        doc="Minute of the hour.",
    )
    """Minute of the hour."""

    second: Property[int] = prop(
        doc="Second of the minute.",
    )
    """Second of the minute."""
