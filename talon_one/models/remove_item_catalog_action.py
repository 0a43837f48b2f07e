# Generated from spec/schemas/catalogs/RemoveItemCatalogAction.yaml by `make generate`; do not edit.
"""`RemoveItemCatalogAction`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RemoveItemCatalogAction(Model):
    """Payload of a `REMOVE` catalog action, which deletes one catalog item.

    Contract: spec/schemas/catalogs/RemoveItemCatalogAction.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="Stock keeping unit of the catalog item to delete.",
    )
