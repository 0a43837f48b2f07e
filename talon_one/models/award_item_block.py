# Generated from spec/schemas/rules/AwardItemBlock.yaml by `make generate`; do not edit.
"""`AwardItemBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Mapping, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import Strings


class AwardItemBlock(Variant):
    """Puts a free item into the cart; the effect is `addFreeItem`.

    Contract: spec/schemas/rules/AwardItemBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["awardItem"]] = prop(
        default="awardItem",
        enum=("awardItem",),
        doc="Marks the block as `awardItem`. The only value is `awardItem`. Filled in if left out.",
    )
    """Marks the block as `awardItem`. The only value is `awardItem`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    sku: Property[str] = prop(
        doc="SKU of the free item.",
    )
    """SKU of the free item."""

    name: Property[str] = prop(
        doc="Name of the reward, which the effect reports.",
    )
    """Name of the reward, which the effect reports."""

    quantity: Property[str] = prop(
        doc='How many of the item to add, as text: a number such as `"1"`, or an expression such as '
        "`{{$Session.Total / 2}}`.",
    )
    """How many of the item to add, as text: a number such as `"1"`, or an expression such as `{{$Session.Total /
    2}}`.
    """

    partial: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether what is left of a budget may be granted when the full amount exceeds it. Otherwise the "
        "rule fails.",
    )
    """Whether what is left of a budget may be granted when the full amount exceeds it. Otherwise the rule fails."""

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
