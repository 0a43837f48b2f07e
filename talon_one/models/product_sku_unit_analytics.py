# Generated from spec/schemas/analytics/ProductSkuUnitAnalytics.yaml by `make generate`; do not edit.
"""`ProductSkuUnitAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend


class ProductSkuUnitAnalytics(Model, retired="7.0"):
    """Units of one SKU bought in a time range.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ProductSkuUnitAnalytics.yaml
    """

    __slots__ = ()

    start_time: Property[datetime] = prop(
        "startTime",
        doc="Start of the interval.",
    )
    """Start of the interval."""

    end_time: Property[datetime] = prop(
        "endTime",
        doc="End of the interval.",
    )
    """End of the interval."""

    purchased_units: Property[AnalyticsDataPointWithTrend] = prop(
        "purchasedUnits",
        doc="Units bought in the time range, with the change compared with the previous period.",
    )
    """Units bought in the time range, with the change compared with the previous period."""

    sku: Property[str] = prop(
        doc="SKU (the item code from your own system) that the statistics are about.",
    )
    """SKU (the item code from your own system) that the statistics are about."""
