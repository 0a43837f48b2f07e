# Generated from spec/schemas/experiments/PromoteExperiment.yaml by `make generate`; do not edit.
"""`PromoteExperiment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.experiment_campaign_copy import ExperimentCampaignCopy


class PromoteExperiment(Model):
    """Request to turn one variant of an experiment into a regular campaign.

    Contract: spec/schemas/experiments/PromoteExperiment.yaml
    """

    __slots__ = ()

    target_application_id: Property[int] = prop(
        "targetApplicationId",
        doc="Internal number of the Application in which the campaign is created.",
    )

    variant_id: Property[int] = prop(
        "variantId",
        doc="Internal number of the variant whose rules the campaign takes over.",
    )

    disable_experiment: Property[Optional[bool]] = prop(
        "disableExperiment",
        default=None,
        doc="Whether to switch the experiment off at the same time.",
    )

    campaign: Property[ExperimentCampaignCopy] = prop(
        doc="Details of the campaign to create.",
    )
