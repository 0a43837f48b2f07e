# Generated from spec/schemas/campaigns/UpdateCampaignEvaluationGroup.yaml by `make generate`; do not edit.
"""`UpdateCampaignEvaluationGroup`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class UpdateCampaignEvaluationGroup(Model):
    """Settings to store for an evaluation group in place of the present ones.

    Contract: spec/schemas/campaigns/UpdateCampaignEvaluationGroup.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Title for the evaluation group on the Campaign Evaluation page.",
    )

    parent_id: Property[int] = prop(
        "parentId",
        minimum=1,
        doc="Internal number of the evaluation group this one is nested in; the outermost is the Application's "
        "base group. At least 1.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the evaluation group is for.",
    )

    evaluation_mode: Property[str] = prop(
        "evaluationMode",
        enum=("stackable", "listOrder", "lowestDiscount", "highestDiscount"),
        doc="Which triggered campaigns of the group apply: all of them (`stackable`), the first in order "
        "(`listOrder`), or the one with the lowest (`lowestDiscount`) or highest discount value "
        "(`highestDiscount`). One of `stackable`, `listOrder`, `lowestDiscount`, `highestDiscount`.",
    )

    evaluation_scope: Property[str] = prop(
        "evaluationScope",
        enum=("cartItem", "session"),
        doc="Level at which the mode is decided: once for the whole `session`, or for each `cartItem` "
        "separately. One of `cartItem`, `session`.",
    )

    locked: Property[bool] = prop(
        doc="True when the group is closed to changes; campaigns cannot be added to a locked group.",
    )
