# Generated from spec/schemas/campaigns/CampaignEntity.yaml by `make generate`; do not edit.
"""`CampaignEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignEntity(Model):
    """Part shared by records that belong to a campaign: the link to it.

    Contract: spec/schemas/campaigns/CampaignEntity.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign the record belongs to.",
    )
