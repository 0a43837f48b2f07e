# Generated from spec/schemas/analytics/AnalyticsDataPointWithTrendAndInfluencedRate.yaml by `make generate`; do not edit.
"""`AnalyticsDataPointWithTrendAndInfluencedRate`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AnalyticsDataPointWithTrendAndInfluencedRate(Model):
    """A campaign figure with its change against the period before and the share that influenced sessions have in
    the total.

    Contract: spec/schemas/analytics/AnalyticsDataPointWithTrendAndInfluencedRate.yaml
    """

    __slots__ = ()

    value: Property[float] = prop(
        doc="The figure itself; what it counts is told by the property that holds the data point.",
    )

    influenced_rate: Property[float] = prop(
        "influencedRate",
        doc="Share of the total that stems from influenced sessions, meaning those in which at least one effect"
        " other than a webhook or notification fired.",
    )

    trend: Property[float] = prop(
        doc="Change against the period before, as a percentage; a negative number is a decline.",
    )
