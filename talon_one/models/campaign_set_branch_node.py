# Generated from spec/schemas/campaigns/CampaignSetBranchNode.yaml by `make generate`; do not edit.
"""`CampaignSetBranchNode`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_set_node import CampaignSetNode


class CampaignSetBranchNode(Model):
    """A group in the evaluation tree, holding campaigns and further groups.

    Contract: spec/schemas/campaigns/CampaignSetBranchNode.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        enum=("SET",),
        doc="Marks the node as a group; campaigns carry `CAMPAIGN` instead. One of `SET`.",
    )

    name: Property[str] = prop(
        doc="Title of the group, as shown on the Campaign Evaluation page.",
    )

    operator: Property[str] = prop(
        enum=("ALL", "FIRST"),
        doc="How the group treats its children: `ALL` takes every one, `FIRST` only the first that applies. One"
        " of `ALL`, `FIRST`.",
    )

    elements: Property[list[CampaignSetNode]] = prop(
        doc="Children of the group in order: campaigns and nested groups.",
    )

    group_id: Property[int] = prop(
        "groupId",
        doc="Internal number of the evaluation group the node stands for.",
    )

    locked: Property[bool] = prop(
        doc="True when the group is closed to changes; campaigns cannot be added to a locked group.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the group is for.",
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
