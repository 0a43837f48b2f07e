# Generated from spec/schemas/achievements/GetCustomerAchievements200Response.yaml by `make generate`; do not edit.
"""`InlineResponse2002`, the former name of `GetCustomerAchievements200Response`."""

from talon_one.models.get_customer_achievements200_response import GetCustomerAchievements200Response

InlineResponse2002 = GetCustomerAchievements200Response
