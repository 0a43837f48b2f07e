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
        doc="Internal number by which Talon.One knows the product.",
    )

    name: Property[str] = prop(
        doc="Display name of the product.",
    )

    catalog_id: Property[Optional[int]] = prop(
        "catalogId",
        default=None,
        doc="Internal number of the cart item catalog that contains it. The service requires it since version "
        "8.0.",
    )

    units_sold: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "unitsSold",
        default=None,
        doc="Pieces sold in the time span, together with the change against the period before.",
    )

    is_preliminary: Property[Optional[bool]] = prop(
        "isPreliminary",
        default=None,
        doc="Whether the service treats the product entry as provisional. Retired: the service last sent it in "
        "version 7.0.",
    )
