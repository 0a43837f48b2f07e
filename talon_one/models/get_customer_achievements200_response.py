# Generated from spec/schemas/achievements/GetCustomerAchievements200Response.yaml by `make generate`; do not edit.
"""`GetCustomerAchievements200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.achievement_status_entry import AchievementStatusEntry


class GetCustomerAchievements200Response(Page["AchievementStatusEntry"]):
    """A page of the achievements available to a customer.

    Contract: spec/schemas/achievements/GetCustomerAchievements200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[AchievementStatusEntry], Sequence[AchievementStatusEntry]] = prop(
        doc="Achievements on this page, each with the customer's progress.",
    )
    """Achievements on this page, each with the customer's progress."""
