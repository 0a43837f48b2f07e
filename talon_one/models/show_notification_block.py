# Generated from spec/schemas/rules/ShowNotificationBlock.yaml by `make generate`; do not edit.
"""`ShowNotificationBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Mapping, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block
    from talon_one.types import Strings


class ShowNotificationBlock(Variant):
    """Shows the customer a message.

    Contract: spec/schemas/rules/ShowNotificationBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["showNotification"]] = prop(
        default="showNotification",
        enum=("showNotification",),
        doc="Marks the block as `showNotification`. The only value is `showNotification`. Filled in if left "
        "out.",
    )
    """Marks the block as `showNotification`. The only value is `showNotification`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    notification_type: Property[str] = prop(
        "notificationType",
        doc="Sort of the message, such as `Info`, `Offer`, `Error` or `Misc`.",
    )
    """Sort of the message, such as `Info`, `Offer`, `Error` or `Misc`."""

    title: Property[str] = prop(
        doc="Headline of the message.",
    )
    """Headline of the message."""

    body: Property[Optional[str]] = prop(
        default=None,
        doc="Text of the message; may hold expressions such as `{{$Session.Total}}`.",
    )
    """Text of the message; may hold expressions such as `{{$Session.Total}}`."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """

    on_error: WideProperty[Optional[dict[str, list[Block]]], Optional[Mapping[str, Sequence[Block]]]] = prop(
        "onError",
        default=None,
        doc="Blocks to run when this one ends in an error, keyed by the name of the error.",
    )
    """Blocks to run when this one ends in an error, keyed by the name of the error."""
