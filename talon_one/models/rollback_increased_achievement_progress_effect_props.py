# Generated from spec/schemas/effects/RollbackIncreasedAchievementProgressEffectProps.yaml by `make generate`; do not edit.
"""`RollbackIncreasedAchievementProgressEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RollbackIncreasedAchievementProgressEffectProps(Model):
    """Details of `rollbackIncreasedAchievementProgress`: progress made earlier in an achievement was rolled
    back.

    Contract: spec/schemas/effects/RollbackIncreasedAchievementProgressEffectProps.yaml
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

    progress_tracker_id: Property[int] = prop(
        "progressTrackerId",
        doc="ID of the record that tracks this customer's progress in the achievement.",
    )
    """ID of the record that tracks this customer's progress in the achievement."""

    decrease_progress_by: Property[float] = prop(
        "decreaseProgressBy",
        doc="How much progress was rolled back.",
    )
    """How much progress was rolled back."""

    current_progress: Property[float] = prop(
        "currentProgress",
        doc="Customer's progress after the rollback.",
    )
    """Customer's progress after the rollback."""

    target: Property[float] = prop(
        doc="Value at which the achievement is completed.",
    )
    """Value at which the achievement is completed."""
