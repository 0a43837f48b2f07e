# Generated from spec/schemas/loyalty/GetLoyaltyCardTransactionLogs200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20021`, the former name of `GetLoyaltyCardTransactionLogs200Response`."""

from talon_one.models.get_loyalty_card_transaction_logs200_response import GetLoyaltyCardTransactionLogs200Response

InlineResponse20021 = GetLoyaltyCardTransactionLogs200Response
