# Generated from spec/schemas/catalogs/AddPriceAdjustmentCatalogAction.yaml by `make generate`; do not edit.
"""`AddPriceAdjustmentCatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.new_price_adjustment import NewPriceAdjustment


class AddPriceAdjustmentCatalogAction(Model):
    """Payload of an `ADD_PRICE_ADJUSTMENT` catalog action, which gives a catalog item special prices.

    Contract: spec/schemas/catalogs/AddPriceAdjustmentCatalogAction.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="Stock keeping unit of the catalog item whose prices are adjusted.",
    )

    adjustments: Property[list[NewPriceAdjustment]] = prop(
        doc="Price adjustments to add to the item.",
    )
