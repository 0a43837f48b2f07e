# Generated from spec/schemas/analytics/AnalyticsDataPointWithTrendAndUplift.yaml by `make generate`; do not edit.
"""`AnalyticsDataPointWithTrendAndUplift`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AnalyticsDataPointWithTrendAndUplift(Model):
    """A campaign figure with its change against the period before and the uplift attributed to the campaign.

    Contract: spec/schemas/analytics/AnalyticsDataPointWithTrendAndUplift.yaml
    """

    __slots__ = ()

    value: Property[float] = prop(
        doc="The figure itself; what it counts is told by the property that holds the data point.",
    )

    uplift: Property[float] = prop(
        doc="How far the value lies above or below the one used as its comparison base, as computed by the "
        "service.",
    )

    trend: Property[float] = prop(
        doc="Change against the period before, as a percentage; a negative number is a decline.",
    )
