# Generated from spec/schemas/analytics/SkuUnitAnalyticsDataPoint.yaml by `make generate`; do not edit.
"""`SkuUnitAnalyticsDataPoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend


class SkuUnitAnalyticsDataPoint(Model):
    """Pieces of one SKU sold in one time span.

    Contract: spec/schemas/analytics/SkuUnitAnalyticsDataPoint.yaml
    """

    __slots__ = ()

    start_time: Property[datetime] = prop(
        "startTime",
        doc="Start of the time span that the figures are gathered over.",
    )

    end_time: Property[datetime] = prop(
        "endTime",
        doc="End of the time span that the figures are gathered over.",
    )

    units_sold: Property[AnalyticsDataPointWithTrend] = prop(
        "unitsSold",
        doc="Pieces sold in the time span, together with the change against the period before.",
    )

    sku: Property[str] = prop(
        doc="Stock keeping unit (your own item code) that the figures belong to.",
    )
