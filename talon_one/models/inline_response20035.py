# Generated from spec/schemas/analytics/GetAudiencesAnalytics200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20035`, the former name of `GetAudiencesAnalytics200Response`."""

from talon_one.models.get_audiences_analytics200_response import GetAudiencesAnalytics200Response

InlineResponse20035 = GetAudiencesAnalytics200Response
