# Generated from spec/schemas/stores/SummarizeCampaignStoreBudget200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20050`, the former name of `SummarizeCampaignStoreBudget200Response`."""

from talon_one.models.summarize_campaign_store_budget200_response import SummarizeCampaignStoreBudget200Response

InlineResponse20050 = SummarizeCampaignStoreBudget200Response
