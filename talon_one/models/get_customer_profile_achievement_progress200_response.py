# Generated from spec/schemas/achievements/GetCustomerProfileAchievementProgress200Response.yaml by `make generate`; do not edit.
"""`GetCustomerProfileAchievementProgress200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.achievement_progress_with_definition import AchievementProgressWithDefinition


class GetCustomerProfileAchievementProgress200Response(Model):
    """One page of a customer's progress in achievements, as shown by the Management API.

    Contract: spec/schemas/achievements/GetCustomerProfileAchievementProgress200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="`true` when further records follow this page; ask again with a higher `skip` to get them.",
    )

    data: Property[list[AchievementProgressWithDefinition]] = prop(
        doc="Progress entries found on this page.",
    )
