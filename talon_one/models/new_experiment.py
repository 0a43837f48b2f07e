# Generated from spec/schemas/experiments/NewExperiment.yaml by `make generate`; do not edit.
"""`NewExperiment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.new_campaign import NewCampaign
    from talon_one.types import ExperimentAssignment, ExperimentGoal


class NewExperiment(Model):
    """Settings of an experiment to create. A campaign is created with it.

    Contract: spec/schemas/experiments/NewExperiment.yaml
    """

    __slots__ = ()

    assignment_type: WideProperty[Optional[str], Optional[ExperimentAssignment]] = prop(
        "assignmentType",
        default=None,
        enum=("random", "external", "audience"),
        doc="How customers are assigned to variants: at `random`, by your own system or testing tool "
        "(`external`), or by `audience`. One of `random`, `external`, `audience`. Added in version 26.20.",
    )
    """How customers are assigned to variants: at `random`, by your own system or testing tool (`external`), or
    by `audience`. One of `random`, `external`, `audience`. Added in version 26.20.
    """

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

    campaign: Property[NewCampaign] = prop(
        doc="Data for the campaign of the experiment.",
    )
    """Data for the campaign of the experiment."""

    goal_type: WideProperty[Optional[str], Optional[ExperimentGoal]] = prop(
        "goalType",
        default=None,
        enum=("other", "maximize_revenue", "maximize_items_sold", "optimize_discount_efficiency"),
        doc="Goal of the experiment, which decides the metric that finds the winner: revenue, the number of "
        "items sold, how efficiently discounts work, or something else (`other`), for which several metrics"
        " count. One of `other`, `maximize_revenue`, `maximize_items_sold`, `optimize_discount_efficiency`."
        " Required since version 26.13.",
    )
    """Goal of the experiment, which decides the metric that finds the winner: revenue, the number of items sold,
    how efficiently discounts work, or something else (`other`), for which several metrics count. One of
    `other`, `maximize_revenue`, `maximize_items_sold`, `optimize_discount_efficiency`. Required since version
    26.13.
    """

    goal_description: Property[Optional[str]] = prop(
        "goalDescription",
        default=None,
        doc="What the experiment should achieve, in your own words; the AI-written verdict takes it into "
        "account.",
    )
    """What the experiment should achieve, in your own words; the AI-written verdict takes it into account."""
