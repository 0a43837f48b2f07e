# Generated from spec/schemas/analytics/GetDashboardStatistics200Response.yaml by `make generate`; do not edit.
"""`GetDashboardStatistics200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.loyalty_dashboard_data import LoyaltyDashboardData


class GetDashboardStatistics200Response(Page["LoyaltyDashboardData"]):
    """Statistics of a loyalty program over the requested time range.

    Contract: spec/schemas/analytics/GetDashboardStatistics200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[LoyaltyDashboardData], Sequence[LoyaltyDashboardData]] = prop(
        doc="One entry with statistics for each date.",
    )
    """One entry with statistics for each date."""
