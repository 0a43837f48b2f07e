# Generated from spec/schemas/experiments/Experiment.yaml by `make generate`; do not edit.
"""`Experiment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign import Campaign
    from talon_one.models.experiment_variant import ExperimentVariant
    from talon_one.types import CampaignStoredState, ExperimentAssignment, ExperimentGoal


class Experiment(Model):
    """An A/B test of promotions. It has its own campaign, whose traffic is split between variants with different
    rules.

    Contract: spec/schemas/experiments/Experiment.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the experiment; sessions name it when variants are assigned externally.",
    )
    """ID of the experiment; sessions name it when variants are assigned externally."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the experiment runs in.",
    )
    """ID of the Application the experiment runs in."""

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

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="Campaign that was created for the experiment, with its name, schedule and settings.",
    )
    """Campaign that was created for the experiment, with its name, schedule and settings."""

    activated: Property[Optional[datetime]] = prop(
        default=None,
        doc="When the experiment was enabled; absent if it never was.",
    )
    """When the experiment was enabled; absent if it never was."""

    state: WideProperty[str, CampaignStoredState] = prop(
        enum=("enabled", "disabled", "archived"),
        doc="Whether the experiment is evaluated: `enabled`, `disabled` or `archived`. One of `enabled`, "
        "`disabled`, `archived`. The service's default is `disabled`.",
    )
    """Whether the experiment is evaluated: `enabled`, `disabled` or `archived`. One of `enabled`, `disabled`,
    `archived`. The service's default is `disabled`.
    """

    variants: WideProperty[Optional[list[ExperimentVariant]], Optional[Sequence[ExperimentVariant]]] = prop(
        default=None,
        doc="Variants that are compared with each other.",
    )
    """Variants that are compared with each other."""

    deletedat: Property[Optional[datetime]] = prop(
        default=None,
        doc="When the experiment was deleted; absent if it was not.",
    )
    """When the experiment was deleted; absent if it was not."""

    goal_type: WideProperty[Optional[str], Optional[ExperimentGoal]] = prop(
        "goalType",
        default=None,
        enum=("other", "maximize_revenue", "optimize_discount_efficiency", "maximize_items_sold"),
        doc="Goal of the experiment, which decides the metric that finds the winner: revenue, the number of "
        "items sold, how efficiently discounts work, or something else (`other`), for which several metrics"
        " count. One of `other`, `maximize_revenue`, `optimize_discount_efficiency`, `maximize_items_sold`."
        " Required since version 26.13.",
    )
    """Goal of the experiment, which decides the metric that finds the winner: revenue, the number of items sold,
    how efficiently discounts work, or something else (`other`), for which several metrics count. One of
    `other`, `maximize_revenue`, `optimize_discount_efficiency`, `maximize_items_sold`. Required since version
    26.13.
    """

    goal_description: Property[Optional[str]] = prop(
        "goalDescription",
        default=None,
        doc="What the experiment should achieve, in your own words; the AI-written verdict takes it into "
        "account.",
    )
    """What the experiment should achieve, in your own words; the AI-written verdict takes it into account."""
