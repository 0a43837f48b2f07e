# Generated from spec/schemas/effects/StrikethroughGroupBlock.yaml by `make generate`; do not edit.
"""`StrikethroughGroupBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Mapping, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import GroupOperator, Strings


class StrikethroughGroupBlock(Variant, retired="26.17"):
    """A group of blocks in a strikethrough rule, evaluated together with one operator.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/effects/StrikethroughGroupBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block in the rule. Set by the service; ignored in requests.",
    )
    """ID of the block in the rule. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["group"]] = prop(
        default="group",
        enum=("group",),
        doc="Type of block, here a group. The only value is `group`. Filled in if left out.",
    )
    """Type of block, here a group. The only value is `group`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels of the block. Set by the service; ignored in requests.",
    )
    """Labels of the block. Set by the service; ignored in requests."""

    operator: WideProperty[str, GroupOperator] = prop(
        enum=("all", "atLeastOne", "none"),
        doc="How many of the blocks must pass: `all` of them, `atLeastOne`, or `none`. One of `all`, "
        "`atLeastOne`, `none`.",
    )
    """How many of the blocks must pass: `all` of them, `atLeastOne`, or `none`. One of `all`, `atLeastOne`,
    `none`.
    """

    blocks: WideProperty[list[Block], Sequence[Block]] = prop(
        doc="The blocks in the group.",
    )
    """The blocks in the group."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when the group does not pass.",
    )
    """Blocks to run when the group does not pass."""

    on_error: WideProperty[Optional[dict[str, list[Block]]], Optional[Mapping[str, Sequence[Block]]]] = prop(
        "onError",
        default=None,
        doc="Blocks to run on an error, by the name of the error.",
    )
    """Blocks to run on an error, by the name of the error."""
