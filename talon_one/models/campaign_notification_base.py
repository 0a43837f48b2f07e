# Generated from spec/schemas/notifications/CampaignNotificationBase.yaml by `make generate`; do not edit.
"""`CampaignNotificationBase`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Model, Property, WideProperty, prop


class CampaignNotificationBase(Model):
    """Fields of every campaign notification.

    Contract: spec/schemas/notifications/CampaignNotificationBase.yaml
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
