# Generated from spec/schemas/effects/RollbackIncreasedAchievementProgressEffectProps.yaml by `make generate`; do not edit.
"""`RollbackIncreasedAchievementProgressEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RollbackIncreasedAchievementProgressEffectProps(Model):
    """Details of `rollbackIncreasedAchievementProgress`: progress made earlier in an achievement was taken back.

    Contract: spec/schemas/effects/RollbackIncreasedAchievementProgressEffectProps.yaml
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

    progress_tracker_id: Property[int] = prop(
        "progressTrackerId",
        doc="Internal number of the record that tracks this customer's progress in the achievement.",
    )

    decrease_progress_by: Property[float] = prop(
        "decreaseProgressBy",
        doc="Amount of progress taken back.",
    )

    current_progress: Property[float] = prop(
        "currentProgress",
        doc="Progress of the customer after the rollback.",
    )

    target: Property[float] = prop(
        doc="Progress value at which the achievement counts as completed.",
    )
