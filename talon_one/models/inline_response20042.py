# Generated from spec/schemas/events/GetEventTypes200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20042`, the former name of `GetEventTypes200Response`."""

from talon_one.models.get_event_types200_response import GetEventTypes200Response

InlineResponse20042 = GetEventTypes200Response
