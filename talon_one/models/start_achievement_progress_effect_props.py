# Generated from spec/schemas/effects/StartAchievementProgressEffectProps.yaml by `make generate`; do not edit.
"""`StartAchievementProgressEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class StartAchievementProgressEffectProps(Model):
    """Details of `startAchievementProgress`: the customer starts an achievement, with a progress of 0.

    Contract: spec/schemas/effects/StartAchievementProgressEffectProps.yaml
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
        doc="ID of the record that tracks this customer's progress in the achievement; each run of an "
        "achievement that recurs on completion has a new one.",
    )
    """ID of the record that tracks this customer's progress in the achievement; each run of an achievement that
    recurs on completion has a new one.
    """

    target: Property[float] = prop(
        doc="Value at which the achievement is completed.",
    )
    """Value at which the achievement is completed."""

    start_date: Property[datetime] = prop(
        "startDate",
        doc="Time from which the customer's progress counts.",
    )
    """Time from which the customer's progress counts."""

    end_date: Property[Optional[datetime]] = prop(
        "endDate",
        default=None,
        doc="Time until which the customer's progress counts, if there is an end.",
    )
    """Time until which the customer's progress counts, if there is an end."""
