# Generated from spec/schemas/loyalty_blocks/CheckLoyaltyCardBlock.yaml by `make generate`; do not edit.
"""`CheckLoyaltyCardBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import CardOperator, Strings


class CheckLoyaltyCardBlock(Variant):
    """Checks whether the session's loyalty card is linked to the session's customer.

    Contract: spec/schemas/loyalty_blocks/CheckLoyaltyCardBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["checkLoyaltyCard"]] = prop(
        default="checkLoyaltyCard",
        enum=("checkLoyaltyCard",),
        doc="Marks the block as `checkLoyaltyCard`. The only value is `checkLoyaltyCard`. Filled in if left "
        "out.",
    )
    """Marks the block as `checkLoyaltyCard`. The only value is `checkLoyaltyCard`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, CardOperator] = prop(
        enum=("linked", "not(linked)"),
        doc="What must be so: the card is `linked` to the profile, or `not(linked)`. One of `linked`, "
        "`not(linked)`.",
    )
    """What must be so: the card is `linked` to the profile, or `not(linked)`. One of `linked`, `not(linked)`."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
