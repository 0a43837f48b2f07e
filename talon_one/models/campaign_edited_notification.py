# Generated from spec/schemas/notifications/CampaignEditedNotification.yaml by `make generate`; do not edit.
"""`CampaignEditedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_edited_notification_item import CampaignEditedNotificationItem
    from talon_one.models.ruleset import Ruleset


class CampaignEditedNotification(Model):
    """Request body telling you that settings of campaigns were edited.

    Contract: spec/schemas/notifications/CampaignEditedNotification.yaml
    """

    __slots__ = ()

    notification_type: Property[Optional[str]] = prop(
        "NotificationType",
        default=None,
        enum=("CampaignNotification",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `CampaignNotification`. The service requires it since version 12.0.",
    )

    total_result_size: Property[Optional[int]] = prop(
        "TotalResultSize",
        default=None,
        doc="Number of entries in the data list of this request. The service requires it since version 12.0.",
    )

    data: Property[Optional[list[CampaignEditedNotificationItem]]] = prop(
        "Data",
        default=None,
        doc="Edited campaigns, one entry each.",
    )

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="Campaign the notification is about, as it stands after the change. Retired: the service last sent "
        "it in version 9.0.",
    )

    old_campaign: Property[Optional[Campaign]] = prop(
        "oldCampaign",
        default=None,
        doc="Campaign as it was before the edit, for comparison. Retired: the service last sent it in version "
        "9.0.",
    )

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Rules of the campaign that are in force now. Retired: the service last sent it in version 9.0.",
    )
