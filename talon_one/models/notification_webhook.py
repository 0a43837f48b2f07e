# Generated from spec/schemas/notifications/NotificationWebhook.yaml by `make generate`; do not edit.
"""`NotificationWebhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class NotificationWebhook(Model, retired="7.0"):
    """Stored target for the notifications of an Application.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/notifications/NotificationWebhook.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the notification's target.",
    )

    created: Property[datetime] = prop(
        doc="Time at which Talon.One stored the object.",
    )

    modified: Property[datetime] = prop(
        doc="Time of the last change to the object.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application whose notifications are sent.",
    )

    url: Property[str] = prop(
        doc="Address the requests are sent to.",
    )

    headers: Property[list[str]] = prop(
        doc="HTTP headers sent with each request, each written as `Name:value` in one string.",
    )
