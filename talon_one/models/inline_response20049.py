# Generated from spec/schemas/stores/ListCampaignStoreBudgetLimits200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20049`, the former name of `ListCampaignStoreBudgetLimits200Response`."""

from talon_one.models.list_campaign_store_budget_limits200_response import ListCampaignStoreBudgetLimits200Response

InlineResponse20049 = ListCampaignStoreBudgetLimits200Response
