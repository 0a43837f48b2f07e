# Generated from spec/schemas/notifications/CampaignCreatedNotification.yaml by `make generate`; do not edit.
"""`CampaignCreatedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_created_notification_item import CampaignCreatedNotificationItem
    from talon_one.models.campaign_evaluation_position import CampaignEvaluationPosition
    from talon_one.models.ruleset import Ruleset


class CampaignCreatedNotification(Model):
    """Request body telling you that campaigns were created.

    Contract: spec/schemas/notifications/CampaignCreatedNotification.yaml
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

    data: Property[Optional[list[CampaignCreatedNotificationItem]]] = prop(
        "Data",
        default=None,
        doc="New campaigns, one entry each.",
    )

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="Campaign the notification is about, as it stands after the change. Retired: the service last sent "
        "it in version 9.0.",
    )

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Rules of the campaign that are in force now. Retired: the service last sent it in version 9.0.",
    )

    evaluation_position: Property[Optional[CampaignEvaluationPosition]] = prop(
        "evaluationPosition",
        default=None,
        doc="Place the campaign holds among the campaigns of its evaluation group. Retired: the service last "
        "sent it in version 9.0.",
    )
