# Generated from spec/schemas/catalogs/ItemAttribute.yaml by `make generate`; do not edit.
"""`ItemAttribute`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class ItemAttribute(Model):
    """A custom attribute of a catalog item and its value.

    Contract: spec/schemas/catalogs/ItemAttribute.yaml
    """

    __slots__ = ()

    attributeid: Property[int] = prop(
        doc="ID of the attribute definition.",
    )
    """ID of the attribute definition."""

    name: Property[str] = prop(
        doc="API name of the attribute.",
    )
    """API name of the attribute."""

    value: Property[Any] = prop(
        nullable=True,
        doc="Value of the attribute for this item; its type depends on the attribute. Can be null.",
    )
    """Value of the attribute for this item; its type depends on the attribute. Can be null."""
