# Generated from spec/schemas/notifications/NotificationTest.yaml by `make generate`; do not edit.
"""`NotificationTest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NotificationTest(Model, retired="7.0"):
    """Result of a trial call to the target of a notification.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/notifications/NotificationTest.yaml
    """

    __slots__ = ()

    http_response: Property[str] = prop(
        "httpResponse",
        doc="Body the target answered with during the trial call.",
    )

    http_status: Property[int] = prop(
        "httpStatus",
        doc="HTTP status code the target answered with during the trial call.",
    )
