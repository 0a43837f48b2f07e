# Generated from spec/schemas/accounts/GetUsers200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20043`, the former name of `GetUsers200Response`."""

from talon_one.models.get_users200_response import GetUsers200Response

InlineResponse20043 = GetUsers200Response
