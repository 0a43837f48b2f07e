# Generated from spec/schemas/catalogs/CatalogActionPatch.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`CatalogActionPatch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.models.catalog_action import CatalogAction

if TYPE_CHECKING:
    from talon_one.models.patch_item_catalog_action import PatchItemCatalogAction


class CatalogActionPatch(CatalogAction):
    """Changes one item of a catalog, as one action of a sync request.

    Contract: spec/schemas/catalogs/CatalogActionPatch.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["PATCH"]] = prop(
        default="PATCH",
        enum=("PATCH",),
        doc="Marks the action as `PATCH`. The only value is `PATCH`. Filled in if left out.",
    )
    """Marks the action as `PATCH`. The only value is `PATCH`. Filled in if left out."""

    payload: Property[PatchItemCatalogAction] = prop(
        doc="Data of the action.",
    )
    """Data of the action."""
