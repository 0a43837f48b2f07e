# Generated from spec/schemas/loyalty_blocks/RedeemLoyaltyPointsBlock.yaml by `make generate`; do not edit.
"""`RedeemLoyaltyPointsBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence, Union

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.models.redeem_loyalty_points_block1_program import RedeemLoyaltyPointsBlock1Program
    from talon_one.types import Strings


class RedeemLoyaltyPointsBlock(Variant):
    """Takes points from the balance of the session's customer in a loyalty program.

    Contract: spec/schemas/loyalty_blocks/RedeemLoyaltyPointsBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["redeemLoyaltyPoints"]] = prop(
        default="redeemLoyaltyPoints",
        enum=("redeemLoyaltyPoints",),
        doc="Marks the block as `redeemLoyaltyPoints`. The only value is `redeemLoyaltyPoints`. Filled in if "
        "left out.",
    )
    """Marks the block as `redeemLoyaltyPoints`. The only value is `redeemLoyaltyPoints`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    program: Property[RedeemLoyaltyPointsBlock1Program] = prop(
        doc="Loyalty program that the points belong to.",
    )
    """Loyalty program that the points belong to."""

    subledger: Property[str] = prop(
        doc="ID of the subledger; empty for the main ledger.",
    )
    """ID of the subledger; empty for the main ledger."""

    value: Property[Union[float, str]] = prop(
        doc="Number of points. A number, or an expression in double braces such as `{{$Session.Total * 0.1}}`.",
    )
    """Number of points. A number, or an expression in double braces such as `{{$Session.Total * 0.1}}`."""

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Label of the transaction, which the effect reports.",
    )
    """Label of the transaction, which the effect reports."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
