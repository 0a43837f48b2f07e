# Generated from spec/schemas/notifications/MessageLogEntries.yaml by `make generate`; do not edit.
"""`MessageLogEntries`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.message_log_entry import MessageLogEntry


class MessageLogEntries(Page["MessageLogEntry"]):
    """A page of the log of messages sent for notifications and webhooks.

    Contract: spec/schemas/notifications/MessageLogEntries.yaml
    """

    __slots__ = ()

    next_cursor: Property[Optional[str]] = prop(
        "nextCursor",
        default=None,
        format="byte",
        doc="Value to pass as cursor to get the next page; absent when there are no more entries. Format "
        "`byte`.",
    )
    """Value to pass as cursor to get the next page; absent when there are no more entries. Format `byte`."""

    data: WideProperty[list[MessageLogEntry], Sequence[MessageLogEntry]] = prop(
        doc="Log entries on this page.",
    )
    """Log entries on this page."""
