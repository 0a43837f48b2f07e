# Generated from spec/schemas/loyalty/GetLoyaltyProgramProfilePoints200Response.yaml by `make generate`; do not edit.
"""`InlineResponse2007`, the former name of `GetLoyaltyProgramProfilePoints200Response`."""

from talon_one.models.get_loyalty_program_profile_points200_response import GetLoyaltyProgramProfilePoints200Response

InlineResponse2007 = GetLoyaltyProgramProfilePoints200Response
