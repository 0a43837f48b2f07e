# Generated from spec/schemas/campaigns/GetCampaigns200Response.yaml by `make generate`; do not edit.
"""`InlineResponse2009`, the former name of `GetCampaigns200Response`."""

from talon_one.models.get_campaigns200_response import GetCampaigns200Response

InlineResponse2009 = GetCampaigns200Response
