# Generated from spec/schemas/rules/TriggerCustomEffectBlock.yaml by `make generate`; do not edit.
"""`TriggerCustomEffectBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.models.custom_effect_block_reference import CustomEffectBlockReference
    from talon_one.models.trigger_custom_effect_block1_target import TriggerCustomEffectBlock1Target
    from talon_one.types import Strings


class TriggerCustomEffectBlock(Variant):
    """Triggers a custom effect of the account.

    Contract: spec/schemas/rules/TriggerCustomEffectBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["triggerCustomEffect"]] = prop(
        default="triggerCustomEffect",
        enum=("triggerCustomEffect",),
        doc="Marks the block as `triggerCustomEffect`. The only value is `triggerCustomEffect`. Filled in if "
        "left out.",
    )
    """Marks the block as `triggerCustomEffect`. The only value is `triggerCustomEffect`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    custom_effect: Property[CustomEffectBlockReference] = prop(
        "customEffect",
        doc="The custom effect to trigger.",
    )
    """The custom effect to trigger."""

    params: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Values for the parameters of the custom effect.",
    )
    """Values for the parameters of the custom effect."""

    target: Property[TriggerCustomEffectBlock1Target] = prop(
        doc="Where the custom effect is triggered: once for the cart, or for each of the targeted items.",
    )
    """Where the custom effect is triggered: once for the cart, or for each of the targeted items."""

    on_error: WideProperty[Optional[dict[str, list[Block]]], Optional[Mapping[str, Sequence[Block]]]] = prop(
        "onError",
        default=None,
        doc="Blocks to run when this one ends in an error, keyed by the name of the error.",
    )
    """Blocks to run when this one ends in an error, keyed by the name of the error."""
