# Generated from spec/schemas/notifications/CampaignDeletedNotification.yaml by `make generate`; do not edit.
"""`CampaignDeletedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_deleted_notification_item import CampaignDeletedNotificationItem


class CampaignDeletedNotification(Model):
    """Notification that campaigns were deleted.

    Contract: spec/schemas/notifications/CampaignDeletedNotification.yaml
    """

    __slots__ = ()

    notification_type: WideProperty[Optional[str], Optional[Literal["CampaignNotification"]]] = prop(
        "NotificationType",
        default=None,
        enum=("CampaignNotification",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`CampaignNotification`. Required since version 12.0.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is
    `CampaignNotification`. Required since version 12.0.
    """

    total_result_size: Property[Optional[int]] = prop(
        "TotalResultSize",
        default=None,
        doc="Number of entries that this request contains. Required since version 12.0.",
    )
    """Number of entries that this request contains. Required since version 12.0."""

    data: WideProperty[Optional[list[CampaignDeletedNotificationItem]], Optional[Sequence[CampaignDeletedNotificationItem]]] = prop(
        "Data",
        default=None,
        doc="Deleted campaigns, one entry each.",
    )
    """Deleted campaigns, one entry each."""

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="The deleted campaign with all fields of a `Campaign`; newer notifications list it in `data`. "
        "Retired: last sent by the service in version 9.0.",
    )
    """The deleted campaign with all fields of a `Campaign`; newer notifications list it in `data`. Retired: last
    sent by the service in version 9.0.
    """

    deleted_at: Property[Optional[datetime]] = prop(
        "deletedAt",
        default=None,
        doc="Time at which the campaign was deleted. Retired: last sent by the service in version 9.0.",
    )
    """Time at which the campaign was deleted. Retired: last sent by the service in version 9.0."""
