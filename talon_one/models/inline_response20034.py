# Generated from spec/schemas/audiences/GetAudiences200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20034`, the former name of `GetAudiences200Response`."""

from talon_one.models.get_audiences200_response import GetAudiences200Response

InlineResponse20034 = GetAudiences200Response
