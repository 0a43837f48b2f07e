# Generated from spec/schemas/rules/CheckAudienceBlock.yaml by `make generate`; do not edit.
"""`CheckAudienceBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.audience_block_reference import AudienceBlockReference
    from talon_one.models.block import Block


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

    type: Property[str] = prop(
        default="checkAudience",
        enum=("checkAudience",),
        doc="Marks the block as `checkAudience`. The only value is `checkAudience`. Filled in if left out.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )

    operator: Property[str] = prop(
        enum=("member", "not(member)", "justJoined", "justLeft"),
        doc="What must be so: the customer is a `member`, or `not(member)`; `justJoined` and `justLeft` hold "
        "only for the profile update that changed the membership. One of `member`, `not(member)`, "
        "`justJoined`, `justLeft`.",
    )

    profile: Property[str] = prop(
        enum=("Current", "Advocate"),
        doc="Whose profile: `Current` is the customer of the session, `Advocate` the one whose referral code is"
        " used. One of `Current`, `Advocate`.",
    )

    audience: Property[AudienceBlockReference] = prop(
        doc="The audience that is checked.",
    )

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
