# Generated from spec/schemas/achievements/AchievementAdditionalPropertiesV2.yaml by `make generate`; do not edit.
"""`AchievementAdditionalPropertiesV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.time_point import TimePoint
    from talon_one.types import AchievementStatus


class AchievementAdditionalPropertiesV2(Model):
    """Fields that the service adds to an account-level achievement in responses.

    Contract: spec/schemas/achievements/AchievementAdditionalPropertiesV2.yaml
    """

    __slots__ = ()

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
