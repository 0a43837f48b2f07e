# Generated from spec/schemas/notifications/CampaignNotificationGeneric.yaml by `make generate`; do not edit.
"""`CampaignNotificationGeneric`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class CampaignNotificationGeneric(Model):
    """Request body of any campaign notification, for reading it before the kind of change is known.

    Contract: spec/schemas/notifications/CampaignNotificationGeneric.yaml
    """

    __slots__ = ()

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("CampaignNotification",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `CampaignNotification`.",
    )

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[dict[str, Any]]] = prop(
        "Data",
        doc="Reported campaign changes as plain objects; the event of each one tells its form.",
    )
