# Generated from spec/schemas/campaigns/GenerateCampaignDescription.yaml by `make generate`; do not edit.
"""`GenerateCampaignDescription`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class GenerateCampaignDescription(Model):
    """Request to generate a description of a campaign from its rules.

    Contract: spec/schemas/campaigns/GenerateCampaignDescription.yaml
    """

    __slots__ = ()

    campaign_id: Property[Optional[int]] = prop(
        "campaignID",
        default=None,
        doc="ID of the campaign to describe. Required since version 12.0.",
    )
    """ID of the campaign to describe. Required since version 12.0."""

    ruleset_id: Property[int] = prop(
        "rulesetID",
        doc="ID of the ruleset to generate the text from.",
    )
    """ID of the ruleset to generate the text from."""

    currency: Property[str] = prop(
        doc="Currency of the amounts in the generated text.",
    )
    """Currency of the amounts in the generated text."""
