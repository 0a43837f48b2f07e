# Generated from spec/schemas/catalogs/Product.yaml by `make generate`; do not edit.
"""`Product`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class Product(Model):
    """A product, which groups several SKUs of a catalog.

    Contract: spec/schemas/catalogs/Product.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the product; SKUs with the same product name belong together.",
    )
    """Name of the product; SKUs with the same product name belong together."""
