# Generated from spec/schemas/notifications/MessageLogEntries.yaml by `make generate`; do not edit.
"""`MessageLogEntries`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.message_log_entry import MessageLogEntry


class MessageLogEntries(Model):
    """One page of the log of messages sent out for notifications and webhooks.

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

    data: Property[list[MessageLogEntry]] = prop(
        doc="Log entries on this page.",
    )
