# Generated from spec/schemas/experiments/Experiment.yaml by `make generate`; do not edit.
"""`Experiment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign import Campaign
    from talon_one.models.experiment_variant import ExperimentVariant


class Experiment(Model):
    """An A/B test of promotions. It comes with its own campaign, whose traffic is split between variants with
    different rules.

    Contract: spec/schemas/experiments/Experiment.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number the service gave the experiment; sessions name it when variants are assigned "
        "externally.",
    )

    created: Property[datetime] = prop(
        doc="When the service stored the record.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the experiment runs in.",
    )

    is_variant_assignment_external: Property[Optional[bool]] = prop(
        "isVariantAssignmentExternal",
        default=None,
        doc="Whether your own system or testing tool assigns customers to variants and sends "
        "`experimentVariantAllocations` with each session; `false` lets Talon.One assign them at random.",
    )

    campaign: Property[Optional[Campaign]] = prop(
        default=None,
        doc="Campaign that was created for the experiment and carries its name, schedule and settings.",
    )

    activated: Property[Optional[datetime]] = prop(
        default=None,
        doc="When the experiment was switched on; absent if it never was.",
    )

    state: Property[str] = prop(
        enum=("enabled", "disabled", "archived"),
        doc="Whether the experiment takes part in evaluation: `enabled`, `disabled`, or `archived` once put "
        "away. One of `enabled`, `disabled`, `archived`. Default of the service: `disabled`.",
    )

    variants: Property[Optional[list[ExperimentVariant]]] = prop(
        default=None,
        doc="Alternatives that are compared with each other.",
    )

    deletedat: Property[Optional[datetime]] = prop(
        default=None,
        doc="When the experiment was deleted; absent while it exists.",
    )

    goal_type: Property[Optional[str]] = prop(
        "goalType",
        default=None,
        enum=("other", "maximize_revenue", "optimize_discount_efficiency", "maximize_items_sold"),
        doc="What the experiment is meant to improve, which decides the metric that finds the winner: revenue, "
        "the number of items sold, how efficiently discounts work, or something else (`other`), for which "
        "several metrics count. One of `other`, `maximize_revenue`, `optimize_discount_efficiency`, "
        "`maximize_items_sold`. The service requires it since version 26.13.",
    )

    goal_description: Property[Optional[str]] = prop(
        "goalDescription",
        default=None,
        doc="Free text saying what the experiment should achieve; the AI-written assessment takes it into "
        "account.",
    )
