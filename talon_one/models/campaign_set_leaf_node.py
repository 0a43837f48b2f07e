# Generated from spec/schemas/campaigns/CampaignSetLeafNode.yaml by `make generate`; do not edit.
"""`CampaignSetLeafNode`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignSetLeafNode(Model):
    """A campaign in the evaluation tree; nothing is nested below it.

    Contract: spec/schemas/campaigns/CampaignSetLeafNode.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        enum=("CAMPAIGN",),
        doc="Marks the node as a campaign; groups carry `SET` instead. One of `CAMPAIGN`.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign that sits at this place of the tree.",
    )
