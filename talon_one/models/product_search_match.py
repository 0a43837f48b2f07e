# Generated from spec/schemas/catalogs/ProductSearchMatch.yaml by `make generate`; do not edit.
"""`ProductSearchMatch`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ProductSearchMatch(Model):
    """One result of a search for products and SKUs.

    Contract: spec/schemas/catalogs/ProductSearchMatch.yaml
    """

    __slots__ = ()

    product_id: Property[Optional[int]] = prop(
        "productId",
        default=None,
        doc="ID of the product that was found.",
    )
    """ID of the product that was found."""

    value: Property[str] = prop(
        doc="Text that matched the search.",
    )
    """Text that matched the search."""

    product_sku_id: Property[Optional[int]] = prop(
        "productSkuId",
        default=None,
        doc="ID of the product's SKU that was found.",
    )
    """ID of the product's SKU that was found."""
