# Generated from spec/schemas/analytics/GetCampaignAnalytics200Response.yaml by `make generate`; do not edit.
"""`GetCampaignAnalytics200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_analytics import CampaignAnalytics


class GetCampaignAnalytics200Response(Model):
    """Development of a campaign's figures over the requested period.

    Contract: spec/schemas/analytics/GetCampaignAnalytics200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of records that match the request across all pages, not just those in `data`.",
    )

    data: Property[list[CampaignAnalytics]] = prop(
        doc="One entry with figures for each interval of the period.",
    )
