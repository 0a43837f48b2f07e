# Generated from spec/schemas/notifications/CampaignCollectionEditedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignCollectionEditedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.collection_without_payload import CollectionWithoutPayload
    from talon_one.models.placeholder_details import PlaceholderDetails
    from talon_one.models.ruleset import Ruleset


class CampaignCollectionEditedNotificationItem(Model):
    """One edited collection and its campaign.

    Contract: spec/schemas/notifications/CampaignCollectionEditedNotificationItem.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change, here an edited collection.",
    )
    """Name of the change, here an edited collection."""

    campaign: Property[Campaign] = prop(
        doc="Campaign the notification is about, after the change.",
    )
    """Campaign the notification is about, after the change."""

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

    collection: Property[CollectionWithoutPayload] = prop(
        doc="Collection that was edited, without its items.",
    )
    """Collection that was edited, without its items."""
