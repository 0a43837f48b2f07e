# Generated from spec/schemas/rules/AwardGiveawayBlock.yaml by `make generate`; do not edit.
"""`AwardGiveawayBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Mapping, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.models.giveaway_pool_block_reference import GiveawayPoolBlockReference
    from talon_one.types import BlockProfile, Strings


class AwardGiveawayBlock(Variant):
    """Gives a customer a code from a giveaway pool. The code is handed out when the session closes.

    Contract: spec/schemas/rules/AwardGiveawayBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["awardGiveaway"]] = prop(
        default="awardGiveaway",
        enum=("awardGiveaway",),
        doc="Marks the block as `awardGiveaway`. The only value is `awardGiveaway`. Filled in if left out.",
    )
    """Marks the block as `awardGiveaway`. The only value is `awardGiveaway`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    giveaway_pool: Property[GiveawayPoolBlockReference] = prop(
        "giveawayPool",
        doc="Pool that the code is taken from.",
    )
    """Pool that the code is taken from."""

    profile: WideProperty[str, BlockProfile] = prop(
        enum=("Current", "Advocate"),
        doc="Whose profile: `Current` is the customer of the session, `Advocate` the one whose referral code is"
        " used. One of `Current`, `Advocate`.",
    )
    """Whose profile: `Current` is the customer of the session, `Advocate` the one whose referral code is used.
    One of `Current`, `Advocate`.
    """

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
