# Generated from spec/schemas/notifications/CampaignRulesetChangedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignRulesetChangedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.placeholder_details import PlaceholderDetails
    from talon_one.models.ruleset import Ruleset


class CampaignRulesetChangedNotificationItem(Model):
    """One campaign whose rules changed, with the rules and placeholders before and after.

    Contract: spec/schemas/notifications/CampaignRulesetChangedNotificationItem.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change, here `campaign_ruleset_changed`.",
    )
    """Name of the change, here `campaign_ruleset_changed`."""

    campaign: Property[Campaign] = prop(
        doc="Campaign the notification is about, after the change.",
    )
    """Campaign the notification is about, after the change."""

    old_ruleset: Property[Optional[Ruleset]] = prop(
        "oldRuleset",
        default=None,
        doc="Rules of the campaign before the change.",
    )
    """Rules of the campaign before the change."""

    old_placeholders: WideProperty[Optional[list[PlaceholderDetails]], Optional[Sequence[PlaceholderDetails]]] = prop(
        "oldPlaceholders",
        default=None,
        doc="Placeholders before the change and their values.",
    )
    """Placeholders before the change and their values."""

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
