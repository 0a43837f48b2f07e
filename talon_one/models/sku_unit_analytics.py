# Generated from spec/schemas/analytics/SkuUnitAnalytics.yaml by `make generate`; do not edit.
"""`SkuUnitAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.product_unit_analytics_totals import ProductUnitAnalyticsTotals
    from talon_one.models.sku_unit_analytics_data_point import SkuUnitAnalyticsDataPoint


class SkuUnitAnalytics(Model):
    """Pieces sold of SKUs over time, with the sums of the whole period.

    Contract: spec/schemas/analytics/SkuUnitAnalytics.yaml
    """

    __slots__ = ()

    data: Property[list[SkuUnitAnalyticsDataPoint]] = prop(
        doc="Sales per time span, one entry each.",
    )

    totals: Property[ProductUnitAnalyticsTotals] = prop(
        doc="Sums over the whole requested period.",
    )
