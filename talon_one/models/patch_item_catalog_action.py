# Generated from spec/schemas/catalogs/PatchItemCatalogAction.yaml by `make generate`; do not edit.
"""`PatchItemCatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.product import Product


class PatchItemCatalogAction(Variant):
    """Payload of a `PATCH` catalog action, which changes fields of one catalog item.

    Contract: spec/schemas/catalogs/PatchItemCatalogAction.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="SKU of the catalog item to change.",
    )
    """SKU of the catalog item to change."""

    price: Property[Optional[float]] = prop(
        default=None,
        doc="New price of the item; omit it to keep the current one.",
    )
    """New price of the item; omit it to keep the current one."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="CartItem",
        doc="Custom cart item attributes to set, keyed by attribute name.",
    )
    """Custom cart item attributes to set, keyed by attribute name."""

    product: Property[Optional[Product]] = prop(
        default=None,
        doc="Product to group the SKU under; omitting it removes the SKU from its current product.",
    )
    """Product to group the SKU under; omitting it removes the SKU from its current product."""

    create_if_not_exists: Property[Optional[bool]] = prop(
        "createIfNotExists",
        default=None,
        doc="Whether to add a SKU that is not in the catalog. The service's default is `false`.",
    )
    """Whether to add a SKU that is not in the catalog. The service's default is `false`."""
