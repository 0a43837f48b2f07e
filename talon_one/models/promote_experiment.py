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
        doc="ID of the Application in which to create the campaign.",
    )
    """ID of the Application in which to create the campaign."""

    variant_id: Property[int] = prop(
        "variantId",
        doc="ID of the variant whose rules the campaign gets.",
    )
    """ID of the variant whose rules the campaign gets."""

    disable_experiment: Property[Optional[bool]] = prop(
        "disableExperiment",
        default=None,
        doc="Whether to disable the experiment at the same time.",
    )
    """Whether to disable the experiment at the same time."""

    campaign: Property[ExperimentCampaignCopy] = prop(
        doc="Data for the campaign to create.",
    )
    """Data for the campaign to create."""
