# Generated from spec/schemas/notifications/NewNotificationWebhook.yaml by `make generate`; do not edit.
"""`NewNotificationWebhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class NewNotificationWebhook(Model):
    """Where to send a new notification.

    Contract: spec/schemas/notifications/NewNotificationWebhook.yaml
    """

    __slots__ = ()

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
