# Generated from spec/schemas/achievements/ListAchievements200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20051`, the former name of `ListAchievements200Response`."""

from talon_one.models.list_achievements200_response import ListAchievements200Response

InlineResponse20051 = ListAchievements200Response
