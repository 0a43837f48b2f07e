# Generated from spec/schemas/catalogs/PatchItemCatalogAction.yaml by `make generate`; do not edit.
"""`PatchItemCatalogAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.product import Product


class PatchItemCatalogAction(Model):
    """Payload of a `PATCH` catalog action, which changes parts of one catalog item.

    Contract: spec/schemas/catalogs/PatchItemCatalogAction.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="Stock keeping unit of the catalog item to change.",
    )

    price: Property[Optional[float]] = prop(
        default=None,
        doc="New price for the item; leaving it out keeps the present one.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values to set, by attribute name.",
    )

    product: Property[Optional[Product]] = prop(
        default=None,
        doc="Product to group the SKU under; leaving it out removes the SKU from its present product.",
    )

    create_if_not_exists: Property[Optional[bool]] = prop(
        "createIfNotExists",
        default=None,
        doc="Whether an unknown SKU is added to the catalog. Default of the service: `false`.",
    )
