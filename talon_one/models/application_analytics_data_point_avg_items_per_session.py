# Generated from spec/schemas/analytics/ApplicationAnalyticsDataPointAvgItemsPerSession.yaml by `make generate`; do not edit.
"""`ApplicationAnalyticsDataPointAvgItemsPerSession`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationAnalyticsDataPointAvgItemsPerSession(Model, retired="7.0"):
    """Mean number of items in a closed session, for all sessions and for influenced ones.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/analytics/ApplicationAnalyticsDataPointAvgItemsPerSession.yaml
    """

    __slots__ = ()

    total: Property[Optional[float]] = prop(
        default=None,
        doc="Mean over all sessions, including those that triggered no effect.",
    )

    influenced: Property[Optional[float]] = prop(
        default=None,
        doc="Mean over only the sessions that triggered at least one effect.",
    )
