# Generated from spec/schemas/templates/GetCampaignTemplates200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20015`, the former name of `GetCampaignTemplates200Response`."""

from talon_one.models.get_campaign_templates200_response import GetCampaignTemplates200Response

InlineResponse20015 = GetCampaignTemplates200Response
