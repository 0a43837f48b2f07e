# Generated from spec/schemas/analytics/AnalyticsDataPointWithTrendAndInfluencedRate.yaml by `make generate`; do not edit.
"""`AnalyticsDataPointWithTrendAndInfluencedRate`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AnalyticsDataPointWithTrendAndInfluencedRate(Model):
    """A campaign value with its change compared with the previous period, and the share of influenced sessions
    in the total.

    Contract: spec/schemas/analytics/AnalyticsDataPointWithTrendAndInfluencedRate.yaml
    """

    __slots__ = ()

    value: Property[float] = prop(
        doc="The value; the property that contains the data point says what it counts.",
    )
    """The value; the property that contains the data point says what it counts."""

    influenced_rate: Property[float] = prop(
        "influencedRate",
        doc="Share of the total that comes from influenced sessions, which triggered at least one effect other "
        "than a webhook or notification.",
    )
    """Share of the total that comes from influenced sessions, which triggered at least one effect other than a
    webhook or notification.
    """

    trend: Property[float] = prop(
        doc="Change compared with the previous period, as a percentage; a negative number is a decrease.",
    )
    """Change compared with the previous period, as a percentage; a negative number is a decrease."""
