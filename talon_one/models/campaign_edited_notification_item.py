# Generated from spec/schemas/notifications/CampaignEditedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignEditedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

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
    """Name of the change, here `campaign_edited`."""

    campaign: Property[Campaign] = prop(
        doc="Campaign the notification is about, after the change.",
    )
    """Campaign the notification is about, after the change."""

    old_campaign: Property[Campaign] = prop(
        "oldCampaign",
        doc="Campaign as it was before the edit, for comparison.",
    )
    """Campaign as it was before the edit, for comparison."""

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Current rules of the campaign.",
    )
    """Current rules of the campaign."""

    placeholders: WideProperty[Optional[list[PlaceholderDetails]], Optional[Sequence[PlaceholderDetails]]] = prop(
        default=None,
        doc="Placeholders in the campaign's rules and their values.",
    )
    """Placeholders in the campaign's rules and their values."""
