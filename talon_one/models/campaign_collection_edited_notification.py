# Generated from spec/schemas/notifications/CampaignCollectionEditedNotification.yaml by `make generate`; do not edit.
"""`CampaignCollectionEditedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_collection_edited_notification_item import CampaignCollectionEditedNotificationItem
    from talon_one.models.collection_without_payload import CollectionWithoutPayload
    from talon_one.models.ruleset import Ruleset


class CampaignCollectionEditedNotification(Model):
    """Notification that collections of campaigns were edited.

    Contract: spec/schemas/notifications/CampaignCollectionEditedNotification.yaml
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

    data: WideProperty[Optional[list[CampaignCollectionEditedNotificationItem]], Optional[Sequence[CampaignCollectionEditedNotificationItem]]] = prop(
        "Data",
        default=None,
        doc="Edited collections, one entry for each change.",
    )
    """Edited collections, one entry for each change."""

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="Campaign the notification is about, after the change. Retired: last sent by the service in version"
        " 9.0.",
    )
    """Campaign the notification is about, after the change. Retired: last sent by the service in version 9.0."""

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Current rules of the campaign. Retired: last sent by the service in version 9.0.",
    )
    """Current rules of the campaign. Retired: last sent by the service in version 9.0."""

    collection: Property[Optional[CollectionWithoutPayload]] = prop(
        default=None,
        doc="Collection that was edited, without its items. Retired: last sent by the service in version 9.0.",
    )
    """Collection that was edited, without its items. Retired: last sent by the service in version 9.0."""
