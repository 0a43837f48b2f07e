# Generated from spec/schemas/catalogs/CatalogAction.yaml by `make generate`; do not edit.
"""`CatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Union

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Refined
from talon_one.model.variants import Variants

if TYPE_CHECKING:
    from talon_one.models.add_item_catalog_action import AddItemCatalogAction
    from talon_one.models.add_price_adjustment_catalog_action import AddPriceAdjustmentCatalogAction
    from talon_one.models.patch_item_catalog_action import PatchItemCatalogAction
    from talon_one.models.patch_many_items_catalog_action import PatchManyItemsCatalogAction
    from talon_one.models.remove_item_catalog_action import RemoveItemCatalogAction
    from talon_one.models.remove_many_items_catalog_action import RemoveManyItemsCatalogAction
    from talon_one.types import CatalogActionType


class CatalogAction(Refined):
    """One change to a cart item catalog in a sync request. All actions of a request must have the same type.

    Contract: spec/schemas/catalogs/CatalogAction.yaml
    """

    __slots__ = ()
    _variants = Variants("type", {
        "ADD": "CatalogActionAdd",
        "PATCH": "CatalogActionPatch",
        "PATCH_MANY": "CatalogActionPatchMany",
        "REMOVE": "CatalogActionRemove",
        "REMOVE_MANY": "CatalogActionRemoveMany",
        "ADD_PRICE_ADJUSTMENT": "CatalogActionAddPriceAdjustment",
    })

    type: WideProperty[str, CatalogActionType] = prop(
        enum=("ADD", "PATCH", "PATCH_MANY", "REMOVE", "REMOVE_MANY", "ADD_PRICE_ADJUSTMENT"),
        doc="What to do: add, change or remove one item (`ADD`, `PATCH`, `REMOVE`) or all that match filters "
        "(`PATCH_MANY`, `REMOVE_MANY`), or set special prices (`ADD_PRICE_ADJUSTMENT`). One of `ADD`, "
        "`PATCH`, `PATCH_MANY`, `REMOVE`, `REMOVE_MANY`, `ADD_PRICE_ADJUSTMENT`.",
    )
    """What to do: add, change or remove one item (`ADD`, `PATCH`, `REMOVE`) or all that match filters
    (`PATCH_MANY`, `REMOVE_MANY`), or set special prices (`ADD_PRICE_ADJUSTMENT`). One of `ADD`, `PATCH`,
    `PATCH_MANY`, `REMOVE`, `REMOVE_MANY`, `ADD_PRICE_ADJUSTMENT`.
    """

    payload: WideProperty[Union[AddItemCatalogAction, PatchItemCatalogAction, PatchManyItemsCatalogAction, RemoveItemCatalogAction, RemoveManyItemsCatalogAction, AddPriceAdjustmentCatalogAction, dict[str, Any]], Union[AddItemCatalogAction, PatchItemCatalogAction, PatchManyItemsCatalogAction, RemoveItemCatalogAction, RemoveManyItemsCatalogAction, AddPriceAdjustmentCatalogAction, Mapping[str, Any]]] = prop(
        beside=("type", {
            "ADD": "AddItemCatalogAction",
            "PATCH": "PatchItemCatalogAction",
            "PATCH_MANY": "PatchManyItemsCatalogAction",
            "REMOVE": "RemoveItemCatalogAction",
            "REMOVE_MANY": "RemoveManyItemsCatalogAction",
            "ADD_PRICE_ADJUSTMENT": "AddPriceAdjustmentCatalogAction",
        }),
        doc="Data of the action; its structure depends on `type`, for example `AddItemCatalogAction` for `ADD`."
        " Its model depends on `type`; a plain dict if the value there is unknown.",
    )
    """Data of the action; its structure depends on `type`, for example `AddItemCatalogAction` for `ADD`. Its
    model depends on `type`; a plain dict if the value there is unknown.
    """
