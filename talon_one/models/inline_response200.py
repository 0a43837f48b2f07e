# Generated from spec/schemas/campaigns/IntegrationGetAllCampaigns200Response.yaml by `make generate`; do not edit.
"""`InlineResponse200`, the former name of `IntegrationGetAllCampaigns200Response`."""

from talon_one.models.integration_get_all_campaigns200_response import IntegrationGetAllCampaigns200Response

InlineResponse200 = IntegrationGetAllCampaigns200Response
