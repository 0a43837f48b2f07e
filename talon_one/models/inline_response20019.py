# Generated from spec/schemas/loyalty/GetLoyaltyProgramTransactions200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20019`, the former name of `GetLoyaltyProgramTransactions200Response`."""

from talon_one.models.get_loyalty_program_transactions200_response import GetLoyaltyProgramTransactions200Response

InlineResponse20019 = GetLoyaltyProgramTransactions200Response
