# Generated from spec/schemas/notifications/CampaignNotificationItemBase.yaml by `make generate`; do not edit.
"""`CampaignNotificationItemBase`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignNotificationItemBase(Model):
    """Fields of every entry of a campaign notification.

    Contract: spec/schemas/notifications/CampaignNotificationItemBase.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change, such as `campaign_created`, `campaign_edited`, `campaign_deleted`, "
        "`campaign_state_changed` or `campaign_ruleset_changed`.",
    )
    """Name of the change, such as `campaign_created`, `campaign_edited`, `campaign_deleted`,
    `campaign_state_changed` or `campaign_ruleset_changed`.
    """
