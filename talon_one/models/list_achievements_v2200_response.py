# Generated from spec/schemas/achievements/ListAchievementsV2200Response.yaml by `make generate`; do not edit.
"""`ListAchievementsV2200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.achievement_v2 import AchievementV2


class ListAchievementsV2200Response(Page["AchievementV2"]):
    """A page of the account-level achievements.

    Contract: spec/schemas/achievements/ListAchievementsV2200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[AchievementV2], Sequence[AchievementV2]] = prop(
        doc="Achievements on this page.",
    )
    """Achievements on this page."""
