# Generated from spec/schemas/notifications/NotificationTest.yaml by `make generate`; do not edit.
"""`NotificationTest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NotificationTest(Model, retired="7.0"):
    """Result of a test call to the URL of a notification.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/notifications/NotificationTest.yaml
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
