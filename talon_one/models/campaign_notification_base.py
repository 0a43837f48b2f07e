# Generated from spec/schemas/notifications/CampaignNotificationBase.yaml by `make generate`; do not edit.
"""`CampaignNotificationBase`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignNotificationBase(Model):
    """Part that the bodies of all campaign notifications have in common.

    Contract: spec/schemas/notifications/CampaignNotificationBase.yaml
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
