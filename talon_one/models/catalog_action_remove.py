# Generated from spec/schemas/catalogs/CatalogActionRemove.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`CatalogActionRemove`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.models.catalog_action import CatalogAction

if TYPE_CHECKING:
    from talon_one.models.remove_item_catalog_action import RemoveItemCatalogAction


class CatalogActionRemove(CatalogAction):
    """Removes one item from a catalog, as one action of a sync request.

    Contract: spec/schemas/catalogs/CatalogActionRemove.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["REMOVE"]] = prop(
        default="REMOVE",
        enum=("REMOVE",),
        doc="Marks the action as `REMOVE`. The only value is `REMOVE`. Filled in if left out.",
    )
    """Marks the action as `REMOVE`. The only value is `REMOVE`. Filled in if left out."""

    payload: Property[RemoveItemCatalogAction] = prop(
        doc="Data of the action.",
    )
    """Data of the action."""
