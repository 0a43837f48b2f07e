# Generated from spec/schemas/analytics/GetDashboardStatistics200Response.yaml by `make generate`; do not edit.
"""`GetDashboardStatistics200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_dashboard_data import LoyaltyDashboardData


class GetDashboardStatistics200Response(Model):
    """Development of a loyalty program's figures over the requested period.

    Contract: spec/schemas/analytics/GetDashboardStatistics200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of records that match the request across all pages, not just those in `data`.",
    )

    data: Property[list[LoyaltyDashboardData]] = prop(
        doc="One entry with figures for each date of the period.",
    )
