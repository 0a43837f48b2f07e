# Generated from spec/schemas/experiments/ExperimentCopyExperiment.yaml by `make generate`; do not edit.
"""`ExperimentCopyExperiment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.experiment_campaign_copy import ExperimentCampaignCopy
    from talon_one.types import ExperimentGoal


class ExperimentCopyExperiment(Model):
    """Goal, variant assignment and campaign of the copy.

    Contract: spec/schemas/experiments/ExperimentCopyExperiment.yaml
    """

    __slots__ = ()

    is_variant_assignment_external: Property[bool] = prop(
        "isVariantAssignmentExternal",
        doc="Whether your own system or testing tool assigns customers to variants and sends "
        "`experimentVariantAllocations` with each session; `false` lets Talon.One assign them at random.",
    )
    """Whether your own system or testing tool assigns customers to variants and sends
    `experimentVariantAllocations` with each session; `false` lets Talon.One assign them at random.
    """

    campaign: Property[ExperimentCampaignCopy] = prop(
        doc="Data for the campaign of the copy.",
    )
    """Data for the campaign of the copy."""

    goal_type: WideProperty[Optional[str], Optional[ExperimentGoal]] = prop(
        "goalType",
        default=None,
        enum=("other", "maximize_revenue", "maximize_items_sold", "optimize_discount_efficiency"),
        doc="Goal of the experiment, which decides the metric that finds the winner: revenue, the number of "
        "items sold, how efficiently discounts work, or something else (`other`), for which several metrics"
        " count. One of `other`, `maximize_revenue`, `maximize_items_sold`, `optimize_discount_efficiency`.",
    )
    """Goal of the experiment, which decides the metric that finds the winner: revenue, the number of items sold,
    how efficiently discounts work, or something else (`other`), for which several metrics count. One of
    `other`, `maximize_revenue`, `maximize_items_sold`, `optimize_discount_efficiency`.
    """

    goal_description: Property[Optional[str]] = prop(
        "goalDescription",
        default=None,
        doc="What the experiment should achieve, in your own words; the AI-written verdict takes it into "
        "account.",
    )
    """What the experiment should achieve, in your own words; the AI-written verdict takes it into account."""
