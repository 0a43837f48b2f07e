# Generated from spec/schemas/notifications/BaseNotificationEntity.yaml by `make generate`; do not edit.
"""`BaseNotificationEntity`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.base_notification_policy import BaseNotificationPolicy


class BaseNotificationEntity(Model):
    """Fields of every notification: its settings and whether it is enabled.

    Contract: spec/schemas/notifications/BaseNotificationEntity.yaml
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
