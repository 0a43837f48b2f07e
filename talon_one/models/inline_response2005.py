# Generated from spec/schemas/loyalty/GetLoyaltyProgramProfileTransactions200Response.yaml by `make generate`; do not edit.
"""`InlineResponse2005`, the former name of `GetLoyaltyProgramProfileTransactions200Response`."""

from talon_one.models.get_loyalty_program_profile_transactions200_response import GetLoyaltyProgramProfileTransactions200Response

InlineResponse2005 = GetLoyaltyProgramProfileTransactions200Response
