# Generated from spec/schemas/rules/BaseBlock.yaml by `make generate`; do not edit.
"""`BaseBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


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
    """ID of the block in the rule. Set by the service; ignored in requests."""

    type: Property[str] = prop(
        doc="Type of block; it decides which other properties there are.",
    )
    """Type of block; it decides which other properties there are."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels of the block. Set by the service; ignored in requests.",
    )
    """Labels of the block. Set by the service; ignored in requests."""
