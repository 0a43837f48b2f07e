# Generated from spec/schemas/templates/CartItemFilterTemplate.yaml by `make generate`; do not edit.
"""`CartItemFilterTemplate`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class CartItemFilterTemplate(Model):
    """A cart item filter within a campaign blueprint.

    Contract: spec/schemas/templates/CartItemFilterTemplate.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which the blueprint's rules refer to the filter.",
    )

    expression: Property[list[Any]] = prop(
        doc="Test that picks the items, as a nested list in the rule engine's expression language (Talang).",
    )
