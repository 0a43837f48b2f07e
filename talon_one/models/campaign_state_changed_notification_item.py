# Generated from spec/schemas/notifications/CampaignStateChangedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignStateChangedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.placeholder_details import PlaceholderDetails
    from talon_one.models.ruleset import Ruleset


class CampaignStateChangedNotificationItem(Model):
    """One campaign that changed state, with the state before and after.

    Contract: spec/schemas/notifications/CampaignStateChangedNotificationItem.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change, here `campaign_state_changed`.",
    )
    """Name of the change, here `campaign_state_changed`."""

    campaign: Property[Campaign] = prop(
        doc="Campaign the notification is about, after the change.",
    )
    """Campaign the notification is about, after the change."""

    old_state: Property[str] = prop(
        "oldState",
        doc="State of the campaign before the change, with the same possible values as the new state.",
    )
    """State of the campaign before the change, with the same possible values as the new state."""

    new_state: Property[str] = prop(
        "newState",
        doc="Current state of the campaign, such as `running`, `disabled`, `scheduled`, `expired` or "
        "`archived`.",
    )
    """Current state of the campaign, such as `running`, `disabled`, `scheduled`, `expired` or `archived`."""

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
