# Generated from spec/schemas/catalogs/GenerateItemFilterDescription.yaml by `make generate`; do not edit.
"""`GenerateItemFilterDescription`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class GenerateItemFilterDescription(Model):
    """Request to describe a cart item filter in words.

    Contract: spec/schemas/catalogs/GenerateItemFilterDescription.yaml
    """

    __slots__ = ()

    item_filter: Property[list[dict[str, Any]]] = prop(
        "itemFilter",
        doc="Expression of the cart item filter to describe.",
    )
