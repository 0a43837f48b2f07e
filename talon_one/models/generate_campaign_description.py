# Generated from spec/schemas/campaigns/GenerateCampaignDescription.yaml by `make generate`; do not edit.
"""`GenerateCampaignDescription`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class GenerateCampaignDescription(Model):
    """Request to have a description of a campaign written automatically from its rules.

    Contract: spec/schemas/campaigns/GenerateCampaignDescription.yaml
    """

    __slots__ = ()

    campaign_id: Property[Optional[int]] = prop(
        "campaignID",
        default=None,
        doc="Internal number of the campaign that gets the description. The service requires it since version "
        "12.0.",
    )

    ruleset_id: Property[int] = prop(
        "rulesetID",
        doc="Internal number of the ruleset whose rules are read to produce the text.",
    )

    currency: Property[str] = prop(
        doc="Currency to name when the generated text mentions money.",
    )
