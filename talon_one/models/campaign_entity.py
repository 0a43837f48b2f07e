# Generated from spec/schemas/campaigns/CampaignEntity.yaml by `make generate`; do not edit.
"""`CampaignEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignEntity(Model):
    """Fields of records that belong to a campaign.

    Contract: spec/schemas/campaigns/CampaignEntity.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign the record belongs to.",
    )
    """ID of the campaign the record belongs to."""
