# Generated from spec/schemas/rules/SelectorGroupBlock.yaml by `make generate`; do not edit.
"""`SelectorGroupBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import GroupOperator, Strings


class SelectorGroupBlock(Variant, retired="26.17"):
    """Tests of a selector's filter step that are combined under one operator; `GroupBlock` took its place.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/rules/SelectorGroupBlock.yaml
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
        doc="The tests inside the group, in the order in which they run.",
    )
    """The tests inside the group, in the order in which they run."""
