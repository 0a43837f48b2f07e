# Generated from spec/schemas/analytics/AnalyticsDataPoint.yaml by `make generate`; do not edit.
"""`AnalyticsDataPoint`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AnalyticsDataPoint(Model):
    """A value for all sessions, and the same value for the sessions that promotions influenced.

    Contract: spec/schemas/analytics/AnalyticsDataPoint.yaml
    """

    __slots__ = ()

    total: Property[float] = prop(
        doc="Value over all evaluated sessions, including those that triggered no effect.",
    )
    """Value over all evaluated sessions, including those that triggered no effect."""

    influenced: Property[float] = prop(
        doc="Value over only the sessions that triggered at least one effect other than a webhook or "
        "notification.",
    )
    """Value over only the sessions that triggered at least one effect other than a webhook or notification."""
