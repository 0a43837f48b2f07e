# Generated from spec/schemas/analytics/ProductUnitAnalytics.yaml by `make generate`; do not edit.
"""`ProductUnitAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend
    from talon_one.models.product_unit_analytics_data_point import ProductUnitAnalyticsDataPoint
    from talon_one.models.product_unit_analytics_totals import ProductUnitAnalyticsTotals


class ProductUnitAnalytics(Model):
    """Units sold of a product over time, and their totals.

    Contract: spec/schemas/analytics/ProductUnitAnalytics.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[ProductUnitAnalyticsDataPoint]], Optional[Sequence[ProductUnitAnalyticsDataPoint]]] = prop(
        default=None,
        doc="Sales for each interval, one entry each. Required since version 8.0.",
    )
    """Sales for each interval, one entry each. Required since version 8.0."""

    totals: Property[Optional[ProductUnitAnalyticsTotals]] = prop(
        default=None,
        doc="Totals over the whole requested time range. Required since version 8.0.",
    )
    """Totals over the whole requested time range. Required since version 8.0."""

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="Start of the interval. Retired: last sent by the service in version 7.0.",
    )
    """Start of the interval. Retired: last sent by the service in version 7.0."""

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="End of the interval. Retired: last sent by the service in version 7.0.",
    )
    """End of the interval. Retired: last sent by the service in version 7.0."""

    purchased_units: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "purchasedUnits",
        default=None,
        doc="Units bought in the time range, with the change compared with the previous period. Retired: last "
        "sent by the service in version 7.0.",
    )
    """Units bought in the time range, with the change compared with the previous period. Retired: last sent by
    the service in version 7.0.
    """

    product_id: Property[Optional[int]] = prop(
        "productId",
        default=None,
        doc="ID of the product in Talon.One. Retired: last sent by the service in version 7.0.",
    )
    """ID of the product in Talon.One. Retired: last sent by the service in version 7.0."""

    product_name: Property[Optional[str]] = prop(
        "productName",
        default=None,
        doc="Name of the product in Talon.One. Retired: last sent by the service in version 7.0.",
    )
    """Name of the product in Talon.One. Retired: last sent by the service in version 7.0."""
