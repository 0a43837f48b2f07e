# Generated from spec/schemas/notifications/CampaignCollectionEditedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignCollectionEditedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

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

    campaign: Property[Campaign] = prop(
        doc="Campaign the notification is about, after the change.",
    )

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Current rules of the campaign.",
    )

    placeholders: Property[Optional[list[PlaceholderDetails]]] = prop(
        default=None,
        doc="Placeholders in the campaign's rules and their values.",
    )

    collection: Property[CollectionWithoutPayload] = prop(
        doc="Collection that was edited, without its items.",
    )
