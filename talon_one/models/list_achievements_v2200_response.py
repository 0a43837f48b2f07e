# Generated from spec/schemas/achievements/ListAchievementsV2200Response.yaml by `make generate`; do not edit.
"""`ListAchievementsV2200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.achievement_v2 import AchievementV2


class ListAchievementsV2200Response(Model):
    """One page of the achievements that are not bound to one campaign.

    Contract: spec/schemas/achievements/ListAchievementsV2200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="`true` when further records follow this page; ask again with a higher `skip` to get them.",
    )

    data: Property[list[AchievementV2]] = prop(
        doc="Achievements found on this page.",
    )
