# Generated from spec/schemas/campaigns/GenerateCampaignSummary.yaml by `make generate`; do not edit.
"""`GenerateCampaignSummary`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class GenerateCampaignSummary(Model):
    """Request to generate a summary of a campaign from its rules.

    Contract: spec/schemas/campaigns/GenerateCampaignSummary.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignID",
        doc="ID of the campaign to summarize.",
    )
    """ID of the campaign to summarize."""

    ruleset_id: Property[int] = prop(
        "rulesetID",
        doc="ID of the ruleset to generate the text from.",
    )
    """ID of the ruleset to generate the text from."""

    currency: Property[str] = prop(
        doc="Currency of the amounts in the generated text.",
    )
    """Currency of the amounts in the generated text."""
