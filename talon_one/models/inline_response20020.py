# Generated from spec/schemas/loyalty/GetLoyaltyCards200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20020`, the former name of `GetLoyaltyCards200Response`."""

from talon_one.models.get_loyalty_cards200_response import GetLoyaltyCards200Response

InlineResponse20020 = GetLoyaltyCards200Response
