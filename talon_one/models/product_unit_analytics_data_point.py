# Generated from spec/schemas/analytics/ProductUnitAnalyticsDataPoint.yaml by `make generate`; do not edit.
"""`ProductUnitAnalyticsDataPoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend


class ProductUnitAnalyticsDataPoint(Model):
    """Pieces of one product sold in one time span.

    Contract: spec/schemas/analytics/ProductUnitAnalyticsDataPoint.yaml
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

    product_id: Property[int] = prop(
        "productId",
        doc="Internal number that Talon.One gave the product the figures belong to.",
    )

    product_name: Property[str] = prop(
        "productName",
        doc="Display name of the product in Talon.One.",
    )
