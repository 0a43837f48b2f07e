# Generated from spec/schemas/achievements/AchievementAdditionalProperties.yaml by `make generate`; do not edit.
"""`AchievementAdditionalProperties`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import AchievementProgressStatus


class AchievementAdditionalProperties(Model):
    """Fields that the service adds to an achievement in responses.

    Contract: spec/schemas/achievements/AchievementAdditionalProperties.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign the achievement belongs to.",
    )
    """ID of the campaign the achievement belongs to."""

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

    status: WideProperty[Optional[str], Optional[AchievementProgressStatus]] = prop(
        default=None,
        enum=("inprogress", "expired", "not_started", "completed"),
        doc="Status of the achievement itself, not of one customer: `not_started`, `inprogress`, `completed` or"
        " `expired`. One of `inprogress`, `expired`, `not_started`, `completed`.",
    )
    """Status of the achievement itself, not of one customer: `not_started`, `inprogress`, `completed` or
    `expired`. One of `inprogress`, `expired`, `not_started`, `completed`.
    """
