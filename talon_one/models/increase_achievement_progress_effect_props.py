# Generated from spec/schemas/effects/IncreaseAchievementProgressEffectProps.yaml by `make generate`; do not edit.
"""`IncreaseAchievementProgressEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class IncreaseAchievementProgressEffectProps(Model):
    """Details of `increaseAchievementProgress`: the customer makes progress in an achievement.

    Contract: spec/schemas/effects/IncreaseAchievementProgressEffectProps.yaml
    """

    __slots__ = ()

    achievement_id: Property[int] = prop(
        "achievementId",
        doc="ID of the achievement in which the customer makes progress.",
    )
    """ID of the achievement in which the customer makes progress."""

    achievement_name: Property[str] = prop(
        "achievementName",
        doc="Name of the achievement in which the customer makes progress.",
    )
    """Name of the achievement in which the customer makes progress."""

    progress_tracker_id: Property[Optional[int]] = prop(
        "progressTrackerId",
        default=None,
        doc="ID of the record that tracks this customer's progress in the achievement; each run of an "
        "achievement that recurs on completion has a new one.",
    )
    """ID of the record that tracks this customer's progress in the achievement; each run of an achievement that
    recurs on completion has a new one.
    """

    delta: Property[float] = prop(
        doc="How much the progress increased.",
    )
    """How much the progress increased."""

    value: Property[float] = prop(
        doc="Customer's progress after the increase.",
    )
    """Customer's progress after the increase."""

    target: Property[float] = prop(
        doc="Value at which the achievement is completed.",
    )
    """Value at which the achievement is completed."""

    is_just_completed: Property[bool] = prop(
        "isJustCompleted",
        doc="Whether this increase completed the achievement.",
    )
    """Whether this increase completed the achievement."""
