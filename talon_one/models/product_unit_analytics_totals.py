# Generated from spec/schemas/analytics/ProductUnitAnalyticsTotals.yaml by `make generate`; do not edit.
"""`ProductUnitAnalyticsTotals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend


class ProductUnitAnalyticsTotals(Model):
    """Units sold over the whole requested time range.

    Contract: spec/schemas/analytics/ProductUnitAnalyticsTotals.yaml
    """

    __slots__ = ()

    units_sold: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "unitsSold",
        default=None,
        doc="Units sold in the whole time range, with the change compared with the previous period.",
    )
    """Units sold in the whole time range, with the change compared with the previous period."""
