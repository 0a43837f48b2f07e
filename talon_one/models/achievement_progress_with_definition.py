# Generated from spec/schemas/achievements/AchievementProgressWithDefinition.yaml by `make generate`; do not edit.
"""`AchievementProgressWithDefinition`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_reference import CampaignReference
    from talon_one.types import AchievementActivationPolicy, AchievementProgressStatus, AchievementRecurrencePolicy


class AchievementProgressWithDefinition(Model):
    """One customer's progress in an achievement, with the settings of the achievement.

    Contract: spec/schemas/achievements/AchievementProgressWithDefinition.yaml
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

    achievement_id: Property[int] = prop(
        "achievementId",
        doc="ID of the achievement the progress belongs to.",
    )
    """ID of the achievement the progress belongs to."""

    name: Property[str] = prop(
        min_length=1,
        max_length=1000,
        pattern="^[a-zA-Z]\\w+$",
        doc="API name of the achievement the progress belongs to. 1 to 1000 characters. Must match "
        "`^[a-zA-Z]\\w+$`.",
    )
    """API name of the achievement the progress belongs to. 1 to 1000 characters. Must match `^[a-zA-Z]\\w+$`."""

    title: Property[str] = prop(
        doc="Title in the Campaign Manager; you can change it later.",
    )
    """Title in the Campaign Manager; you can change it later."""

    description: Property[str] = prop(
        doc="Description of the achievement.",
    )
    """Description of the achievement."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign the achievement belongs to. Deprecated.",
    )
    """ID of the campaign the achievement belongs to. Deprecated."""

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

    target: Property[Optional[float]] = prop(
        default=None,
        doc="Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in "
        "spending.",
    )
    """Value the customer's progress must reach to complete the achievement, such as 5 orders or 200 in spending."""

    achievement_recurrence_policy: WideProperty[str, AchievementRecurrencePolicy] = prop(
        "achievementRecurrencePolicy",
        enum=("no_recurrence", "on_expiration", "on_completion"),
        doc="Whether it can be completed again: `no_recurrence` (only once), `on_expiration` (starts again "
        "after the period ends) or `on_completion` (starts again once the target is reached). One of "
        "`no_recurrence`, `on_expiration`, `on_completion`.",
    )
    """Whether it can be completed again: `no_recurrence` (only once), `on_expiration` (starts again after the
    period ends) or `on_completion` (starts again once the target is reached). One of `no_recurrence`,
    `on_expiration`, `on_completion`.
    """

    achievement_activation_policy: WideProperty[str, AchievementActivationPolicy] = prop(
        "achievementActivationPolicy",
        enum=("user_action", "fixed_schedule"),
        doc="When the period starts: `user_action` (with each customer's first action) or `fixed_schedule` (on "
        "the same date for everyone). One of `user_action`, `fixed_schedule`.",
    )
    """When the period starts: `user_action` (with each customer's first action) or `fixed_schedule` (on the same
    date for everyone). One of `user_action`, `fixed_schedule`.
    """

    achievement_fixed_start_date: Property[Optional[datetime]] = prop(
        "achievementFixedStartDate",
        default=None,
        doc="Start for all customers when the activation policy is `fixed_schedule`.",
    )
    """Start for all customers when the activation policy is `fixed_schedule`."""

    achievement_end_date: Property[Optional[datetime]] = prop(
        "achievementEndDate",
        default=None,
        doc="Time at which the achievement as a whole ends, not this customer's run, which ends at `end_date`.",
    )
    """Time at which the achievement as a whole ends, not this customer's run, which ends at `end_date`."""

    achievement_allow_rollback_after_completion: Property[Optional[bool]] = prop(
        "achievementAllowRollbackAfterCompletion",
        default=None,
        doc="Whether cancelling or reopening a session can roll back progress even after the achievement was "
        "completed.",
    )
    """Whether cancelling or reopening a session can roll back progress even after the achievement was completed."""
