# Generated from spec/schemas/analytics/GetAudiencesAnalytics200Response.yaml by `make generate`; do not edit.
"""`GetAudiencesAnalytics200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.audience_analytics import AudienceAnalytics


class GetAudiencesAnalytics200Response(Page["AudienceAnalytics"]):
    """Numbers of members of the requested audiences.

    Contract: spec/schemas/analytics/GetAudiencesAnalytics200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[AudienceAnalytics], Sequence[AudienceAnalytics]] = prop(
        doc="One entry with the number of members for each audience.",
    )
    """One entry with the number of members for each audience."""
