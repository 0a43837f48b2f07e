# Generated from spec/schemas/notifications/CampaignStateChangedNotification.yaml by `make generate`; do not edit.
"""`CampaignStateChangedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_state_changed_notification_item import CampaignStateChangedNotificationItem
    from talon_one.models.ruleset import Ruleset


class CampaignStateChangedNotification(Model):
    """Request body telling you that campaigns changed state, for example from scheduled to running.

    Contract: spec/schemas/notifications/CampaignStateChangedNotification.yaml
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

    data: Property[Optional[list[CampaignStateChangedNotificationItem]]] = prop(
        "Data",
        default=None,
        doc="Campaigns with a new state, one entry each.",
    )

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="Campaign the notification is about, as it stands after the change. Retired: the service last sent "
        "it in version 9.0.",
    )

    old_state: Property[Optional[str]] = prop(
        "oldState",
        default=None,
        doc="State the campaign had before the change, with the same possible values as the new state. Retired:"
        " the service last sent it in version 9.0.",
    )

    new_state: Property[Optional[str]] = prop(
        "newState",
        default=None,
        doc="State the campaign has now, such as `running`, `disabled`, `scheduled`, `expired`, `draft` or "
        "`archived`. Retired: the service last sent it in version 9.0.",
    )

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Rules of the campaign that are in force now. Retired: the service last sent it in version 9.0.",
    )
