# Generated from spec/schemas/loyalty/GetLoyaltyPrograms200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20017`, the former name of `GetLoyaltyPrograms200Response`."""

from talon_one.models.get_loyalty_programs200_response import GetLoyaltyPrograms200Response

InlineResponse20017 = GetLoyaltyPrograms200Response
