# Generated from spec/schemas/notifications/CampaignDeletedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignDeletedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign import Campaign


class CampaignDeletedNotificationItem(Model):
    """One deleted campaign and when it was deleted.

    Contract: spec/schemas/notifications/CampaignDeletedNotificationItem.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change, here `campaign_deleted`.",
    )
    """Name of the change, here `campaign_deleted`."""

    campaign: Property[Campaign] = prop(
        doc="The deleted campaign with all fields of a `Campaign`; `deleted_at` says when it was deleted.",
    )
    """The deleted campaign with all fields of a `Campaign`; `deleted_at` says when it was deleted."""

    deleted_at: Property[datetime] = prop(
        "deletedAt",
        doc="Time at which the campaign was deleted.",
    )
    """Time at which the campaign was deleted."""
