# Generated from spec/schemas/analytics/AnalyticsDataPointWithTrendAndUplift.yaml by `make generate`; do not edit.
"""`AnalyticsDataPointWithTrendAndUplift`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AnalyticsDataPointWithTrendAndUplift(Model):
    """A campaign value with its change compared with the previous period, and its uplift.

    Contract: spec/schemas/analytics/AnalyticsDataPointWithTrendAndUplift.yaml
    """

    __slots__ = ()

    value: Property[float] = prop(
        doc="The value; the property that contains the data point says what it counts.",
    )
    """The value; the property that contains the data point says what it counts."""

    uplift: Property[float] = prop(
        doc="Uplift as calculated by the service; Talon.One does not document what it is compared with.",
    )
    """Uplift as calculated by the service; Talon.One does not document what it is compared with."""

    trend: Property[float] = prop(
        doc="Change compared with the previous period, as a percentage; a negative number is a decrease.",
    )
    """Change compared with the previous period, as a percentage; a negative number is a decrease."""
