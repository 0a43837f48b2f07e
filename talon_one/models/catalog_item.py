# Generated from spec/schemas/catalogs/CatalogItem.yaml by `make generate`; do not edit.
"""`CatalogItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.item_attribute import ItemAttribute
    from talon_one.models.product import Product


class CatalogItem(Model):
    """One item (SKU) in a cart item catalog.

    Contract: spec/schemas/catalogs/CatalogItem.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the catalog item.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    sku: Property[str] = prop(
        doc="Stock keeping unit that identifies the item; use the same value in `cartItems`.",
    )

    price: Property[Optional[float]] = prop(
        default=None,
        doc="Price used for the item when a session sends none; absent if the catalog has none.",
    )

    catalogid: Property[int] = prop(
        doc="Internal number of the catalog that holds the item.",
    )

    version: Property[int] = prop(
        minimum=1,
        doc="Version number of the catalog item. At least 1.",
    )

    attributes: Property[Optional[list[ItemAttribute]]] = prop(
        default=None,
        doc="Custom attributes of the item with their values.",
    )

    product: Property[Optional[Product]] = prop(
        default=None,
        doc="Product that groups this SKU with similar ones; absent for an ungrouped SKU.",
    )
