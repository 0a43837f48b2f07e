# Generated from spec/schemas/notifications/CampaignEditedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignEditedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.placeholder_details import PlaceholderDetails
    from talon_one.models.ruleset import Ruleset


class CampaignEditedNotificationItem(Model):
    """One edited campaign, before and after the edit.

    Contract: spec/schemas/notifications/CampaignEditedNotificationItem.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change, here `campaign_edited`.",
    )

    campaign: Property[Campaign] = prop(
        doc="Campaign the notification is about, after the change.",
    )

    old_campaign: Property[Campaign] = prop(
        "oldCampaign",
        doc="Campaign as it was before the edit, for comparison.",
    )

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Current rules of the campaign.",
    )

    placeholders: Property[Optional[list[PlaceholderDetails]]] = prop(
        default=None,
        doc="Placeholders in the campaign's rules and their values.",
    )
