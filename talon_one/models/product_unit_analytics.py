# Generated from spec/schemas/analytics/ProductUnitAnalytics.yaml by `make generate`; do not edit.
"""`ProductUnitAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend
    from talon_one.models.product_unit_analytics_data_point import ProductUnitAnalyticsDataPoint
    from talon_one.models.product_unit_analytics_totals import ProductUnitAnalyticsTotals


class ProductUnitAnalytics(Model):
    """Pieces sold of a product over time, with the sums of the whole period.

    Contract: spec/schemas/analytics/ProductUnitAnalytics.yaml
    """

    __slots__ = ()

    data: Property[Optional[list[ProductUnitAnalyticsDataPoint]]] = prop(
        default=None,
        doc="Sales per time span, one entry each. The service requires it since version 8.0.",
    )

    totals: Property[Optional[ProductUnitAnalyticsTotals]] = prop(
        default=None,
        doc="Sums over the whole requested period. The service requires it since version 8.0.",
    )

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="Start of the time span that the figures are gathered over. Retired: the service last sent it in "
        "version 7.0.",
    )

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="End of the time span that the figures are gathered over. Retired: the service last sent it in "
        "version 7.0.",
    )

    purchased_units: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "purchasedUnits",
        default=None,
        doc="Pieces bought in the time span, together with the change against the period before. Retired: the "
        "service last sent it in version 7.0.",
    )

    product_id: Property[Optional[int]] = prop(
        "productId",
        default=None,
        doc="Internal number that Talon.One gave the product the figures belong to. Retired: the service last "
        "sent it in version 7.0.",
    )

    product_name: Property[Optional[str]] = prop(
        "productName",
        default=None,
        doc="Display name of the product in Talon.One. Retired: the service last sent it in version 7.0.",
    )
