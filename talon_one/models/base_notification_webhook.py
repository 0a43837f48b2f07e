# Generated from spec/schemas/notifications/BaseNotificationWebhook.yaml by `make generate`; do not edit.
"""`BaseNotificationWebhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import Strings


class BaseNotificationWebhook(Model):
    """Where a notification is sent.

    Contract: spec/schemas/notifications/BaseNotificationWebhook.yaml
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

    url: Property[str] = prop(
        doc="URL the requests are sent to.",
    )
    """URL the requests are sent to."""

    headers: WideProperty[list[str], Strings] = prop(
        pattern="^[^:,]+:[^,]*$",
        doc="HTTP headers sent with each request, each a string `Name:value`. Each item: must match "
        "`^[^:,]+:[^,]*$`.",
    )
    """HTTP headers sent with each request, each a string `Name:value`. Each item: must match `^[^:,]+:[^,]*$`."""

    enabled: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether requests are sent. The service's default is `true`.",
    )
    """Whether requests are sent. The service's default is `true`."""
