# Generated from spec/schemas/analytics/AnalyticsDataPointWithTrendAndUplift.yaml by `make generate`; do not edit.
"""`AnalyticsDataPointWithTrendAndUplift`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AnalyticsDataPointWithTrendAndUplift(Model):
    """A campaign figure with its change against the period before and the uplift the service worked out.

    Contract: spec/schemas/analytics/AnalyticsDataPointWithTrendAndUplift.yaml
    """

    __slots__ = ()

    value: Property[float] = prop(
        doc="The figure itself; what it counts is told by the property that holds the data point.",
    )

    uplift: Property[float] = prop(
        doc="Uplift of the value as the service computes it; Talon.One does not document what it is measured "
        "against.",
    )

    trend: Property[float] = prop(
        doc="Change against the period before, as a percentage; a negative number is a decline.",
    )
