# Generated from spec/schemas/achievements/ListAchievements200Response.yaml by `make generate`; do not edit.
"""`ListAchievements200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.achievement import Achievement


class ListAchievements200Response(Page["Achievement"]):
    """A page of the achievements of a campaign.

    Contract: spec/schemas/achievements/ListAchievements200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[Achievement], Sequence[Achievement]] = prop(
        doc="Achievements on this page.",
    )
    """Achievements on this page."""
