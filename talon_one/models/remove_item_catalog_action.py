# Generated from spec/schemas/catalogs/RemoveItemCatalogAction.yaml by `make generate`; do not edit.
"""`RemoveItemCatalogAction`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class RemoveItemCatalogAction(Variant):
    """Payload of a `REMOVE` catalog action, which deletes one catalog item.

    Contract: spec/schemas/catalogs/RemoveItemCatalogAction.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="SKU of the catalog item to delete.",
    )
    """SKU of the catalog item to delete."""
