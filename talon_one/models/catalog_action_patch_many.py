# Generated from spec/schemas/catalogs/CatalogActionPatchMany.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`CatalogActionPatchMany`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.models.catalog_action import CatalogAction

if TYPE_CHECKING:
    from talon_one.models.patch_many_items_catalog_action import PatchManyItemsCatalogAction


class CatalogActionPatchMany(CatalogAction):
    """Changes the items of a catalog that match filters, as one action of a sync request.

    Contract: spec/schemas/catalogs/CatalogActionPatchMany.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["PATCH_MANY"]] = prop(
        default="PATCH_MANY",
        enum=("PATCH_MANY",),
        doc="Marks the action as `PATCH_MANY`. The only value is `PATCH_MANY`. Filled in if left out.",
    )
    """Marks the action as `PATCH_MANY`. The only value is `PATCH_MANY`. Filled in if left out."""

    payload: Property[PatchManyItemsCatalogAction] = prop(
        doc="Data of the action.",
    )
    """Data of the action."""
