# Generated from spec/schemas/analytics/AnalyticsDataPointWithTrend.yaml by `make generate`; do not edit.
"""`AnalyticsDataPointWithTrend`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AnalyticsDataPointWithTrend(Model):
    """A figure for a time span, with its change against the period before.

    Contract: spec/schemas/analytics/AnalyticsDataPointWithTrend.yaml
    """

    __slots__ = ()

    value: Property[float] = prop(
        doc="The figure itself; what it counts is told by the property that holds the data point.",
    )

    trend: Property[float] = prop(
        doc="Change against the period before, as a percentage; a negative number is a decline.",
    )
