# Generated from spec/schemas/catalogs/PriceHistoryRequest.yaml by `make generate`; do not edit.
"""`PriceHistoryRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class PriceHistoryRequest(Model):
    """Query for the observed prices of one SKU within a period.

    Contract: spec/schemas/catalogs/PriceHistoryRequest.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="Stock keeping unit whose prices to list.",
    )

    start_date: Property[datetime] = prop(
        "startDate",
        doc="Beginning of the period to list.",
    )

    end_date: Property[datetime] = prop(
        "endDate",
        doc="End of the period to list.",
    )
