# Generated from spec/schemas/achievements/GetCustomerAchievementHistory200Response.yaml by `make generate`; do not edit.
"""`InlineResponse2003`, the former name of `GetCustomerAchievementHistory200Response`."""

from talon_one.models.get_customer_achievement_history200_response import GetCustomerAchievementHistory200Response

InlineResponse2003 = GetCustomerAchievementHistory200Response
