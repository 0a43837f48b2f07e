# Generated from spec/schemas/notifications/CampaignStateChangedNotification.yaml by `make generate`; do not edit.
"""`CampaignStateChangedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_state_changed_notification_item import CampaignStateChangedNotificationItem
    from talon_one.models.ruleset import Ruleset


class CampaignStateChangedNotification(Model):
    """Notification that campaigns changed state, for example from scheduled to running.

    Contract: spec/schemas/notifications/CampaignStateChangedNotification.yaml
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

    data: WideProperty[Optional[list[CampaignStateChangedNotificationItem]], Optional[Sequence[CampaignStateChangedNotificationItem]]] = prop(
        "Data",
        default=None,
        doc="Campaigns with a new state, one entry each.",
    )
    """Campaigns with a new state, one entry each."""

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="Campaign the notification is about, after the change. Retired: last sent by the service in version"
        " 9.0.",
    )
    """Campaign the notification is about, after the change. Retired: last sent by the service in version 9.0."""

    old_state: Property[Optional[str]] = prop(
        "oldState",
        default=None,
        doc="State of the campaign before the change, with the same possible values as the new state. Retired: "
        "last sent by the service in version 9.0.",
    )
    """State of the campaign before the change, with the same possible values as the new state. Retired: last
    sent by the service in version 9.0.
    """

    new_state: Property[Optional[str]] = prop(
        "newState",
        default=None,
        doc="Current state of the campaign, such as `running`, `disabled`, `scheduled`, `expired`, `draft` or "
        "`archived`. Retired: last sent by the service in version 9.0.",
    )
    """Current state of the campaign, such as `running`, `disabled`, `scheduled`, `expired`, `draft` or
    `archived`. Retired: last sent by the service in version 9.0.
    """

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Current rules of the campaign. Retired: last sent by the service in version 9.0.",
    )
    """Current rules of the campaign. Retired: last sent by the service in version 9.0."""
