# Generated from spec/schemas/catalogs/AddPriceAdjustmentCatalogAction.yaml by `make generate`; do not edit.
"""`AddPriceAdjustmentCatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.new_price_adjustment import NewPriceAdjustment


class AddPriceAdjustmentCatalogAction(Variant):
    """Payload of an `ADD_PRICE_ADJUSTMENT` catalog action, which gives a catalog item special prices.

    Contract: spec/schemas/catalogs/AddPriceAdjustmentCatalogAction.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="SKU of the catalog item whose prices to adjust.",
    )
    """SKU of the catalog item whose prices to adjust."""

    adjustments: WideProperty[list[NewPriceAdjustment], Sequence[NewPriceAdjustment]] = prop(
        doc="Price adjustments to add to the item.",
    )
    """Price adjustments to add to the item."""
