# Generated from spec/schemas/campaigns/GetCampaignGroups200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20014`, the former name of `GetCampaignGroups200Response`."""

from talon_one.models.get_campaign_groups200_response import GetCampaignGroups200Response

InlineResponse20014 = GetCampaignGroups200Response
