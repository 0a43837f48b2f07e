# Generated from spec/schemas/achievements/CustomerAchievement.yaml by `make generate`; do not edit.
"""`CustomerAchievement`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.achievement_progress import AchievementProgress


class CustomerAchievement(Model):
    """An achievement in the answer to a session or event, with the customer's progress after that call.

    Contract: spec/schemas/achievements/CustomerAchievement.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the achievement, as used in Management API paths.",
    )

    name: Property[str] = prop(
        min_length=1,
        max_length=1000,
        pattern="^[a-zA-Z]\\w+$",
        doc="API name by which calls refer to the achievement; the display text is `title`. 1 to 1000 "
        "characters. Matches `^[a-zA-Z]\\w+$`.",
    )

    title: Property[str] = prop(
        doc="Display title shown in the Campaign Manager; free to change later.",
    )

    description: Property[str] = prop(
        doc="Free text that explains what the achievement is about.",
    )

    target: Property[float] = prop(
        doc="Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in "
        "spending.",
    )

    recurrence_policy: Property[str] = prop(
        "recurrencePolicy",
        enum=("no_recurrence", "on_expiration", "on_completion"),
        doc="Whether it can be done again: `no_recurrence` (only once), `on_expiration` (starts over after the "
        "period ends) or `on_completion` (starts over once the target is reached). One of `no_recurrence`, "
        "`on_expiration`, `on_completion`.",
    )

    activation_policy: Property[str] = prop(
        "activationPolicy",
        enum=("user_action", "fixed_schedule"),
        doc="What sets the time frame: `user_action` (each customer's own first step) or `fixed_schedule` (the "
        "same dates for everyone). One of `user_action`, `fixed_schedule`.",
    )

    fixed_start_date: Property[Optional[datetime]] = prop(
        "fixedStartDate",
        default=None,
        doc="Start for all customers when `activation_policy` is `fixed_schedule`.",
    )

    end_date: Property[Optional[datetime]] = prop(
        "endDate",
        default=None,
        doc="Moment at which the achievement as a whole ends, as opposed to one customer's period.",
    )

    allow_rollback_after_completion: Property[bool] = prop(
        "allowRollbackAfterCompletion",
        doc="`true` if canceling or reopening a session may take progress back even after the achievement was "
        "completed.",
    )

    current_progress: Property[Optional[AchievementProgress]] = prop(
        "currentProgress",
        default=None,
        doc="How far the customer has come in the present run, if there is any progress.",
    )
