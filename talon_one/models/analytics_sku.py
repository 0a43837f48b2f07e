# Generated from spec/schemas/analytics/AnalyticsSKU.yaml by `make generate`; do not edit.
"""`AnalyticsSKU`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend


class AnalyticsSKU(Model):
    """A single SKU with the units sold of it, as listed in sales analytics.

    Contract: spec/schemas/analytics/AnalyticsSKU.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the SKU entry.",
    )
    """ID of the SKU entry."""

    sku: Property[str] = prop(
        doc="Stock keeping unit (SKU), the item code from your own system.",
    )
    """Stock keeping unit (SKU), the item code from your own system."""

    last_updated: Property[Optional[datetime]] = prop(
        "lastUpdated",
        default=None,
        doc="When the SKU entry was last changed.",
    )
    """When the SKU entry was last changed."""

    catalog_id: Property[Optional[int]] = prop(
        "catalogId",
        default=None,
        doc="ID of the cart item catalog that contains it.",
    )
    """ID of the cart item catalog that contains it."""

    product_id: Property[Optional[int]] = prop(
        "productId",
        default=None,
        doc="ID of the product the SKU belongs to; absent if it belongs to none.",
    )
    """ID of the product the SKU belongs to; absent if it belongs to none."""

    units_sold: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "unitsSold",
        default=None,
        doc="Units sold in the time range, with the change compared with the previous period.",
    )
    """Units sold in the time range, with the change compared with the previous period."""
