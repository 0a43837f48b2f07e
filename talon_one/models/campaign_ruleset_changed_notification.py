# Generated from spec/schemas/notifications/CampaignRulesetChangedNotification.yaml by `make generate`; do not edit.
"""`CampaignRulesetChangedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_ruleset_changed_notification_item import CampaignRulesetChangedNotificationItem
    from talon_one.models.ruleset import Ruleset


class CampaignRulesetChangedNotification(Model):
    """Notification that the rules of campaigns changed.

    Contract: spec/schemas/notifications/CampaignRulesetChangedNotification.yaml
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

    data: WideProperty[Optional[list[CampaignRulesetChangedNotificationItem]], Optional[Sequence[CampaignRulesetChangedNotificationItem]]] = prop(
        "Data",
        default=None,
        doc="Campaigns with changed rules, one entry each.",
    )
    """Campaigns with changed rules, one entry each."""

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="Campaign the notification is about, after the change. Retired: last sent by the service in version"
        " 9.0.",
    )
    """Campaign the notification is about, after the change. Retired: last sent by the service in version 9.0."""

    old_ruleset: Property[Optional[Ruleset]] = prop(
        "oldRuleset",
        default=None,
        doc="Rules of the campaign before the change. Retired: last sent by the service in version 9.0.",
    )
    """Rules of the campaign before the change. Retired: last sent by the service in version 9.0."""

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Current rules of the campaign. Retired: last sent by the service in version 9.0.",
    )
    """Current rules of the campaign. Retired: last sent by the service in version 9.0."""
