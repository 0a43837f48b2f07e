# Generated from spec/schemas/analytics/ProductSkuUnitAnalytics.yaml by `make generate`; do not edit.
"""`ProductSkuUnitAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend


class ProductSkuUnitAnalytics(Model, retired="7.0"):
    """Pieces of one SKU bought in a time span.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/analytics/ProductSkuUnitAnalytics.yaml
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

    purchased_units: Property[AnalyticsDataPointWithTrend] = prop(
        "purchasedUnits",
        doc="Pieces bought in the time span, together with the change against the period before.",
    )

    sku: Property[str] = prop(
        doc="Stock keeping unit (your own item code) that the figures belong to.",
    )
