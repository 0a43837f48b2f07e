# Generated from spec/schemas/campaigns/GenerateCampaignTags.yaml by `make generate`; do not edit.
"""`GenerateCampaignTags`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class GenerateCampaignTags(Model):
    """Request to suggest tags for a campaign from its rules.

    Contract: spec/schemas/campaigns/GenerateCampaignTags.yaml
    """

    __slots__ = ()

    ruleset_id: Property[int] = prop(
        "rulesetID",
        doc="ID of the ruleset to generate the tags from.",
    )
    """ID of the ruleset to generate the tags from."""
