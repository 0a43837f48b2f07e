# Generated from spec/schemas/rules/BaseBlock.yaml by `make generate`; do not edit.
"""`BaseBlock`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class BaseBlock(Model):
    """Part shared by the blocks of which rules in the second ruleset form are built.

    Contract: spec/schemas/rules/BaseBlock.yaml
    """

    __slots__ = ()

    id: Property[str] = prop(
        doc="Identifier of the block within the rule.",
    )

    type: Property[str] = prop(
        doc="Kind of block; it decides which other properties there are.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Labels attached to the block.",
    )
