# Generated from spec/schemas/campaigns/CampaignSetLeafNode.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`CampaignSetLeafNode`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.models.campaign_set_node import CampaignSetNode


class CampaignSetLeafNode(CampaignSetNode):
    """A campaign in the evaluation tree.

    Contract: spec/schemas/campaigns/CampaignSetLeafNode.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["CAMPAIGN"]] = prop(
        default="CAMPAIGN",
        enum=("CAMPAIGN",),
        doc="Says that the node is a campaign; a group has `SET`. The only value is `CAMPAIGN`. Filled in if "
        "left out.",
    )
    """Says that the node is a campaign; a group has `SET`. The only value is `CAMPAIGN`. Filled in if left out."""

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign at this position of the tree.",
    )
    """ID of the campaign at this position of the tree."""
