# Generated from spec/schemas/notifications/CampaignEvaluationTreeChangedMessage.yaml by `make generate`; do not edit.
"""`CampaignEvaluationTreeChangedMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.application_notification import ApplicationNotification


class CampaignEvaluationTreeChangedMessage(Model):
    """Request body telling you that the order or grouping in which an Application evaluates its campaigns
    changed.

    Contract: spec/schemas/notifications/CampaignEvaluationTreeChangedMessage.yaml
    """

    __slots__ = ()

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("CampaignNotification",),
        doc="Tag saying which kind of notification the request body is; look also at the event of the entries, "
        "as the tag alone may not tell this one from other campaign notifications. One of "
        "`CampaignNotification`.",
    )

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[Optional[list[ApplicationNotification]]] = prop(
        "Data",
        default=None,
        doc="Changes of the evaluation order, one entry each.",
    )
