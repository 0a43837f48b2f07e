# Generated from spec/schemas/achievements/GetCustomerProfileAchievementProgress200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20052`, the former name of `GetCustomerProfileAchievementProgress200Response`."""

from talon_one.models.get_customer_profile_achievement_progress200_response import GetCustomerProfileAchievementProgress200Response

InlineResponse20052 = GetCustomerProfileAchievementProgress200Response
