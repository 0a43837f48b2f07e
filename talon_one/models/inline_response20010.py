# Generated from spec/schemas/rules/GetRulesets200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20010`, the former name of `GetRulesets200Response`."""

from talon_one.models.get_rulesets200_response import GetRulesets200Response

InlineResponse20010 = GetRulesets200Response
