# Generated from spec/schemas/loyalty_blocks/UpdateLoyaltyPointsExpiryBlock.yaml by `make generate`; do not edit.
"""`UpdateLoyaltyPointsExpiryBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.models.update_loyalty_points_expiry_block1_program import UpdateLoyaltyPointsExpiryBlock1Program
    from talon_one.types import BlockProfile, ExpiryOperator, Strings


class UpdateLoyaltyPointsExpiryBlock(Variant):
    """Changes when a customer's points in a loyalty program expire.

    Contract: spec/schemas/loyalty_blocks/UpdateLoyaltyPointsExpiryBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["updateLoyaltyPointsExpiry"]] = prop(
        default="updateLoyaltyPointsExpiry",
        enum=("updateLoyaltyPointsExpiry",),
        doc="Marks the block as `updateLoyaltyPointsExpiry`. The only value is `updateLoyaltyPointsExpiry`. "
        "Filled in if left out.",
    )
    """Marks the block as `updateLoyaltyPointsExpiry`. The only value is `updateLoyaltyPointsExpiry`. Filled in
    if left out.
    """

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, ExpiryOperator] = prop(
        enum=("setTo", "laterBy"),
        doc="How the expiry changes: `setTo` a time, or `laterBy` a duration. One of `setTo`, `laterBy`.",
    )
    """How the expiry changes: `setTo` a time, or `laterBy` a duration. One of `setTo`, `laterBy`."""

    program: Property[UpdateLoyaltyPointsExpiryBlock1Program] = prop(
        doc="Loyalty program that the points belong to.",
    )
    """Loyalty program that the points belong to."""

    recipient: WideProperty[str, BlockProfile] = prop(
        enum=("Current", "Advocate"),
        doc="Whose points: `Current` is the customer of the session, `Advocate` the one whose referral code is "
        "used. One of `Current`, `Advocate`.",
    )
    """Whose points: `Current` is the customer of the session, `Advocate` the one whose referral code is used.
    One of `Current`, `Advocate`.
    """

    subledger: Property[str] = prop(
        doc="ID of the subledger; empty for the main ledger.",
    )
    """ID of the subledger; empty for the main ledger."""

    value: Property[Any] = prop(
        nullable=True,
        doc="The new expiry time for `setTo`, the added duration for `laterBy`. Can be null.",
    )
    """The new expiry time for `setTo`, the added duration for `laterBy`. Can be null."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
