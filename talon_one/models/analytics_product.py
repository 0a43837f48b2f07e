# Generated from spec/schemas/analytics/AnalyticsProduct.yaml by `make generate`; do not edit.
"""`AnalyticsProduct`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend


class AnalyticsProduct(Model):
    """A product as it appears in sales analytics. A product can group several SKUs.

    Contract: spec/schemas/analytics/AnalyticsProduct.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the product in Talon.One.",
    )
    """Internal ID of the product in Talon.One."""

    name: Property[str] = prop(
        doc="Name of the product in the catalog.",
    )
    """Name of the product in the catalog."""

    catalog_id: Property[Optional[int]] = prop(
        "catalogId",
        default=None,
        doc="ID of the cart item catalog that contains it. Required since version 8.0.",
    )
    """ID of the cart item catalog that contains it. Required since version 8.0."""

    units_sold: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "unitsSold",
        default=None,
        doc="Units sold in the time range, with the change compared with the previous period.",
    )
    """Units sold in the time range, with the change compared with the previous period."""

    is_preliminary: Property[Optional[bool]] = prop(
        "isPreliminary",
        default=None,
        doc="Whether the product entry is provisional. Retired: last sent by the service in version 7.0.",
    )
    """Whether the product entry is provisional. Retired: last sent by the service in version 7.0."""
