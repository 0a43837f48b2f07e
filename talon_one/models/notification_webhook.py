# Generated from spec/schemas/notifications/NotificationWebhook.yaml by `make generate`; do not edit.
"""`NotificationWebhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import Strings


class NotificationWebhook(Model, retired="7.0"):
    """Where the notifications of an Application are sent.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/notifications/NotificationWebhook.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the notification's webhook.",
    )
    """ID of the notification's webhook."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    modified: Property[datetime] = prop(
        doc="Time of the last change.",
    )
    """Time of the last change."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application whose notifications are sent.",
    )
    """ID of the Application whose notifications are sent."""

    url: Property[str] = prop(
        doc="URL the requests are sent to.",
    )
    """URL the requests are sent to."""

    headers: WideProperty[list[str], Strings] = prop(
        doc="HTTP headers sent with each request, each a string `Name:value`.",
    )
    """HTTP headers sent with each request, each a string `Name:value`."""
