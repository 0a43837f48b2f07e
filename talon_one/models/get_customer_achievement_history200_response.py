# Generated from spec/schemas/achievements/GetCustomerAchievementHistory200Response.yaml by `make generate`; do not edit.
"""`GetCustomerAchievementHistory200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.achievement_progress import AchievementProgress


class GetCustomerAchievementHistory200Response(Page["AchievementProgress"]):
    """A page of a customer's runs of one achievement.

    Contract: spec/schemas/achievements/GetCustomerAchievementHistory200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[AchievementProgress], Sequence[AchievementProgress]] = prop(
        doc="Runs of the achievement on this page.",
    )
    """Runs of the achievement on this page."""
