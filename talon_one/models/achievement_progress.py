# Generated from spec/schemas/achievements/AchievementProgress.yaml by `make generate`; do not edit.
"""`AchievementProgress`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AchievementProgress(Model):
    """How far one customer has come in one run of an achievement.

    Contract: spec/schemas/achievements/AchievementProgress.yaml
    """

    __slots__ = ()

    status: Property[str] = prop(
        enum=("inprogress", "completed", "expired", "not_started"),
        doc="Where the customer stands: `not_started`, `inprogress`, `completed` (target reached) or `expired` "
        "(time ran out). One of `inprogress`, `completed`, `expired`, `not_started`.",
    )

    progress: Property[float] = prop(
        doc="Value reached so far in the current run, to be compared with the target.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Moment at which the customer started this run.",
    )

    completion_date: Property[Optional[datetime]] = prop(
        "completionDate",
        default=None,
        doc="Moment at which the customer reached the target, once they have.",
    )

    end_date: Property[Optional[datetime]] = prop(
        "endDate",
        default=None,
        doc="Moment at which this run ends for the customer, if it has an end.",
    )

    achievement_id: Property[Optional[int]] = prop(
        "achievementId",
        default=None,
        doc="Internal number of the achievement the progress belongs to. Retired: the service last sent it in "
        "version 7.0.",
    )

    name: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        max_length=1000,
        pattern="^[a-zA-Z]\\w+$",
        doc="API name of the achievement the progress belongs to. 1 to 1000 characters. Matches "
        "`^[a-zA-Z]\\w+$`. Retired: the service last sent it in version 7.0.",
    )

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Display title shown in the Campaign Manager; free to change later. Retired: the service last sent "
        "it in version 7.0.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that explains what the achievement is about. Retired: the service last sent it in "
        "version 7.0.",
    )

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="Internal number of the campaign the achievement belongs to. Retired: the service last sent it in "
        "version 7.0.",
    )

    target: Property[Optional[float]] = prop(
        default=None,
        doc="Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in "
        "spending. Retired: the service last sent it in version 7.0.",
    )
