# Generated from spec/schemas/analytics/ApplicationAnalyticsDataPointTotalRevenue.yaml by `make generate`; do not edit.
"""`ApplicationAnalyticsDataPointTotalRevenue`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationAnalyticsDataPointTotalRevenue(Model, retired="7.0"):
    """Revenue of an Application, overall and from influenced sessions.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationAnalyticsDataPointTotalRevenue.yaml
    """

    __slots__ = ()

    total: Property[Optional[float]] = prop(
        default=None,
        doc="Revenue from all purchases, including those that triggered no effect.",
    )
    """Revenue from all purchases, including those that triggered no effect."""

    influenced: Property[Optional[float]] = prop(
        default=None,
        doc="Revenue from purchases that triggered at least one effect.",
    )
    """Revenue from purchases that triggered at least one effect."""
