# Generated from spec/schemas/notifications/CampaignEvaluationTreeChangedMessage.yaml by `make generate`; do not edit.
"""`CampaignEvaluationTreeChangedMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.application_notification import ApplicationNotification


class CampaignEvaluationTreeChangedMessage(Model):
    """Notification that the order or grouping in which an Application evaluates its campaigns changed.

    Contract: spec/schemas/notifications/CampaignEvaluationTreeChangedMessage.yaml
    """

    __slots__ = ()

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("CampaignEvaluationTreeChanged", "CampaignNotification"),
        doc="Type of the notification. Check the event of the entries too, because the type may not differ from"
        " that of other campaign notifications. The only value is `CampaignEvaluationTreeChanged`. Earlier "
        "versions also had `CampaignNotification`.",
    )

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )

    data: Property[Optional[list[ApplicationNotification]]] = prop(
        "Data",
        default=None,
        doc="Changes to the evaluation tree, one entry each.",
    )
