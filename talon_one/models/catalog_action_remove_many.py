# Generated from spec/schemas/catalogs/CatalogActionRemoveMany.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`CatalogActionRemoveMany`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.models.catalog_action import CatalogAction

if TYPE_CHECKING:
    from talon_one.models.remove_many_items_catalog_action import RemoveManyItemsCatalogAction


class CatalogActionRemoveMany(CatalogAction):
    """Removes the items of a catalog that match filters, as one action of a sync request.

    Contract: spec/schemas/catalogs/CatalogActionRemoveMany.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["REMOVE_MANY"]] = prop(
        default="REMOVE_MANY",
        enum=("REMOVE_MANY",),
        doc="Marks the action as `REMOVE_MANY`. The only value is `REMOVE_MANY`. Filled in if left out.",
    )
    """Marks the action as `REMOVE_MANY`. The only value is `REMOVE_MANY`. Filled in if left out."""

    payload: Property[RemoveManyItemsCatalogAction] = prop(
        doc="Data of the action.",
    )
    """Data of the action."""
