# Generated from spec/schemas/catalogs/AddItemCatalogAction.yaml by `make generate`; do not edit.
"""`AddItemCatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.product import Product


class AddItemCatalogAction(Variant):
    """Payload of an `ADD` catalog action, which adds an item to a cart item catalog.

    Contract: spec/schemas/catalogs/AddItemCatalogAction.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="Stock keeping unit (SKU) of the item; use the same value in `cartItems`.",
    )
    """Stock keeping unit (SKU) of the item; use the same value in `cartItems`."""

    price: Property[Optional[float]] = prop(
        default=None,
        doc="Price of the item when a session sends none.",
    )
    """Price of the item when a session sends none."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="CartItem",
        doc="Custom cart item attributes, keyed by attribute name; each attribute must already exist in the "
        "Campaign Manager.",
    )
    """Custom cart item attributes, keyed by attribute name; each attribute must already exist in the Campaign
    Manager.
    """

    product: Property[Optional[Product]] = prop(
        default=None,
        doc="Product that groups this SKU with similar ones; absent if it has none.",
    )
    """Product that groups this SKU with similar ones; absent if it has none."""

    replace_if_exists: Property[Optional[bool]] = prop(
        "replaceIfExists",
        default=None,
        doc="Whether to overwrite an item that already has this SKU. Without a new price it keeps its price; "
        "without a product it loses its product. The service's default is `false`.",
    )
    """Whether to overwrite an item that already has this SKU. Without a new price it keeps its price; without a
    product it loses its product. The service's default is `false`.
    """
