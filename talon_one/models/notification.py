# Generated from spec/schemas/notifications/Notification.yaml by `make generate`; do not edit.
"""`Notification`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class Notification(Model):
    """Notification known by its name and description.

    Contract: spec/schemas/notifications/Notification.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number the service gave to the stored notification.",
    )

    name: Property[str] = prop(
        doc="Name given to the notification by the person who set it up.",
    )

    description: Property[str] = prop(
        doc="Free text saying what the notification is about.",
    )
