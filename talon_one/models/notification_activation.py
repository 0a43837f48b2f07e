# Generated from spec/schemas/notifications/NotificationActivation.yaml by `make generate`; do not edit.
"""`NotificationActivation`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NotificationActivation(Model):
    """Enables or disables an existing notification.

    Contract: spec/schemas/notifications/NotificationActivation.yaml
    """

    __slots__ = ()

    enabled: Property[bool] = prop(
        doc="Whether the notification is enabled.",
    )
    """Whether the notification is enabled."""
