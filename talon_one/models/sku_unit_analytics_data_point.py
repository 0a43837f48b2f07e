# Generated from spec/schemas/analytics/SkuUnitAnalyticsDataPoint.yaml by `make generate`; do not edit.
"""`SkuUnitAnalyticsDataPoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend


class SkuUnitAnalyticsDataPoint(Model):
    """Units of one SKU sold in one interval.

    Contract: spec/schemas/analytics/SkuUnitAnalyticsDataPoint.yaml
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

    units_sold: Property[AnalyticsDataPointWithTrend] = prop(
        "unitsSold",
        doc="Units sold in the time range, with the change compared with the previous period.",
    )
    """Units sold in the time range, with the change compared with the previous period."""

    sku: Property[str] = prop(
        doc="SKU (the item code from your own system) that the statistics are about.",
    )
    """SKU (the item code from your own system) that the statistics are about."""
