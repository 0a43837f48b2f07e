# Generated from spec/schemas/loyalty/GetLoyaltyCardPoints200Response.yaml by `make generate`; do not edit.
"""`InlineResponse2006`, the former name of `GetLoyaltyCardPoints200Response`."""

from talon_one.models.get_loyalty_card_points200_response import GetLoyaltyCardPoints200Response

InlineResponse2006 = GetLoyaltyCardPoints200Response
