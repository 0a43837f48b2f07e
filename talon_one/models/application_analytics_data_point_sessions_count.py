# Generated from spec/schemas/analytics/ApplicationAnalyticsDataPointSessionsCount.yaml by `make generate`; do not edit.
"""`ApplicationAnalyticsDataPointSessionsCount`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationAnalyticsDataPointSessionsCount(Model, retired="7.0"):
    """Number of closed sessions, overall and influenced.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationAnalyticsDataPointSessionsCount.yaml
    """

    __slots__ = ()

    total: Property[Optional[float]] = prop(
        default=None,
        doc="Number of sessions, including those that triggered no effect.",
    )
    """Number of sessions, including those that triggered no effect."""

    influenced: Property[Optional[float]] = prop(
        default=None,
        doc="Number of sessions that triggered at least one effect.",
    )
    """Number of sessions that triggered at least one effect."""
