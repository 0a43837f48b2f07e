# Generated from spec/schemas/notifications/NewBaseNotification.yaml by `make generate`; do not edit.
"""`NewBaseNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.new_notification_webhook import NewNotificationWebhook


class NewBaseNotification(Model):
    """Details for setting up a notification.

    Contract: spec/schemas/notifications/NewBaseNotification.yaml
    """

    __slots__ = ()

    policy: Property[dict[str, Any]] = prop(
        doc="Settings whose form depends on the kind of notification, such as its name, triggers or scopes.",
    )

    enabled: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the notification is switched on. Default of the service: `true`.",
    )

    webhook: Property[NewNotificationWebhook] = prop(
        doc="Address and headers the notification is to be sent with.",
    )
