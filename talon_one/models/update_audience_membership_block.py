# Generated from spec/schemas/rules/UpdateAudienceMembershipBlock.yaml by `make generate`; do not edit.
"""`UpdateAudienceMembershipBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.audience_block_reference import AudienceBlockReference
    from talon_one.types import BlockProfile, MembershipOperator, Strings


class UpdateAudienceMembershipBlock(Variant):
    """Adds a customer to an audience, or removes one from it.

    Contract: spec/schemas/rules/UpdateAudienceMembershipBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["updateAudienceMembership"]] = prop(
        default="updateAudienceMembership",
        enum=("updateAudienceMembership",),
        doc="Marks the block as `updateAudienceMembership`. The only value is `updateAudienceMembership`. "
        "Filled in if left out.",
    )
    """Marks the block as `updateAudienceMembership`. The only value is `updateAudienceMembership`. Filled in if
    left out.
    """

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, MembershipOperator] = prop(
        enum=("add", "remove"),
        doc="What to do: `add` the customer to the audience or `remove` the customer from it. One of `add`, "
        "`remove`.",
    )
    """What to do: `add` the customer to the audience or `remove` the customer from it. One of `add`, `remove`."""

    profile: WideProperty[str, BlockProfile] = prop(
        enum=("Current", "Advocate"),
        doc="Whose profile: `Current` is the customer of the session, `Advocate` the one whose referral code is"
        " used. One of `Current`, `Advocate`.",
    )
    """Whose profile: `Current` is the customer of the session, `Advocate` the one whose referral code is used.
    One of `Current`, `Advocate`.
    """

    audience: Property[AudienceBlockReference] = prop(
        doc="The audience that the customer joins or leaves.",
    )
    """The audience that the customer joins or leaves."""
