# Generated from spec/schemas/notifications/CampaignNotification.yaml by `make generate`; do not edit.
"""`CampaignNotification`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignNotification(Model, retired="12.0"):
    """One entry of a notification about a change to a campaign, known by the name of the change.

    Retired: the service last had it in version 12.0; making one warns.

    Contract: spec/schemas/notifications/CampaignNotification.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        doc="Name of the change that is reported, for example `campaign_created`.",
    )
