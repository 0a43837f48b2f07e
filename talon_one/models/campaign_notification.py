# Generated from spec/schemas/notifications/CampaignNotification.yaml by `make generate`; do not edit.
"""`CampaignNotification`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignNotification(Model, retired="12.0"):
    """One entry of a notification about a change to a campaign.

    Retired: last used by the service in version 12.0; creating one issues a warning.

    Contract: spec/schemas/notifications/CampaignNotification.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        doc="Name of the change, for example `campaign_created`.",
    )
    """Name of the change, for example `campaign_created`."""
