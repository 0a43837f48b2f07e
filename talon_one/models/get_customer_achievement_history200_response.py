# Generated from spec/schemas/achievements/GetCustomerAchievementHistory200Response.yaml by `make generate`; do not edit.
"""`GetCustomerAchievementHistory200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.achievement_progress import AchievementProgress


class GetCustomerAchievementHistory200Response(Model):
    """One page of a customer's past and present runs of one achievement.

    Contract: spec/schemas/achievements/GetCustomerAchievementHistory200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="How many records match the query in all, across every page.",
    )

    data: Property[list[AchievementProgress]] = prop(
        doc="Runs of the achievement found on this page.",
    )
