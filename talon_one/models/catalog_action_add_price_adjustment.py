# Generated from spec/schemas/catalogs/CatalogActionAddPriceAdjustment.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`CatalogActionAddPriceAdjustment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.models.catalog_action import CatalogAction

if TYPE_CHECKING:
    from talon_one.models.add_price_adjustment_catalog_action import AddPriceAdjustmentCatalogAction


class CatalogActionAddPriceAdjustment(CatalogAction):
    """Sets special prices of an item in a catalog, as one action of a sync request.

    Contract: spec/schemas/catalogs/CatalogActionAddPriceAdjustment.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["ADD_PRICE_ADJUSTMENT"]] = prop(
        default="ADD_PRICE_ADJUSTMENT",
        enum=("ADD_PRICE_ADJUSTMENT",),
        doc="Marks the action as `ADD_PRICE_ADJUSTMENT`. The only value is `ADD_PRICE_ADJUSTMENT`. Filled in if"
        " left out.",
    )
    """Marks the action as `ADD_PRICE_ADJUSTMENT`. The only value is `ADD_PRICE_ADJUSTMENT`. Filled in if left
    out.
    """

    payload: Property[AddPriceAdjustmentCatalogAction] = prop(
        doc="Data of the action.",
    )
    """Data of the action."""
