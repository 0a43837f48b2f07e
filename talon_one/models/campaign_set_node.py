# Generated from spec/schemas/campaigns/CampaignSetNode.yaml by `make generate`; do not edit.
"""`CampaignSetNode`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Refined
from talon_one.model.variants import Variants


class CampaignSetNode(Refined):
    """Any node of the evaluation tree, either a group or a single campaign.

    Contract: spec/schemas/campaigns/CampaignSetNode.yaml
    """

    __slots__ = ()
    _variants = Variants("type", {
        "SET": "CampaignSetBranchNode",
        "CAMPAIGN": "CampaignSetLeafNode",
    })

    type: Property[str] = prop(
        doc="`SET` for a group, `CAMPAIGN` for a campaign.",
    )
    """`SET` for a group, `CAMPAIGN` for a campaign."""
