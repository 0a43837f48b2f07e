# Generated from spec/schemas/analytics/AnalyticsDataPointWithTrend.yaml by `make generate`; do not edit.
"""`AnalyticsDataPointWithTrend`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AnalyticsDataPointWithTrend(Model):
    """A value for a time range, with its change compared with the previous period.

    Contract: spec/schemas/analytics/AnalyticsDataPointWithTrend.yaml
    """

    __slots__ = ()

    value: Property[float] = prop(
        doc="The value; the property that contains the data point says what it counts.",
    )
    """The value; the property that contains the data point says what it counts."""

    trend: Property[float] = prop(
        doc="Change compared with the previous period, as a percentage; a negative number is a decrease.",
    )
    """Change compared with the previous period, as a percentage; a negative number is a decrease."""
