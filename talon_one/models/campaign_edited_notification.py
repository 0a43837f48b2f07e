# Generated from spec/schemas/notifications/CampaignEditedNotification.yaml by `make generate`; do not edit.
"""`CampaignEditedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_edited_notification_item import CampaignEditedNotificationItem
    from talon_one.models.ruleset import Ruleset


class CampaignEditedNotification(Model):
    """Notification that settings of campaigns were edited.

    Contract: spec/schemas/notifications/CampaignEditedNotification.yaml
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

    data: WideProperty[Optional[list[CampaignEditedNotificationItem]], Optional[Sequence[CampaignEditedNotificationItem]]] = prop(
        "Data",
        default=None,
        doc="Edited campaigns, one entry each.",
    )
    """Edited campaigns, one entry each."""

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="Campaign the notification is about, after the change. Retired: last sent by the service in version"
        " 9.0.",
    )
    """Campaign the notification is about, after the change. Retired: last sent by the service in version 9.0."""

    old_campaign: Property[Optional[Campaign]] = prop(
        "oldCampaign",
        default=None,
        doc="Campaign as it was before the edit, for comparison. Retired: last sent by the service in version "
        "9.0.",
    )
    """Campaign as it was before the edit, for comparison. Retired: last sent by the service in version 9.0."""

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Current rules of the campaign. Retired: last sent by the service in version 9.0.",
    )
    """Current rules of the campaign. Retired: last sent by the service in version 9.0."""
