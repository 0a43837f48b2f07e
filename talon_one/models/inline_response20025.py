# Generated from spec/schemas/analytics/GetCampaignAnalytics200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20025`, the former name of `GetCampaignAnalytics200Response`."""

from talon_one.models.get_campaign_analytics200_response import GetCampaignAnalytics200Response

InlineResponse20025 = GetCampaignAnalytics200Response
