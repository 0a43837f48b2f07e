# Generated from spec/schemas/analytics/ProductUnitAnalyticsTotals.yaml by `make generate`; do not edit.
"""`ProductUnitAnalyticsTotals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend


class ProductUnitAnalyticsTotals(Model):
    """Pieces sold over the whole requested period.

    Contract: spec/schemas/analytics/ProductUnitAnalyticsTotals.yaml
    """

    __slots__ = ()

    units_sold: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "unitsSold",
        default=None,
        doc="Pieces sold in the whole period, together with the change against the period before.",
    )
