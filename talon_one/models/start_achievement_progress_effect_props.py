# Generated from spec/schemas/effects/StartAchievementProgressEffectProps.yaml by `make generate`; do not edit.
"""`StartAchievementProgressEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class StartAchievementProgressEffectProps(Model):
    """Details of `startAchievementProgress`: the customer begins to work on an achievement, with a progress of
    0.

    Contract: spec/schemas/effects/StartAchievementProgressEffectProps.yaml
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
        doc="Internal number of the record that tracks this customer's progress in the achievement; each round "
        "of an achievement that recurs on completion has a new one.",
    )

    target: Property[float] = prop(
        doc="Progress value at which the achievement counts as completed.",
    )

    start_date: Property[datetime] = prop(
        "startDate",
        doc="Moment from which the customer's progress counts.",
    )

    end_date: Property[Optional[datetime]] = prop(
        "endDate",
        default=None,
        doc="Moment until which the customer's progress counts; absent when there is no end.",
    )
