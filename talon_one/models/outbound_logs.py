# Generated from spec/schemas/logs/OutboundLogs.yaml by `make generate`; do not edit.
"""`OutboundLogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.outbound_log import OutboundLog


class OutboundLogs(Model):
    """One page of attempts to send messages to your endpoints.

    Contract: spec/schemas/logs/OutboundLogs.yaml
    """

    __slots__ = ()

    next_cursor: Property[Optional[str]] = prop(
        "nextCursor",
        default=None,
        format="byte",
        doc="Value for `cursor` that gets the next page; absent on the last page. Format `byte`.",
    )
    """Value for `cursor` that gets the next page; absent on the last page. Format `byte`."""

    data: WideProperty[list[OutboundLog], Sequence[OutboundLog]] = prop(
        doc="The attempts on this page.",
    )
    """The attempts on this page."""
