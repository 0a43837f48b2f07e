# Generated from spec/schemas/notifications/Notification.yaml by `make generate`; do not edit.
"""`Notification`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class Notification(Model):
    """A notification's name and description.

    Contract: spec/schemas/notifications/Notification.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the notification.",
    )
    """ID of the notification."""

    name: Property[str] = prop(
        doc="Name of the notification.",
    )
    """Name of the notification."""

    description: Property[str] = prop(
        doc="What the notification is about.",
    )
    """What the notification is about."""
