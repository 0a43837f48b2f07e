# Generated from spec/schemas/rules/CheckAudienceBlock.yaml by `make generate`; do not edit.
"""`CheckAudienceBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.audience_block_reference import AudienceBlockReference
    from talon_one.models.block import Block
    from talon_one.types import AudienceOperator, BlockProfile, Strings


class CheckAudienceBlock(Variant):
    """Checks whether a customer is in an audience, or has just joined or left it.

    Contract: spec/schemas/rules/CheckAudienceBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["checkAudience"]] = prop(
        default="checkAudience",
        enum=("checkAudience",),
        doc="Marks the block as `checkAudience`. The only value is `checkAudience`. Filled in if left out.",
    )
    """Marks the block as `checkAudience`. The only value is `checkAudience`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, AudienceOperator] = prop(
        enum=("member", "not(member)", "justJoined", "justLeft"),
        doc="What must be so: the customer is a `member`, or `not(member)`; `justJoined` and `justLeft` hold "
        "only for the profile update that changed the membership. One of `member`, `not(member)`, "
        "`justJoined`, `justLeft`.",
    )
    """What must be so: the customer is a `member`, or `not(member)`; `justJoined` and `justLeft` hold only for
    the profile update that changed the membership. One of `member`, `not(member)`, `justJoined`, `justLeft`.
    """

    profile: WideProperty[str, BlockProfile] = prop(
        enum=("Current", "Advocate"),
        doc="Whose profile: `Current` is the customer of the session, `Advocate` the one whose referral code is"
        " used. One of `Current`, `Advocate`.",
    )
    """Whose profile: `Current` is the customer of the session, `Advocate` the one whose referral code is used.
    One of `Current`, `Advocate`.
    """

    audience: Property[AudienceBlockReference] = prop(
        doc="The audience that is checked.",
    )
    """The audience that is checked."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
