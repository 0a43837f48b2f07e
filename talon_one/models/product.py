# Generated from spec/schemas/catalogs/Product.yaml by `make generate`; do not edit.
"""`Product`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class Product(Model):
    """A product, which groups several SKUs of a catalog that belong together.

    Contract: spec/schemas/catalogs/Product.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name that identifies the product; SKUs with the same name are grouped.",
    )
