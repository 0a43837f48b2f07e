# Generated from spec/schemas/rules/BaseBlock.yaml by `make generate`; do not edit.
"""`BaseBlock`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class BaseBlock(Model):
    """Fields of all blocks of rules.

    Contract: spec/schemas/rules/BaseBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block in the rule. Set by the service; ignored in requests.",
    )

    type: Property[str] = prop(
        doc="Type of block; it decides which other properties there are.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        read_only=True,
        doc="Labels of the block. Set by the service; ignored in requests.",
    )
