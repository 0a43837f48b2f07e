# Generated from spec/schemas/logs/GetExports200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20045`, the former name of `GetExports200Response`."""

from talon_one.models.get_exports200_response import GetExports200Response

InlineResponse20045 = GetExports200Response
