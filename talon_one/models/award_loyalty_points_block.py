# Generated from spec/schemas/loyalty_blocks/AwardLoyaltyPointsBlock.yaml by `make generate`; do not edit.
"""`AwardLoyaltyPointsBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Sequence, Union

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.award_loyalty_points_block1_program import AwardLoyaltyPointsBlock1Program
    from talon_one.models.award_loyalty_points_target import AwardLoyaltyPointsTarget
    from talon_one.models.block import Block
    from talon_one.types import BlockProfile, Strings


class AwardLoyaltyPointsBlock(Variant):
    """Adds points to a customer's balance in a loyalty program.

    Contract: spec/schemas/loyalty_blocks/AwardLoyaltyPointsBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["awardLoyaltyPoints"]] = prop(
        default="awardLoyaltyPoints",
        enum=("awardLoyaltyPoints",),
        doc="Marks the block as `awardLoyaltyPoints`. The only value is `awardLoyaltyPoints`. Filled in if left"
        " out.",
    )
    """Marks the block as `awardLoyaltyPoints`. The only value is `awardLoyaltyPoints`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    name: Property[str] = prop(
        doc="Label of the transaction, which the effect reports.",
    )
    """Label of the transaction, which the effect reports."""

    program: Property[AwardLoyaltyPointsBlock1Program] = prop(
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

    target: Property[AwardLoyaltyPointsTarget] = prop(
        doc="What the points are given for: the cart as a whole, its items, or bundles of items.",
    )
    """What the points are given for: the cart as a whole, its items, or bundles of items."""

    value: Property[Union[float, str]] = prop(
        doc="Number of points. A number, or an expression in double braces such as `{{$Session.Total * 0.1}}`.",
    )
    """Number of points. A number, or an expression in double braces such as `{{$Session.Total * 0.1}}`."""

    partial: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether what is left of a budget may be granted when the full amount exceeds it. Otherwise the "
        "rule fails.",
    )
    """Whether what is left of a budget may be granted when the full amount exceeds it. Otherwise the rule fails."""

    awaits_activation: Property[Optional[bool]] = prop(
        "awaitsActivation",
        default=None,
        doc="Whether the points stay pending until they are activated by a call.",
    )
    """Whether the points stay pending until they are activated by a call."""

    start_date: Property[Any] = prop(
        "startDate",
        default=None,
        doc="When the points become active.",
    )
    """When the points become active."""

    validity_duration: Property[Optional[str]] = prop(
        "validityDuration",
        default=None,
        doc="How long the points stay valid, such as `30D` or `1Y` (`m` stands for minutes, `M` for months).",
    )
    """How long the points stay valid, such as `30D` or `1Y` (`m` stands for minutes, `M` for months)."""

    expiry_date: Property[Any] = prop(
        "expiryDate",
        default=None,
        doc="When the points expire.",
    )
    """When the points expire."""

    pending_duration: Property[Optional[str]] = prop(
        "pendingDuration",
        default=None,
        doc="How long the points stay pending before they become active, such as `14D`.",
    )
    """How long the points stay pending before they become active, such as `14D`."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
