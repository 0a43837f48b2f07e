# Generated from spec/schemas/analytics/GetCampaignAnalytics200Response.yaml by `make generate`; do not edit.
"""`GetCampaignAnalytics200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.campaign_analytics import CampaignAnalytics


class GetCampaignAnalytics200Response(Page["CampaignAnalytics"]):
    """Statistics of a campaign over the requested time range.

    Contract: spec/schemas/analytics/GetCampaignAnalytics200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[CampaignAnalytics], Sequence[CampaignAnalytics]] = prop(
        doc="One entry with statistics for each interval.",
    )
    """One entry with statistics for each interval."""
