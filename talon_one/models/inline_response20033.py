# Generated from spec/schemas/events/GetApplicationEventTypes200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20033`, the former name of `GetApplicationEventTypes200Response`."""

from talon_one.models.get_application_event_types200_response import GetApplicationEventTypes200Response

InlineResponse20033 = GetApplicationEventTypes200Response
