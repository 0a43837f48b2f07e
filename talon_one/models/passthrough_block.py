# Generated from spec/schemas/rules/PassthroughBlock.yaml by `make generate`; do not edit.
"""`PassthroughBlock`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class PassthroughBlock(Model):
    """A rule block that carries an expression as it stands, without splitting it into typed parts.

    Contract: spec/schemas/rules/PassthroughBlock.yaml
    """

    __slots__ = ()

    id: Property[str] = prop(
        doc="Identifier of the block within the rule.",
    )

    type: Property[str] = prop(
        enum=("passthrough",),
        doc="Marks the block as one that carries a plain expression. One of `passthrough`.",
    )

    expression: Property[list[Any]] = prop(
        doc="The expression, as a nested list in the rule engine's expression language (Talang).",
    )
