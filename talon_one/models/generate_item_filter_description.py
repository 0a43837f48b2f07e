# Generated from spec/schemas/catalogs/GenerateItemFilterDescription.yaml by `make generate`; do not edit.
"""`GenerateItemFilterDescription`."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from talon_one.model import Model, WideProperty, prop


class GenerateItemFilterDescription(Model):
    """Request to describe a cart item filter in words.

    Contract: spec/schemas/catalogs/GenerateItemFilterDescription.yaml
    """

    __slots__ = ()

    item_filter: WideProperty[list[dict[str, Any]], Sequence[Mapping[str, Any]]] = prop(
        "itemFilter",
        doc="Expression of the cart item filter to describe.",
    )
    """Expression of the cart item filter to describe."""
