# Generated from spec/schemas/loyalty_blocks/CheckTierBlock.yaml by `make generate`; do not edit.
"""`CheckTierBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.models.tier_block_reference import TierBlockReference
    from talon_one.types import Strings, TierOperator


class CheckTierBlock(Variant):
    """Checks which tier of a loyalty program the customer is in.

    Contract: spec/schemas/loyalty_blocks/CheckTierBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["checkTier"]] = prop(
        default="checkTier",
        enum=("checkTier",),
        doc="Marks the block as `checkTier`. The only value is `checkTier`. Filled in if left out.",
    )
    """Marks the block as `checkTier`. The only value is `checkTier`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, TierOperator] = prop(
        enum=("member", "not(member)"),
        doc="What must be so: the customer is a `member` of the tier, or `not(member)`. One of `member`, "
        "`not(member)`.",
    )
    """What must be so: the customer is a `member` of the tier, or `not(member)`. One of `member`, `not(member)`."""

    subledger: Property[str] = prop(
        doc="ID of the subledger whose tiers are checked; empty for the main ledger.",
    )
    """ID of the subledger whose tiers are checked; empty for the main ledger."""

    tier: Property[TierBlockReference] = prop(
        doc="Tier that the customer is compared with.",
    )
    """Tier that the customer is compared with."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
