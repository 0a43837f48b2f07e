# Generated from spec/schemas/achievements/UpdateAchievementV2.yaml by `make generate`; do not edit.
"""`UpdateAchievementV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateAchievementV2(Model):
    """Changed settings for an achievement of the newer kind, which is not bound to one campaign.

    Contract: spec/schemas/achievements/UpdateAchievementV2.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        max_length=1000,
        pattern="^[a-zA-Z]\\w+$",
        doc="API name by which calls refer to the achievement; the display text is `title`. 1 to 1000 "
        "characters. Matches `^[a-zA-Z]\\w+$`. The service requires it since version 26.13.",
    )

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Display title shown in the Campaign Manager; free to change later. The service requires it since "
        "version 26.13.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that explains what the achievement is about. The service requires it since version "
        "26.13.",
    )

    target: Property[Optional[float]] = prop(
        default=None,
        doc="Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in "
        "spending. The service requires it since version 26.13.",
    )

    period: Property[Optional[str]] = prop(
        default=None,
        doc="How long one customer has for the achievement, counted from their start: a number with one of the "
        "units `s`, `m` (minutes), `h`, `D`, `W`, `M` (months) and `Y`, such as `7W`. Days can be rounded "
        "down to the start of the day with `_D`, days and longer units up to their end with `_U`, such as "
        "`30D_D` or `23W_U`.",
    )

    recurrence_policy: Property[Optional[str]] = prop(
        "recurrencePolicy",
        default=None,
        enum=("no_recurrence", "on_expiration", "on_completion"),
        doc="Whether it can be done again: `no_recurrence` (only once), `on_expiration` (starts over after the "
        "period ends) or `on_completion` (starts over once the target is reached). One of `no_recurrence`, "
        "`on_expiration`, `on_completion`.",
    )

    activation_policy: Property[Optional[str]] = prop(
        "activationPolicy",
        default=None,
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

    allow_rollback_after_completion: Property[Optional[bool]] = prop(
        "allowRollbackAfterCompletion",
        default=None,
        doc="`true` if canceling or reopening a session may take progress back even after the achievement was "
        "completed.",
    )

    sandbox: Property[Optional[bool]] = prop(
        default=None,
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it. Retired: the service last sent it in version 12.0.",
    )

    subscribed_applications: Property[Optional[list[int]]] = prop(
        "subscribedApplications",
        default=None,
        min_items=0,
        doc="Internal numbers of the Applications that may use it in their campaigns. At least 0 items. The "
        "service requires it since version 26.13.",
    )

    timezone: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        doc="IANA time zone that the achievement follows, such as `Europe/Berlin`. At least 1 character. "
        "Retired: the service last sent it in version 12.0.",
    )
