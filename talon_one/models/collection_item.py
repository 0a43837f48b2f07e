# Generated from spec/schemas/collections/CollectionItem.yaml by `make generate`; do not edit.
"""`CollectionItem`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CollectionItem(Model):
    """One of the strings in a collection.

    Contract: spec/schemas/collections/CollectionItem.yaml
    """

    __slots__ = ()

    item: Property[str] = prop(
        doc="The string stored in the collection, for example a SKU.",
    )
    """The string stored in the collection, for example a SKU."""
