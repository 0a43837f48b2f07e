# Generated from spec/schemas/notifications/NewNotificationWebhook.yaml by `make generate`; do not edit.
"""`NewNotificationWebhook`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewNotificationWebhook(Model):
    """Target a new notification is to be sent to.

    Contract: spec/schemas/notifications/NewNotificationWebhook.yaml
    """

    __slots__ = ()

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
