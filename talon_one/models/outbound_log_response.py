# Generated from spec/schemas/logs/OutboundLogResponse.yaml by `make generate`; do not edit.
"""`OutboundLogResponse`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class OutboundLogResponse(Model):
    """The response of your endpoint to a message.

    Contract: spec/schemas/logs/OutboundLogResponse.yaml
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
