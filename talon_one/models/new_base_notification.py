# Generated from spec/schemas/notifications/NewBaseNotification.yaml by `make generate`; do not edit.
"""`NewBaseNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.base_notification_policy import BaseNotificationPolicy
    from talon_one.models.new_notification_webhook import NewNotificationWebhook


class NewBaseNotification(Model):
    """Data for setting up a notification.

    Contract: spec/schemas/notifications/NewBaseNotification.yaml
    """

    __slots__ = ()

    policy: Property[BaseNotificationPolicy] = prop(
        doc="Settings whose structure depends on the type of notification, such as its name, triggers or "
        "scopes.",
    )
    """Settings whose structure depends on the type of notification, such as its name, triggers or scopes."""

    enabled: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the notification is enabled. The service's default is `true`.",
    )
    """Whether the notification is enabled. The service's default is `true`."""

    webhook: Property[NewNotificationWebhook] = prop(
        doc="URL and headers to send the notification with.",
    )
    """URL and headers to send the notification with."""
