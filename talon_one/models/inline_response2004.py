# Generated from spec/schemas/loyalty/GetLoyaltyCardTransactions200Response.yaml by `make generate`; do not edit.
"""`InlineResponse2004`, the former name of `GetLoyaltyCardTransactions200Response`."""

from talon_one.models.get_loyalty_card_transactions200_response import GetLoyaltyCardTransactions200Response

InlineResponse2004 = GetLoyaltyCardTransactions200Response
