# Generated from spec/schemas/notifications/CampaignStateChangedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignStateChangedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

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
        doc="Name of the change that is reported, in this case `campaign_state_changed`.",
    )

    campaign: Property[Campaign] = prop(
        doc="Campaign the notification is about, as it stands after the change.",
    )

    old_state: Property[str] = prop(
        "oldState",
        doc="State the campaign had before the change, with the same possible values as the new state.",
    )

    new_state: Property[str] = prop(
        "newState",
        doc="State the campaign has now, such as `running`, `disabled`, `scheduled`, `expired` or `archived`.",
    )

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Rules of the campaign that are in force now.",
    )

    placeholders: Property[Optional[list[PlaceholderDetails]]] = prop(
        default=None,
        doc="Placeholders used in the campaign's rules, with the values they stand for.",
    )
