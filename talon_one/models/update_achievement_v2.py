# Generated from spec/schemas/achievements/UpdateAchievementV2.yaml by `make generate`; do not edit.
"""`UpdateAchievementV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import AchievementActivationPolicy, AchievementRecurrencePolicy


class UpdateAchievementV2(Model):
    """New settings of an account-level achievement.

    Contract: spec/schemas/achievements/UpdateAchievementV2.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        max_length=1000,
        pattern="^[a-zA-Z]\\w+$",
        doc="API name of the achievement; the display text is `title`. 1 to 1000 characters. Must match "
        "`^[a-zA-Z]\\w+$`. Required since version 26.13.",
    )
    """API name of the achievement; the display text is `title`. 1 to 1000 characters. Must match
    `^[a-zA-Z]\\w+$`. Required since version 26.13.
    """

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Title in the Campaign Manager; you can change it later. Required since version 26.13.",
    )
    """Title in the Campaign Manager; you can change it later. Required since version 26.13."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Description of the achievement. Required since version 26.13.",
    )
    """Description of the achievement. Required since version 26.13."""

    target: Property[Optional[float]] = prop(
        default=None,
        doc="Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in "
        "spending. Required since version 26.13.",
    )
    """Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in spending.
    Required since version 26.13.
    """

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

    sandbox: Property[Optional[bool]] = prop(
        default=None,
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it. Retired: last sent by the service in version 12.0.",
    )
    """`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of the same
    environment can use it. Retired: last sent by the service in version 12.0.
    """

    subscribed_applications: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplications",
        default=None,
        min_items=0,
        doc="IDs of the Applications whose campaigns can use it. At least 0 items. Required since version "
        "26.13.",
    )
    """IDs of the Applications whose campaigns can use it. At least 0 items. Required since version 26.13."""

    timezone: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        doc="IANA time zone of the achievement, such as `Europe/Berlin`. At least 1 character. Retired: last "
        "sent by the service in version 12.0.",
    )
    """IANA time zone of the achievement, such as `Europe/Berlin`. At least 1 character. Retired: last sent by
    the service in version 12.0.
    """
