# Generated from spec/schemas/catalogs/CatalogActionAdd.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`CatalogActionAdd`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.models.catalog_action import CatalogAction

if TYPE_CHECKING:
    from talon_one.models.add_item_catalog_action import AddItemCatalogAction


class CatalogActionAdd(CatalogAction):
    """Adds an item to a catalog, as one action of a sync request.

    Contract: spec/schemas/catalogs/CatalogActionAdd.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["ADD"]] = prop(
        default="ADD",
        enum=("ADD",),
        doc="Marks the action as `ADD`. The only value is `ADD`. Filled in if left out.",
    )
    """Marks the action as `ADD`. The only value is `ADD`. Filled in if left out."""

    payload: Property[AddItemCatalogAction] = prop(
        doc="Data of the action.",
    )
    """Data of the action."""
