# Generated from spec/schemas/campaigns/CampaignSetNode.yaml by `make generate`; do not edit.
"""`CampaignSetNode`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignSetNode(Model):
    """Any node of the evaluation tree, either a group or a single campaign.

    Contract: spec/schemas/campaigns/CampaignSetNode.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        doc="Tells the kinds of node apart: `SET` for a group, `CAMPAIGN` for a campaign.",
    )
