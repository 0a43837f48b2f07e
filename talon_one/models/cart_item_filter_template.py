# Generated from spec/schemas/templates/CartItemFilterTemplate.yaml by `make generate`; do not edit.
"""`CartItemFilterTemplate`."""

from __future__ import annotations

from typing import Any, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class CartItemFilterTemplate(Model):
    """A cart item filter in a campaign blueprint.

    Contract: spec/schemas/templates/CartItemFilterTemplate.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the filter in the blueprint's rules.",
    )
    """Name of the filter in the blueprint's rules."""

    expression: WideProperty[list[Any], Sequence[Any]] = prop(
        doc="Expression that selects the items, as a nested list in Talang, the language of rules.",
    )
    """Expression that selects the items, as a nested list in Talang, the language of rules."""
