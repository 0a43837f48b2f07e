# Generated from spec/schemas/catalogs/PriceHistoryRequest.yaml by `make generate`; do not edit.
"""`PriceHistoryRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class PriceHistoryRequest(Model):
    """Request for the recorded prices of one SKU in a time range.

    Contract: spec/schemas/catalogs/PriceHistoryRequest.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="SKU whose prices to list.",
    )
    """SKU whose prices to list."""

    start_date: Property[datetime] = prop(
        "startDate",
        doc="Start of the time range.",
    )
    """Start of the time range."""

    end_date: Property[datetime] = prop(
        "endDate",
        doc="End of the time range.",
    )
    """End of the time range."""
