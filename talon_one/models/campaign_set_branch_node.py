# Generated from spec/schemas/campaigns/CampaignSetBranchNode.yaml by `make generate`; do not edit.
# pyright: reportIncompatibleVariableOverride=false
# Its properties say more than those of the model that it refines.
"""`CampaignSetBranchNode`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.models.campaign_set_node import CampaignSetNode

if TYPE_CHECKING:
    from talon_one.models.campaign_set_node import CampaignSetNode
    from talon_one.types import BranchOperator, EvaluationMode, EvaluationScope


class CampaignSetBranchNode(CampaignSetNode):
    """A group in the evaluation tree, with campaigns and other groups.

    Contract: spec/schemas/campaigns/CampaignSetBranchNode.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["SET"]] = prop(
        default="SET",
        enum=("SET",),
        doc="Says that the node is a group; a campaign has `CAMPAIGN`. The only value is `SET`. Filled in if "
        "left out.",
    )
    """Says that the node is a group; a campaign has `CAMPAIGN`. The only value is `SET`. Filled in if left out."""

    name: Property[str] = prop(
        doc="Name of the group on the Campaign Evaluation page.",
    )
    """Name of the group on the Campaign Evaluation page."""

    operator: WideProperty[str, BranchOperator] = prop(
        enum=("ALL", "FIRST"),
        doc="Which elements apply: `ALL` of them, or only the `FIRST` that is triggered. One of `ALL`, `FIRST`.",
    )
    """Which elements apply: `ALL` of them, or only the `FIRST` that is triggered. One of `ALL`, `FIRST`."""

    elements: WideProperty[list[CampaignSetNode], Sequence[CampaignSetNode]] = prop(
        doc="Campaigns and groups in the group, in order.",
    )
    """Campaigns and groups in the group, in order."""

    group_id: Property[int] = prop(
        "groupId",
        doc="ID of the evaluation group.",
    )
    """ID of the evaluation group."""

    locked: Property[bool] = prop(
        doc="Whether the group is locked; campaigns can't be added to a locked group.",
    )
    """Whether the group is locked; campaigns can't be added to a locked group."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the group is for, in your own words.",
    )
    """What the group is for, in your own words."""

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
