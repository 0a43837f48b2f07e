# Generated from spec/schemas/achievements/AchievementProgressWithDefinition.yaml by `make generate`; do not edit.
"""`AchievementProgressWithDefinition`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AchievementProgressWithDefinition(Model):
    """How far one customer has come in an achievement, together with the settings of the achievement.

    Contract: spec/schemas/achievements/AchievementProgressWithDefinition.yaml
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

    achievement_id: Property[int] = prop(
        "achievementId",
        doc="Internal number of the achievement the progress belongs to.",
    )

    name: Property[str] = prop(
        min_length=1,
        max_length=1000,
        pattern="^[a-zA-Z]\\w+$",
        doc="API name of the achievement the progress belongs to. 1 to 1000 characters. Matches "
        "`^[a-zA-Z]\\w+$`.",
    )

    title: Property[str] = prop(
        doc="Display title shown in the Campaign Manager; free to change later.",
    )

    description: Property[str] = prop(
        doc="Free text that explains what the achievement is about.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign the achievement belongs to.",
    )

    target: Property[Optional[float]] = prop(
        default=None,
        doc="Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in "
        "spending.",
    )

    achievement_recurrence_policy: Property[str] = prop(
        "achievementRecurrencePolicy",
        enum=("no_recurrence", "on_expiration", "on_completion"),
        doc="Whether it can be done again: `no_recurrence` (only once), `on_expiration` (starts over after the "
        "period ends) or `on_completion` (starts over once the target is reached). One of `no_recurrence`, "
        "`on_expiration`, `on_completion`.",
    )

    achievement_activation_policy: Property[str] = prop(
        "achievementActivationPolicy",
        enum=("user_action", "fixed_schedule"),
        doc="What sets the time frame: `user_action` (each customer's own first step) or `fixed_schedule` (the "
        "same dates for everyone). One of `user_action`, `fixed_schedule`.",
    )

    achievement_fixed_start_date: Property[Optional[datetime]] = prop(
        "achievementFixedStartDate",
        default=None,
        doc="Start for all customers when the activation policy is `fixed_schedule`.",
    )

    achievement_end_date: Property[Optional[datetime]] = prop(
        "achievementEndDate",
        default=None,
        doc="Moment at which the achievement as a whole ends, as opposed to this customer's run in `end_date`.",
    )

    achievement_allow_rollback_after_completion: Property[Optional[bool]] = prop(
        "achievementAllowRollbackAfterCompletion",
        default=None,
        doc="`true` if canceling or reopening a session may take progress back even after the achievement was "
        "completed.",
    )
