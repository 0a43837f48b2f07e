# Generated from spec/schemas/analytics/GetAudiencesAnalytics200Response.yaml by `make generate`; do not edit.
"""`GetAudiencesAnalytics200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.audience_analytics import AudienceAnalytics


class GetAudiencesAnalytics200Response(Model):
    """Sizes of the audiences asked for.

    Contract: spec/schemas/analytics/GetAudiencesAnalytics200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether further records follow after this page.",
    )

    data: Property[list[AudienceAnalytics]] = prop(
        doc="One entry with the member count for each audience.",
    )
