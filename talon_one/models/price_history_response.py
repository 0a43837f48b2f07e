# Generated from spec/schemas/catalogs/PriceHistoryResponse.yaml by `make generate`; do not edit.
"""`PriceHistoryResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.history import History


class PriceHistoryResponse(Model):
    """Observed prices of one SKU within the requested period.

    Contract: spec/schemas/catalogs/PriceHistoryResponse.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="Stock keeping unit the prices were observed for.",
    )

    history: Property[list[History]] = prop(
        doc="The observed prices.",
    )
