# Generated from spec/schemas/rules/CheckReferralBlock.yaml by `make generate`; do not edit.
"""`CheckReferralBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import Strings


class CheckReferralBlock(Variant):
    """Checks whether the session has a valid referral code of the campaign.

    Contract: spec/schemas/rules/CheckReferralBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["checkReferral"]] = prop(
        default="checkReferral",
        enum=("checkReferral",),
        doc="Marks the block as `checkReferral`. The only value is `checkReferral`. Filled in if left out.",
    )
    """Marks the block as `checkReferral`. The only value is `checkReferral`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    redeem: Property[bool] = prop(
        doc="Whether the referral code is also accepted now and redeemed when the session closes. With `false` "
        "it is only checked.",
    )
    """Whether the referral code is also accepted now and redeemed when the session closes. With `false` it is
    only checked.
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
