# Generated from spec/schemas/campaigns/GenerateCampaignSummary.yaml by `make generate`; do not edit.
"""`GenerateCampaignSummary`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class GenerateCampaignSummary(Model):
    """Request to have a summary of a campaign written automatically from its rules.

    Contract: spec/schemas/campaigns/GenerateCampaignSummary.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignID",
        doc="Internal number of the campaign to sum up.",
    )

    ruleset_id: Property[int] = prop(
        "rulesetID",
        doc="Internal number of the ruleset whose rules are read to produce the text.",
    )

    currency: Property[str] = prop(
        doc="Currency to name when the generated text mentions money.",
    )
