# Generated from spec/schemas/rules/CreateReferralBlock.yaml by `make generate`; do not edit.
"""`CreateReferralBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Optional, Union

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import Strings


class CreateReferralBlock(Variant):
    """Creates a referral code.

    Contract: spec/schemas/rules/CreateReferralBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["createReferral"]] = prop(
        default="createReferral",
        enum=("createReferral",),
        doc="Marks the block as `createReferral`. The only value is `createReferral`. Filled in if left out.",
    )
    """Marks the block as `createReferral`. The only value is `createReferral`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    campaign_id: Property[Union[float, str]] = prop(
        "campaignId",
        doc="ID of the campaign that the code is created in. A number, or an expression in double braces such "
        "as `{{$Session.Total * 0.1}}`.",
    )
    """ID of the campaign that the code is created in. A number, or an expression in double braces such as
    `{{$Session.Total * 0.1}}`.
    """

    friend_id: Property[str] = prop(
        "friendId",
        doc="Integration ID of the friend who may use the code; may hold an expression such as "
        "`{{$Profile.IntegrationId}}`.",
    )
    """Integration ID of the friend who may use the code; may hold an expression such as
    `{{$Profile.IntegrationId}}`.
    """

    store_in_session: Property[bool] = prop(
        "storeInSession",
        doc="Whether the new code is also stored in the session.",
    )
    """Whether the new code is also stored in the session."""

    usage_limit: Property[Optional[Union[float, str]]] = prop(
        "usageLimit",
        default=None,
        doc="How often the code can be redeemed. A number, or an expression in double braces such as "
        "`{{$Session.Total * 0.1}}`.",
    )
    """How often the code can be redeemed. A number, or an expression in double braces such as `{{$Session.Total
    * 0.1}}`.
    """

    start_date: Property[Any] = prop(
        "startDate",
        default=None,
        doc="When the code becomes valid; without it, at once.",
    )
    """When the code becomes valid; without it, at once."""

    expiry_date: Property[Any] = prop(
        "expiryDate",
        default=None,
        doc="When the code expires; without it, never.",
    )
    """When the code expires; without it, never."""

    attributes: Property[Any] = prop(
        default=None,
        doc="Custom attribute values of the new code.",
    )
    """Custom attribute values of the new code."""

    valid_characters: Property[Optional[str]] = prop(
        "validCharacters",
        default=None,
        doc="Characters from which the random places of the code are filled.",
    )
    """Characters from which the random places of the code are filled."""

    pattern: Property[Optional[str]] = prop(
        default=None,
        doc="Template of the code: each `#` is replaced by a random one of `valid_characters`.",
    )
    """Template of the code: each `#` is replaced by a random one of `valid_characters`."""
