# Generated from spec/schemas/analytics/GetDashboardStatistics200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20018`, the former name of `GetDashboardStatistics200Response`."""

from talon_one.models.get_dashboard_statistics200_response import GetDashboardStatistics200Response

InlineResponse20018 = GetDashboardStatistics200Response
