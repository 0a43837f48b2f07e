# Generated from spec/schemas/analytics/SkuUnitAnalytics.yaml by `make generate`; do not edit.
"""`SkuUnitAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.product_unit_analytics_totals import ProductUnitAnalyticsTotals
    from talon_one.models.sku_unit_analytics_data_point import SkuUnitAnalyticsDataPoint


class SkuUnitAnalytics(Model):
    """Units sold of SKUs over time, and their totals.

    Contract: spec/schemas/analytics/SkuUnitAnalytics.yaml
    """

    __slots__ = ()

    data: WideProperty[list[SkuUnitAnalyticsDataPoint], Sequence[SkuUnitAnalyticsDataPoint]] = prop(
        doc="Sales for each interval, one entry each.",
    )
    """Sales for each interval, one entry each."""

    totals: Property[ProductUnitAnalyticsTotals] = prop(
        doc="Totals over the whole requested time range.",
    )
    """Totals over the whole requested time range."""
