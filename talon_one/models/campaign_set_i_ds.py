# Generated from spec/schemas/campaigns/CampaignSetIDs.yaml by `make generate`; do not edit.
"""`CampaignSetIDs`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignSetIDs(Model, retired="7.0"):
    """Entry for one campaign in a former priority set.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/campaigns/CampaignSetIDs.yaml
    """

    __slots__ = ()

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign at this position of the set.",
    )
    """ID of the campaign at this position of the set."""
