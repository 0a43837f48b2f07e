# Generated from spec/schemas/achievements/AchievementV2.yaml by `make generate`; do not edit.
"""`AchievementV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_reference import CampaignReference
    from talon_one.models.time_point import TimePoint
    from talon_one.types import AchievementActivationPolicy, AchievementRecurrencePolicy, AchievementStatus


class AchievementV2(Model):
    """An account-level achievement: customers of all connected Applications can make progress in it.

    Contract: spec/schemas/achievements/AchievementV2.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the achievement, as used in Management API paths.",
    )
    """ID of the achievement, as used in Management API paths."""

    created: Property[datetime] = prop(
        doc="Time at which the achievement was created.",
    )
    """Time at which the achievement was created."""

    name: Property[str] = prop(
        min_length=1,
        max_length=1000,
        pattern="^[a-zA-Z]\\w+$",
        doc="API name of the achievement; the display text is `title`. 1 to 1000 characters. Must match "
        "`^[a-zA-Z]\\w+$`.",
    )
    """API name of the achievement; the display text is `title`. 1 to 1000 characters. Must match
    `^[a-zA-Z]\\w+$`.
    """

    title: Property[str] = prop(
        doc="Title in the Campaign Manager; you can change it later.",
    )
    """Title in the Campaign Manager; you can change it later."""

    description: Property[str] = prop(
        doc="Description of the achievement.",
    )
    """Description of the achievement."""

    target: Property[float] = prop(
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

    recurrence_policy: WideProperty[str, AchievementRecurrencePolicy] = prop(
        "recurrencePolicy",
        enum=("no_recurrence", "on_expiration", "on_completion"),
        doc="Whether it can be completed again: `no_recurrence` (only once), `on_expiration` (starts again "
        "after the period ends) or `on_completion` (starts again once the target is reached). One of "
        "`no_recurrence`, `on_expiration`, `on_completion`.",
    )
    """Whether it can be completed again: `no_recurrence` (only once), `on_expiration` (starts again after the
    period ends) or `on_completion` (starts again once the target is reached). One of `no_recurrence`,
    `on_expiration`, `on_completion`.
    """

    activation_policy: WideProperty[str, AchievementActivationPolicy] = prop(
        "activationPolicy",
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

    sandbox: Property[bool] = prop(
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it.",
    )
    """`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of the same
    environment can use it.
    """

    subscribed_applications: WideProperty[list[int], Sequence[int]] = prop(
        "subscribedApplications",
        min_items=0,
        doc="IDs of the Applications whose campaigns can use it. At least 0 items.",
    )
    """IDs of the Applications whose campaigns can use it. At least 0 items."""

    timezone: Property[str] = prop(
        min_length=1,
        doc="IANA time zone of the achievement, such as `Europe/Berlin`. At least 1 character.",
    )
    """IANA time zone of the achievement, such as `Europe/Berlin`. At least 1 character."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign the achievement belongs to. Added in version 26.17. Deprecated.",
    )
    """ID of the campaign the achievement belongs to. Added in version 26.17. Deprecated."""

    referenced_by_campaigns: WideProperty[Optional[list[CampaignReference]], Optional[Sequence[CampaignReference]]] = prop(
        "referencedByCampaigns",
        default=None,
        doc="The campaigns that use the achievement, each with its Application. Required since version 26.17. "
        "Added in version 26.17.",
    )
    """The campaigns that use the achievement, each with its Application. Required since version 26.17. Added in
    version 26.17.
    """

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the Campaign Manager user who set up the achievement.",
    )
    """ID of the Campaign Manager user who set up the achievement."""

    created_by: Property[Optional[str]] = prop(
        "createdBy",
        default=None,
        doc="Name of the Campaign Manager user who set up the achievement; absent if that user was deleted.",
    )
    """Name of the Campaign Manager user who set up the achievement; absent if that user was deleted."""

    has_progress: Property[Optional[bool]] = prop(
        "hasProgress",
        default=None,
        doc="Whether at least one customer has made progress.",
    )
    """Whether at least one customer has made progress."""

    status: WideProperty[Optional[str], Optional[AchievementStatus]] = prop(
        default=None,
        enum=("active", "scheduled", "expired", "completed", "inprogress", "not_started"),
        doc="Status of the achievement itself: `scheduled` before its start, `active` while customers can make "
        "progress, `expired` after its end. One of `active`, `scheduled`, `expired`. Earlier versions also "
        "had `completed`, `inprogress`, `not_started`.",
    )
    """Status of the achievement itself: `scheduled` before its start, `active` while customers can make
    progress, `expired` after its end. One of `active`, `scheduled`, `expired`. Earlier versions also had
    `completed`, `inprogress`, `not_started`.
    """

    period_end_override: Property[Optional[TimePoint]] = prop(
        "periodEndOverride",
        default=None,
        doc="Calendar date on which the customer's period ends, instead of an end counted from their own start."
        " Deprecated.",
    )
    """Calendar date on which the customer's period ends, instead of an end counted from their own start.
    Deprecated.
    """
