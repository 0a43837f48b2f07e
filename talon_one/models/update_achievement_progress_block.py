# Generated from spec/schemas/rules/UpdateAchievementProgressBlock.yaml by `make generate`; do not edit.
"""`UpdateAchievementProgressBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Property, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.achievement_block_reference import AchievementBlockReference


class UpdateAchievementProgressBlock(Variant):
    """Adds to the progress of the session's customer in an achievement.

    Contract: spec/schemas/rules/UpdateAchievementProgressBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )

    type: Property[str] = prop(
        default="updateAchievementProgress",
        enum=("updateAchievementProgress",),
        doc="Marks the block as `updateAchievementProgress`. The only value is `updateAchievementProgress`. "
        "Filled in if left out.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )

    operator: Property[str] = prop(
        enum=("increaseBy",),
        doc="How the progress changes; there is only `increaseBy`. The only value is `increaseBy`.",
    )

    value: Property[str] = prop(
        doc='Amount to add, as text: a number such as `"1"`, or an expression such as `{{$Session.Total / 2}}`.',
    )

    achievement: Property[AchievementBlockReference] = prop(
        doc="The achievement that the progress counts for.",
    )
