# Generated from spec/schemas/analytics/AnalyticsProductSKU.yaml by `make generate`; do not edit.
"""`AnalyticsProductSKU`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AnalyticsProductSKU(Model, retired="7.0"):
    """A single SKU of a product, as listed in analytics.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/AnalyticsProductSKU.yaml
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

    last_updated: Property[datetime] = prop(
        "lastUpdated",
        doc="When the SKU entry was last changed.",
    )
    """When the SKU entry was last changed."""
