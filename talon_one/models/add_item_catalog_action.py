# Generated from spec/schemas/catalogs/AddItemCatalogAction.yaml by `make generate`; do not edit.
"""`AddItemCatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.product import Product


class AddItemCatalogAction(Model):
    """Payload of an `ADD` catalog action, which puts a new item into a cart item catalog.

    Contract: spec/schemas/catalogs/AddItemCatalogAction.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="Stock keeping unit that identifies the item; use the same value in `cartItems`.",
    )

    price: Property[Optional[float]] = prop(
        default=None,
        doc="Price used for the item when a session sends none.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values by attribute name; the attributes must already exist in the Campaign "
        "Manager.",
    )

    product: Property[Optional[Product]] = prop(
        default=None,
        doc="Product that groups this SKU with similar ones; absent for an ungrouped SKU.",
    )

    replace_if_exists: Property[Optional[bool]] = prop(
        "replaceIfExists",
        default=None,
        doc="Whether an item that already has this SKU is overwritten. It then keeps its price if none is sent,"
        " but loses its product if none is sent. Default of the service: `false`.",
    )
