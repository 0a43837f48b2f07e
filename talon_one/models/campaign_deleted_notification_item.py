# Generated from spec/schemas/notifications/CampaignDeletedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignDeletedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign import Campaign


class CampaignDeletedNotificationItem(Model):
    """One deleted campaign and the time of its deletion.

    Contract: spec/schemas/notifications/CampaignDeletedNotificationItem.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change that is reported, in this case `campaign_deleted`.",
    )

    campaign: Property[Campaign] = prop(
        doc="The deleted campaign with all that a `Campaign` holds; when it was deleted stands in `deleted_at`.",
    )

    deleted_at: Property[datetime] = prop(
        "deletedAt",
        doc="Time at which the campaign was deleted.",
    )
