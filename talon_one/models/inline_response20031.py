# Generated from spec/schemas/sessions/GetApplicationSessions200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20031`, the former name of `GetApplicationSessions200Response`."""

from talon_one.models.get_application_sessions200_response import GetApplicationSessions200Response

InlineResponse20031 = GetApplicationSessions200Response
