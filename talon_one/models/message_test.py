# Generated from spec/schemas/notifications/MessageTest.yaml by `make generate`; do not edit.
"""`MessageTest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class MessageTest(Model):
    """Result of a test call to a webhook or notification URL.

    Contract: spec/schemas/notifications/MessageTest.yaml
    """

    __slots__ = ()

    http_response: Property[str] = prop(
        "httpResponse",
        doc="Body of the response to the test call.",
    )
    """Body of the response to the test call."""

    http_status: Property[int] = prop(
        "httpStatus",
        doc="HTTP status code of the response to the test call.",
    )
    """HTTP status code of the response to the test call."""
