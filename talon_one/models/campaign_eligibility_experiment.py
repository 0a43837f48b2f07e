# Generated from spec/schemas/experiments/CampaignEligibilityExperiment.yaml by `make generate`; do not edit.
"""`CampaignEligibilityExperiment`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignEligibilityExperiment(Model):
    """The experiment a campaign belongs to and the customer's variant, in an eligibility check.

    Contract: spec/schemas/experiments/CampaignEligibilityExperiment.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the experiment the campaign belongs to.",
    )
    """ID of the experiment the campaign belongs to."""

    variant_id: Property[int] = prop(
        "variantId",
        doc="ID of the variant the customer profile is assigned to.",
    )
    """ID of the variant the customer profile is assigned to."""
