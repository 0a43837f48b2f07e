# Generated from spec/schemas/achievements/GetCustomerAchievements200Response.yaml by `make generate`; do not edit.
"""`GetCustomerAchievements200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.achievement_status_entry import AchievementStatusEntry


class GetCustomerAchievements200Response(Model):
    """One page of the achievements open to a customer.

    Contract: spec/schemas/achievements/GetCustomerAchievements200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="How many records match the query in all, across every page.",
    )

    data: Property[list[AchievementStatusEntry]] = prop(
        doc="Achievements found on this page, each with the customer's progress.",
    )
