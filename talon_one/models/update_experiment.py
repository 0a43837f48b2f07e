# Generated from spec/schemas/experiments/UpdateExperiment.yaml by `make generate`; do not edit.
"""`UpdateExperiment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.update_campaign import UpdateCampaign
    from talon_one.types import ExperimentGoal


class UpdateExperiment(Model):
    """New settings for an existing experiment and its campaign.

    Contract: spec/schemas/experiments/UpdateExperiment.yaml
    """

    __slots__ = ()

    is_variant_assignment_external: Property[Optional[bool]] = prop(
        "isVariantAssignmentExternal",
        default=None,
        doc="Whether your own system or testing tool assigns customers to variants and sends "
        "`experimentVariantAllocations` with each session; `false` lets Talon.One assign them at random. "
        "Deprecated.",
    )
    """Whether your own system or testing tool assigns customers to variants and sends
    `experimentVariantAllocations` with each session; `false` lets Talon.One assign them at random.
    Deprecated.
    """

    campaign: Property[UpdateCampaign] = prop(
        doc="New data of the experiment's campaign.",
    )
    """New data of the experiment's campaign."""

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
