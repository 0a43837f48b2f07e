# Generated from spec/schemas/achievements/AchievementProgress.yaml by `make generate`; do not edit.
"""`AchievementProgress`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import AchievementProgressStatus


class AchievementProgress(Model):
    """One customer's progress in one run of an achievement.

    Contract: spec/schemas/achievements/AchievementProgress.yaml
    """

    __slots__ = ()

    status: WideProperty[str, AchievementProgressStatus] = prop(
        enum=("inprogress", "completed", "expired", "not_started"),
        doc="Status of the customer: `not_started`, `inprogress`, `completed` (target reached) or `expired` "
        "(time ran out). One of `inprogress`, `completed`, `expired`, `not_started`.",
    )
    """Status of the customer: `not_started`, `inprogress`, `completed` (target reached) or `expired` (time ran
    out). One of `inprogress`, `completed`, `expired`, `not_started`.
    """

    progress: Property[float] = prop(
        doc="Value reached in the current run, to compare with the target.",
    )
    """Value reached in the current run, to compare with the target."""

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time at which the customer started this run.",
    )
    """Time at which the customer started this run."""

    completion_date: Property[Optional[datetime]] = prop(
        "completionDate",
        default=None,
        doc="Time at which the customer reached the target; absent until then.",
    )
    """Time at which the customer reached the target; absent until then."""

    end_date: Property[Optional[datetime]] = prop(
        "endDate",
        default=None,
        doc="Time at which this run ends for the customer, if it has an end.",
    )
    """Time at which this run ends for the customer, if it has an end."""

    achievement_id: Property[Optional[int]] = prop(
        "achievementId",
        default=None,
        doc="ID of the achievement the progress belongs to. Retired: last sent by the service in version 7.0.",
    )
    """ID of the achievement the progress belongs to. Retired: last sent by the service in version 7.0."""

    name: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        max_length=1000,
        pattern="^[a-zA-Z]\\w+$",
        doc="API name of the achievement the progress belongs to. 1 to 1000 characters. Must match "
        "`^[a-zA-Z]\\w+$`. Retired: last sent by the service in version 7.0.",
    )
    """API name of the achievement the progress belongs to. 1 to 1000 characters. Must match `^[a-zA-Z]\\w+$`.
    Retired: last sent by the service in version 7.0.
    """

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Title in the Campaign Manager; you can change it later. Retired: last sent by the service in "
        "version 7.0.",
    )
    """Title in the Campaign Manager; you can change it later. Retired: last sent by the service in version 7.0."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Description of the achievement. Retired: last sent by the service in version 7.0.",
    )
    """Description of the achievement. Retired: last sent by the service in version 7.0."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign the achievement belongs to. Retired: last sent by the service in version 7.0.",
    )
    """ID of the campaign the achievement belongs to. Retired: last sent by the service in version 7.0."""

    target: Property[Optional[float]] = prop(
        default=None,
        doc="Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in "
        "spending. Retired: last sent by the service in version 7.0.",
    )
    """Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in spending.
    Retired: last sent by the service in version 7.0.
    """
