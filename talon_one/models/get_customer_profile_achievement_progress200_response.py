# Generated from spec/schemas/achievements/GetCustomerProfileAchievementProgress200Response.yaml by `make generate`; do not edit.
"""`GetCustomerProfileAchievementProgress200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.achievement_progress_with_definition import AchievementProgressWithDefinition


class GetCustomerProfileAchievementProgress200Response(Page["AchievementProgressWithDefinition"]):
    """A page of a customer's progress in achievements, as returned by the Management API.

    Contract: spec/schemas/achievements/GetCustomerProfileAchievementProgress200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[AchievementProgressWithDefinition], Sequence[AchievementProgressWithDefinition]] = prop(
        doc="Progress entries on this page.",
    )
    """Progress entries on this page."""
