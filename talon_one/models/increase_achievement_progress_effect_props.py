# Generated from spec/schemas/effects/IncreaseAchievementProgressEffectProps.yaml by `make generate`; do not edit.
"""`IncreaseAchievementProgressEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class IncreaseAchievementProgressEffectProps(Model):
    """Details of `increaseAchievementProgress`: the customer comes closer to completing an achievement.

    Contract: spec/schemas/effects/IncreaseAchievementProgressEffectProps.yaml
    """

    __slots__ = ()

    achievement_id: Property[int] = prop(
        "achievementId",
        doc="Internal number of the achievement the customer works on.",
    )

    achievement_name: Property[str] = prop(
        "achievementName",
        doc="Name of the achievement the customer works on.",
    )

    progress_tracker_id: Property[Optional[int]] = prop(
        "progressTrackerId",
        default=None,
        doc="Internal number of the record that tracks this customer's progress in the achievement; each round "
        "of an achievement that recurs on completion has a new one.",
    )

    delta: Property[float] = prop(
        doc="Amount by which the progress rose.",
    )

    value: Property[float] = prop(
        doc="Progress of the customer after the increase.",
    )

    target: Property[float] = prop(
        doc="Progress value at which the achievement counts as completed.",
    )

    is_just_completed: Property[bool] = prop(
        "isJustCompleted",
        doc="True when this very increase completed the achievement.",
    )
