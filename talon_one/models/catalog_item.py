# Generated from spec/schemas/catalogs/CatalogItem.yaml by `make generate`; do not edit.
"""`CatalogItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

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
        doc="ID of the catalog item.",
    )
    """ID of the catalog item."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    sku: Property[str] = prop(
        doc="Stock keeping unit (SKU) of the item; use the same value in `cartItems`.",
    )
    """Stock keeping unit (SKU) of the item; use the same value in `cartItems`."""

    price: Property[Optional[float]] = prop(
        default=None,
        doc="Price of the item when a session sends none; absent if it has none.",
    )
    """Price of the item when a session sends none; absent if it has none."""

    catalogid: Property[int] = prop(
        doc="ID of the catalog that contains the item.",
    )
    """ID of the catalog that contains the item."""

    version: Property[int] = prop(
        minimum=1,
        doc="Version number of the catalog item. At least 1.",
    )
    """Version number of the catalog item. At least 1."""

    attributes: WideProperty[Optional[list[ItemAttribute]], Optional[Sequence[ItemAttribute]]] = prop(
        default=None,
        doc="Custom attributes of the item and their values.",
    )
    """Custom attributes of the item and their values."""

    product: Property[Optional[Product]] = prop(
        default=None,
        doc="Product that groups this SKU with similar ones; absent if it has none.",
    )
    """Product that groups this SKU with similar ones; absent if it has none."""
