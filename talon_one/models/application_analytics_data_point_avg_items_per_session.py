# Generated from spec/schemas/analytics/ApplicationAnalyticsDataPointAvgItemsPerSession.yaml by `make generate`; do not edit.
"""`ApplicationAnalyticsDataPointAvgItemsPerSession`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationAnalyticsDataPointAvgItemsPerSession(Model, retired="7.0"):
    """Average number of items in a closed session, for all sessions and for influenced ones.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationAnalyticsDataPointAvgItemsPerSession.yaml
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
