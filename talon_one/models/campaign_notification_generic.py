# Generated from spec/schemas/notifications/CampaignNotificationGeneric.yaml by `make generate`; do not edit.
"""`CampaignNotificationGeneric`."""

from __future__ import annotations

from typing import Any, Literal, Mapping, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class CampaignNotificationGeneric(Model):
    """Any campaign notification, for reading it before the type of change is known.

    Contract: spec/schemas/notifications/CampaignNotificationGeneric.yaml
    """

    __slots__ = ()

    notification_type: WideProperty[str, Literal["CampaignNotification"]] = prop(
        "NotificationType",
        enum=("CampaignNotification",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`CampaignNotification`.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is
    `CampaignNotification`.
    """

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[list[dict[str, Any]], Sequence[Mapping[str, Any]]] = prop(
        "Data",
        doc="Campaign changes as plain objects; the event of each decides its structure.",
    )
    """Campaign changes as plain objects; the event of each decides its structure."""
