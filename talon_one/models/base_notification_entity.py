# Generated from spec/schemas/notifications/BaseNotificationEntity.yaml by `make generate`; do not edit.
"""`BaseNotificationEntity`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class BaseNotificationEntity(Model):
    """Part that all notifications have in common, the settings and the on/off switch.

    Contract: spec/schemas/notifications/BaseNotificationEntity.yaml
    """

    __slots__ = ()

    policy: Property[dict[str, Any]] = prop(
        doc="Settings whose form depends on the kind of notification, such as its name, triggers or scopes.",
    )

    enabled: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the notification is switched on. Default of the service: `true`.",
    )
