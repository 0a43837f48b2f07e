# Generated from spec/schemas/notifications/NotificationListItem.yaml by `make generate`; do not edit.
"""`NotificationListItem`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NotificationListItem(Model):
    """Short entry for one notification in a list.

    Contract: spec/schemas/notifications/NotificationListItem.yaml
    """

    __slots__ = ()

    notification_id: Property[int] = prop(
        "notificationId",
        doc="Internal number of the notification set up in Talon.One.",
    )

    notification_name: Property[str] = prop(
        "notificationName",
        doc="Name of the notification as set up in Talon.One.",
    )

    entity_id: Property[int] = prop(
        "entityId",
        doc="Internal number of the Application or loyalty program the notification belongs to.",
    )

    enabled: Property[bool] = prop(
        doc="Whether the notification is switched on.",
    )
