# Generated from spec/schemas/achievements/AchievementBase.yaml by `make generate`; do not edit.
"""`AchievementBase`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.time_point import TimePoint
    from talon_one.types import AchievementActivationPolicy, AchievementRecurrencePolicy


class AchievementBase(Model):
    """Settings common to creating, changing and returning an achievement of a campaign.

    Contract: spec/schemas/achievements/AchievementBase.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        max_length=1000,
        pattern="^[a-zA-Z]\\w+$",
        doc="API name of the achievement, which can't be changed; the display text is `title`. 1 to 1000 "
        "characters. Must match `^[a-zA-Z]\\w+$`.",
    )
    """API name of the achievement, which can't be changed; the display text is `title`. 1 to 1000 characters.
    Must match `^[a-zA-Z]\\w+$`.
    """

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Title in the Campaign Manager; you can change it later.",
    )
    """Title in the Campaign Manager; you can change it later."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Description of the achievement.",
    )
    """Description of the achievement."""

    target: Property[Optional[float]] = prop(
        default=None,
        doc="Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in "
        "spending.",
    )
    """Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in spending."""

    period: Property[Optional[str]] = prop(
        default=None,
        doc="How long a customer has to complete the achievement, counted from their start: a number with one "
        "of the units `s` (seconds), `m` (minutes), `h` (hours), `D` (days), `W` (weeks), `M` (months) and "
        "`Y` (years), such as `7W`. Add `_D` to round days down to the start of the day, `_U` to round days"
        " and longer units up to their end, such as `30D_D` or `23W_U`.",
    )
    """How long a customer has to complete the achievement, counted from their start: a number with one of the
    units `s` (seconds), `m` (minutes), `h` (hours), `D` (days), `W` (weeks), `M` (months) and `Y` (years),
    such as `7W`. Add `_D` to round days down to the start of the day, `_U` to round days and longer units up
    to their end, such as `30D_D` or `23W_U`.
    """

    period_end_override: Property[Optional[TimePoint]] = prop(
        "periodEndOverride",
        default=None,
        doc="Calendar date on which the customer's period ends, in the Application's time zone, instead of an "
        "end counted from their own start. Deprecated.",
    )
    """Calendar date on which the customer's period ends, in the Application's time zone, instead of an end
    counted from their own start. Deprecated.
    """

    recurrence_policy: WideProperty[Optional[str], Optional[AchievementRecurrencePolicy]] = prop(
        "recurrencePolicy",
        default=None,
        enum=("no_recurrence", "on_expiration", "on_completion"),
        doc="Whether it can be completed again: `no_recurrence` (only once), `on_expiration` (starts again "
        "after the period ends) or `on_completion` (starts again once the target is reached). One of "
        "`no_recurrence`, `on_expiration`, `on_completion`.",
    )
    """Whether it can be completed again: `no_recurrence` (only once), `on_expiration` (starts again after the
    period ends) or `on_completion` (starts again once the target is reached). One of `no_recurrence`,
    `on_expiration`, `on_completion`.
    """

    activation_policy: WideProperty[Optional[str], Optional[AchievementActivationPolicy]] = prop(
        "activationPolicy",
        default=None,
        enum=("user_action", "fixed_schedule"),
        doc="When the period starts: `user_action` (with each customer's first action) or `fixed_schedule` (on "
        "the same date for everyone). One of `user_action`, `fixed_schedule`.",
    )
    """When the period starts: `user_action` (with each customer's first action) or `fixed_schedule` (on the same
    date for everyone). One of `user_action`, `fixed_schedule`.
    """

    fixed_start_date: Property[Optional[datetime]] = prop(
        "fixedStartDate",
        default=None,
        doc="Start for all customers when `activation_policy` is `fixed_schedule`.",
    )
    """Start for all customers when `activation_policy` is `fixed_schedule`."""

    end_date: Property[Optional[datetime]] = prop(
        "endDate",
        default=None,
        doc="Time at which the achievement as a whole ends, not one customer's period.",
    )
    """Time at which the achievement as a whole ends, not one customer's period."""

    allow_rollback_after_completion: Property[Optional[bool]] = prop(
        "allowRollbackAfterCompletion",
        default=None,
        doc="Whether cancelling or reopening a session can roll back progress even after the achievement was "
        "completed.",
    )
    """Whether cancelling or reopening a session can roll back progress even after the achievement was completed."""
