# Generated from spec/schemas/notifications/MessageLogResponse.yaml by `make generate`; do not edit.
"""`MessageLogResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class MessageLogResponse(Model):
    """Response of your endpoint to a message.

    Contract: spec/schemas/notifications/MessageLogResponse.yaml
    """

    __slots__ = ()

    created_at: Property[Optional[datetime]] = prop(
        "createdAt",
        default=None,
        doc="Time at which the response arrived.",
    )
    """Time at which the response arrived."""

    response: Property[Optional[str]] = prop(
        default=None,
        format="byte",
        doc="Response as Base64 text. Format `byte`.",
    )
    """Response as Base64 text. Format `byte`."""

    status: Property[Optional[int]] = prop(
        default=None,
        doc="HTTP status code of the response.",
    )
    """HTTP status code of the response."""
