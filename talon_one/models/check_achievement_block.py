# Generated from spec/schemas/rules/CheckAchievementBlock.yaml by `make generate`; do not edit.
"""`CheckAchievementBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.achievement_block_reference import AchievementBlockReference
    from talon_one.models.block import Block
    from talon_one.types import AchievementOperator, Strings


class CheckAchievementBlock(Variant):
    """Checks how far the session's customer has come in an achievement.

    Contract: spec/schemas/rules/CheckAchievementBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["checkAchievement"]] = prop(
        default="checkAchievement",
        enum=("checkAchievement",),
        doc="Marks the block as `checkAchievement`. The only value is `checkAchievement`. Filled in if left "
        "out.",
    )
    """Marks the block as `checkAchievement`. The only value is `checkAchievement`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, AchievementOperator] = prop(
        enum=("justCompleted", "started", "not(started)", "inProgress", "not(inProgress)", "completed", "not(completed)"),
        doc="What must be so: the customer has `justCompleted` the achievement in this evaluation, has "
        "`started` it, is `inProgress`, has `completed` it, or one of these negated. One of "
        "`justCompleted`, `started`, `not(started)`, `inProgress`, `not(inProgress)`, `completed`, "
        "`not(completed)`.",
    )
    """What must be so: the customer has `justCompleted` the achievement in this evaluation, has `started` it, is
    `inProgress`, has `completed` it, or one of these negated. One of `justCompleted`, `started`,
    `not(started)`, `inProgress`, `not(inProgress)`, `completed`, `not(completed)`.
    """

    achievement: Property[AchievementBlockReference] = prop(
        doc="The achievement that is checked.",
    )
    """The achievement that is checked."""

    on_failure: WideProperty[Optional[list[Block]], Optional[Sequence[Block]]] = prop(
        "onFailure",
        default=None,
        doc="Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom"
        " effects here.",
    )
    """Blocks to run when this one does not hold or fails. The Rule Builder puts notifications and custom effects
    here.
    """
