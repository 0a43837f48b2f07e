# Generated from spec/schemas/rules/UpdateAchievementProgressBlock.yaml by `make generate`; do not edit.
"""`UpdateAchievementProgressBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.achievement_block_reference import AchievementBlockReference
    from talon_one.types import Strings


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
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["updateAchievementProgress"]] = prop(
        default="updateAchievementProgress",
        enum=("updateAchievementProgress",),
        doc="Marks the block as `updateAchievementProgress`. The only value is `updateAchievementProgress`. "
        "Filled in if left out.",
    )
    """Marks the block as `updateAchievementProgress`. The only value is `updateAchievementProgress`. Filled in
    if left out.
    """

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""

    operator: WideProperty[str, Literal["increaseBy"]] = prop(
        enum=("increaseBy",),
        doc="How the progress changes; there is only `increaseBy`. The only value is `increaseBy`.",
    )
    """How the progress changes; there is only `increaseBy`. The only value is `increaseBy`."""

    value: Property[str] = prop(
        doc='Amount to add, as text: a number such as `"1"`, or an expression such as `{{$Session.Total / 2}}`.',
    )
    """Amount to add, as text: a number such as `"1"`, or an expression such as `{{$Session.Total / 2}}`."""

    achievement: Property[AchievementBlockReference] = prop(
        doc="The achievement that the progress counts for.",
    )
    """The achievement that the progress counts for."""
