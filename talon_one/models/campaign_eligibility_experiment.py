# Generated from spec/schemas/experiments/CampaignEligibilityExperiment.yaml by `make generate`; do not edit.
"""`CampaignEligibilityExperiment`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignEligibilityExperiment(Model):
    """Experiment and variant that a campaign was evaluated under in an eligibility check.

    Contract: spec/schemas/experiments/CampaignEligibilityExperiment.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the experiment the campaign belongs to.",
    )

    variant_id: Property[int] = prop(
        "variantId",
        doc="Internal number of the variant that applied in the check.",
    )
