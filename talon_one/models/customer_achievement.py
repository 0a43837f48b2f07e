# Generated from spec/schemas/achievements/CustomerAchievement.yaml by `make generate`; do not edit.
"""`CustomerAchievement`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.achievement_progress import AchievementProgress
    from talon_one.models.campaign_reference import CampaignReference
    from talon_one.types import AchievementActivationPolicy, AchievementRecurrencePolicy


class CustomerAchievement(Model):
    """An achievement in the response to a session or event, with the customer's progress after that request.

    Contract: spec/schemas/achievements/CustomerAchievement.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the achievement, as used in Management API paths.",
    )
    """ID of the achievement, as used in Management API paths."""

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

    allow_rollback_after_completion: Property[bool] = prop(
        "allowRollbackAfterCompletion",
        doc="Whether cancelling or reopening a session can roll back progress even after the achievement was "
        "completed.",
    )
    """Whether cancelling or reopening a session can roll back progress even after the achievement was completed."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign the achievement belongs to. Added in version 26.17. Deprecated.",
    )
    """ID of the campaign the achievement belongs to. Added in version 26.17. Deprecated."""

    campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "campaignIds",
        default=None,
        doc="IDs of the campaigns that use the achievement. Required since version 26.17. Added in version "
        "26.17.",
    )
    """IDs of the campaigns that use the achievement. Required since version 26.17. Added in version 26.17."""

    referenced_by_campaigns: WideProperty[Optional[list[CampaignReference]], Optional[Sequence[CampaignReference]]] = prop(
        "referencedByCampaigns",
        default=None,
        doc="The campaigns that use the achievement, each with its Application. Required since version 26.17. "
        "Added in version 26.17.",
    )
    """The campaigns that use the achievement, each with its Application. Required since version 26.17. Added in
    version 26.17.
    """

    current_progress: Property[Optional[AchievementProgress]] = prop(
        "currentProgress",
        default=None,
        doc="Customer's progress in the current run, if any.",
    )
    """Customer's progress in the current run, if any."""
