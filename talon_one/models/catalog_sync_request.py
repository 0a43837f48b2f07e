# Generated from spec/schemas/catalogs/CatalogSyncRequest.yaml by `make generate`; do not edit.
"""`CatalogSyncRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.catalog_action import CatalogAction


class CatalogSyncRequest(Model):
    """A batch of changes to a cart item catalog.

    Contract: spec/schemas/catalogs/CatalogSyncRequest.yaml
    """

    __slots__ = ()

    actions: Property[list[CatalogAction]] = prop(
        min_items=1,
        max_items=1000,
        doc="Changes to make; all of one action type and with no SKU twice. 1 to 1000 items.",
    )

    version: Property[Optional[int]] = prop(
        default=None,
        minimum=1,
        doc="Version of the catalog to which the changes are applied. At least 1.",
    )
