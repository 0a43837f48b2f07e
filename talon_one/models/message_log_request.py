# Generated from spec/schemas/notifications/MessageLogRequest.yaml by `make generate`; do not edit.
"""`MessageLogRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class MessageLogRequest(Model):
    """What Talon.One sent to your endpoint for a logged message.

    Contract: spec/schemas/notifications/MessageLogRequest.yaml
    """

    __slots__ = ()

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="Time at which the request was made.",
    )
    """Time at which the request was made."""

    request: Property[str] = prop(
        format="byte",
        doc="Request as Base64 text. Format `byte`.",
    )
    """Request as Base64 text. Format `byte`."""
