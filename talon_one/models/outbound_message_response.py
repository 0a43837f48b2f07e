# Generated from spec/schemas/logs/OutboundMessageResponse.yaml by `make generate`; do not edit.
"""`OutboundMessageResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class OutboundMessageResponse(Model):
    """The response of your endpoint to one attempt to deliver a message.

    Contract: spec/schemas/logs/OutboundMessageResponse.yaml
    """

    __slots__ = ()

    status_code: Property[int] = prop(
        "statusCode",
        doc="HTTP status code of the response.",
    )
    """HTTP status code of the response."""

    raw_body: Property[str] = prop(
        "rawBody",
        doc="Content of the response as it was received.",
    )
    """Content of the response as it was received."""

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="When the attempt was made.",
    )
    """When the attempt was made."""

    processing_time_ms: Property[int] = prop(
        "processingTimeMs",
        doc="How long the attempt took, in milliseconds.",
    )
    """How long the attempt took, in milliseconds."""
