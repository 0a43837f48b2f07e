# Generated from spec/schemas/notifications/BaseNotificationWebhook.yaml by `make generate`; do not edit.
"""`BaseNotificationWebhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class BaseNotificationWebhook(Model):
    """Target a stored notification is sent to.

    Contract: spec/schemas/notifications/BaseNotificationWebhook.yaml
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

    url: Property[str] = prop(
        doc="Address the requests are sent to.",
    )

    headers: Property[list[str]] = prop(
        doc="HTTP headers sent with each request, each written as `Name:value` in one string.",
    )

    enabled: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether requests to the target are switched on. Default of the service: `true`.",
    )
