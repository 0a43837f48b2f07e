# Generated from spec/schemas/notifications/CampaignEvaluationTreeChangedMessage.yaml by `make generate`; do not edit.
"""`CampaignEvaluationTreeChangedMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.application_notification import ApplicationNotification
    from talon_one.types import CampaignNotificationType


class CampaignEvaluationTreeChangedMessage(Model):
    """Notification that the order or grouping in which an Application evaluates its campaigns changed.

    Contract: spec/schemas/notifications/CampaignEvaluationTreeChangedMessage.yaml
    """

    __slots__ = ()

    notification_type: WideProperty[str, CampaignNotificationType] = prop(
        "NotificationType",
        enum=("CampaignEvaluationTreeChanged", "CampaignNotification"),
        doc="Type of the notification. Check the event of the entries too, because the type may not differ from"
        " that of other campaign notifications. The only value is `CampaignEvaluationTreeChanged`. Earlier "
        "versions also had `CampaignNotification`.",
    )
    """Type of the notification. Check the event of the entries too, because the type may not differ from that of
    other campaign notifications. The only value is `CampaignEvaluationTreeChanged`. Earlier versions also had
    `CampaignNotification`.
    """

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[Optional[list[ApplicationNotification]], Optional[Sequence[ApplicationNotification]]] = prop(
        "Data",
        default=None,
        doc="Changes to the evaluation tree, one entry each.",
    )
    """Changes to the evaluation tree, one entry each."""
