# Generated from spec/schemas/logs/OutboundMessages.yaml by `make generate`; do not edit.
"""`OutboundMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.outbound_message import OutboundMessage


class OutboundMessages(Model):
    """One page of messages sent to your endpoints.

    Contract: spec/schemas/logs/OutboundMessages.yaml
    """

    __slots__ = ()

    next_cursor: Property[Optional[str]] = prop(
        "nextCursor",
        default=None,
        format="byte",
        doc="Value for `cursor` that gets the next page; absent on the last page. Format `byte`.",
    )
    """Value for `cursor` that gets the next page; absent on the last page. Format `byte`."""

    data: WideProperty[list[OutboundMessage], Sequence[OutboundMessage]] = prop(
        doc="The messages on this page.",
    )
    """The messages on this page."""
