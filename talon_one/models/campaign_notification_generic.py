# Generated from spec/schemas/notifications/CampaignNotificationGeneric.yaml by `make generate`; do not edit.
"""`CampaignNotificationGeneric`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class CampaignNotificationGeneric(Model):
    """Any campaign notification, for reading it before the type of change is known.

    Contract: spec/schemas/notifications/CampaignNotificationGeneric.yaml
    """

    __slots__ = ()

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("CampaignNotification",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`CampaignNotification`.",
    )

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )

    data: Property[list[dict[str, Any]]] = prop(
        "Data",
        doc="Campaign changes as plain objects; the event of each decides its structure.",
    )
