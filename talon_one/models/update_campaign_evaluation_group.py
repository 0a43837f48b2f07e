# Generated from spec/schemas/campaigns/UpdateCampaignEvaluationGroup.yaml by `make generate`; do not edit.
"""`UpdateCampaignEvaluationGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import EvaluationMode, EvaluationScope


class UpdateCampaignEvaluationGroup(Model):
    """New settings of an evaluation group, which replace the current ones.

    Contract: spec/schemas/campaigns/UpdateCampaignEvaluationGroup.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the evaluation group on the Campaign Evaluation page.",
    )
    """Name of the evaluation group on the Campaign Evaluation page."""

    parent_id: Property[int] = prop(
        "parentId",
        minimum=1,
        doc="ID of the evaluation group that contains this one; the outermost is the Application's base group. "
        "At least 1.",
    )
    """ID of the evaluation group that contains this one; the outermost is the Application's base group. At least
    1.
    """

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the evaluation group is for, in your own words.",
    )
    """What the evaluation group is for, in your own words."""

    evaluation_mode: WideProperty[str, EvaluationMode] = prop(
        "evaluationMode",
        enum=("stackable", "listOrder", "lowestDiscount", "highestDiscount"),
        doc="Which triggered campaigns of the group apply: all of them (`stackable`), the first in order "
        "(`listOrder`), or the one with the lowest (`lowestDiscount`) or highest discount "
        "(`highestDiscount`). One of `stackable`, `listOrder`, `lowestDiscount`, `highestDiscount`.",
    )
    """Which triggered campaigns of the group apply: all of them (`stackable`), the first in order (`listOrder`),
    or the one with the lowest (`lowestDiscount`) or highest discount (`highestDiscount`). One of `stackable`,
    `listOrder`, `lowestDiscount`, `highestDiscount`.
    """

    evaluation_scope: WideProperty[str, EvaluationScope] = prop(
        "evaluationScope",
        enum=("cartItem", "session"),
        doc="Whether the mode applies once to the whole `session` or to each `cartItem` separately. One of "
        "`cartItem`, `session`.",
    )
    """Whether the mode applies once to the whole `session` or to each `cartItem` separately. One of `cartItem`,
    `session`.
    """

    locked: Property[bool] = prop(
        doc="Whether the group is locked; campaigns can't be added to a locked group.",
    )
    """Whether the group is locked; campaigns can't be added to a locked group."""
