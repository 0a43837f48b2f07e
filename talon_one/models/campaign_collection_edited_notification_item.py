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
    """One edited collection, together with the campaign it concerns.

    Contract: spec/schemas/notifications/CampaignCollectionEditedNotificationItem.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change that is reported, in this case an edited collection.",
    )

    campaign: Property[Campaign] = prop(
        doc="Campaign the notification is about, as it stands after the change.",
    )

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Rules of the campaign that are in force now.",
    )

    placeholders: Property[Optional[list[PlaceholderDetails]]] = prop(
        default=None,
        doc="Placeholders used in the campaign's rules, with the values they stand for.",
    )

    collection: Property[CollectionWithoutPayload] = prop(
        doc="Collection that was edited, without the items it holds.",
    )
