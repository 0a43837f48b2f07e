# Generated from spec/schemas/campaigns/CampaignSetIDs.yaml by `make generate`; do not edit.
"""`CampaignSetIDs`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignSetIDs(Model, retired="7.0"):
    """Entry for one campaign in a former priority set.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/campaigns/CampaignSetIDs.yaml
    """

    __slots__ = ()

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="Internal number of the campaign at this place of the set.",
    )
