# Generated from spec/schemas/catalogs/CatalogSyncRequest.yaml by `make generate`; do not edit.
"""`CatalogSyncRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.catalog_action import CatalogAction


class CatalogSyncRequest(Model):
    """Changes to a cart item catalog.

    Contract: spec/schemas/catalogs/CatalogSyncRequest.yaml
    """

    __slots__ = ()

    actions: WideProperty[list[CatalogAction], Sequence[CatalogAction]] = prop(
        min_items=1,
        max_items=1000,
        doc="Changes to make, all of the same type; a SKU can only appear once. 1 to 1000 items.",
    )
    """Changes to make, all of the same type; a SKU can only appear once. 1 to 1000 items."""

    version: Property[Optional[int]] = prop(
        default=None,
        minimum=1,
        doc="Version of the catalog that the changes apply to. At least 1.",
    )
    """Version of the catalog that the changes apply to. At least 1."""
