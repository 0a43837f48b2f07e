# Generated from spec/schemas/rules/GroupBlock.yaml by `make generate`; do not edit.
"""`GroupBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Mapping, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import GroupOperator, Strings


class GroupBlock(Variant):
    """Blocks that are evaluated together under one operator. Groups can hold groups.

    Contract: spec/schemas/rules/GroupBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["group"]] = prop(
        default="group",
        enum=("group",),
        doc="Marks the block as `group`. The only value is `group`. Filled in if left out.",
    )
    """Marks the block as `group`. The only value is `group`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, GroupOperator] = prop(
        enum=("all", "atLeastOne", "none"),
        doc="How many of the inner blocks must hold: `all` of them, `atLeastOne`, or `none`. One of `all`, "
        "`atLeastOne`, `none`.",
    )
    """How many of the inner blocks must hold: `all` of them, `atLeastOne`, or `none`. One of `all`,
    `atLeastOne`, `none`.
    """

    blocks: WideProperty[list[Block], Sequence[Block]] = prop(
        doc="The blocks inside the group, in the order in which they run.",
    )
    """The blocks inside the group, in the order in which they run."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """

    on_error: WideProperty[Optional[dict[str, list[Block]]], Optional[Mapping[str, Sequence[Block]]]] = prop(
        "onError",
        default=None,
        doc="Blocks to run when this one ends in an error, keyed by the name of the error.",
    )
    """Blocks to run when this one ends in an error, keyed by the name of the error."""
