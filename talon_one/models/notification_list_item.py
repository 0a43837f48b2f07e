# Generated from spec/schemas/notifications/NotificationListItem.yaml by `make generate`; do not edit.
"""`NotificationListItem`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NotificationListItem(Model):
    """One notification in a list.

    Contract: spec/schemas/notifications/NotificationListItem.yaml
    """

    __slots__ = ()

    notification_id: Property[int] = prop(
        "notificationId",
        doc="ID of the notification that is set up in Talon.One.",
    )
    """ID of the notification that is set up in Talon.One."""

    notification_name: Property[str] = prop(
        "notificationName",
        doc="Name of the notification in Talon.One.",
    )
    """Name of the notification in Talon.One."""

    entity_id: Property[int] = prop(
        "entityId",
        doc="ID of the Application or loyalty program the notification belongs to.",
    )
    """ID of the Application or loyalty program the notification belongs to."""

    enabled: Property[bool] = prop(
        doc="Whether the notification is enabled.",
    )
    """Whether the notification is enabled."""
