# Generated from spec/schemas/analytics/ApplicationAnalyticsDataPointAvgSessionValue.yaml by `make generate`; do not edit.
"""`ApplicationAnalyticsDataPointAvgSessionValue`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationAnalyticsDataPointAvgSessionValue(Model, retired="7.0"):
    """Average order value before discounts, for all sessions and for influenced ones.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationAnalyticsDataPointAvgSessionValue.yaml
    """

    __slots__ = ()

    total: Property[Optional[float]] = prop(
        default=None,
        doc="Average over all sessions, including those that triggered no effect.",
    )
    """Average over all sessions, including those that triggered no effect."""

    influenced: Property[Optional[float]] = prop(
        default=None,
        doc="Average over only the sessions that triggered at least one effect.",
    )
    """Average over only the sessions that triggered at least one effect."""
