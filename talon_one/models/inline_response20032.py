# Generated from spec/schemas/events/GetApplicationEventsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20032`, the former name of `GetApplicationEventsWithoutTotalCount200Response`."""

from talon_one.models.get_application_events_without_total_count200_response import GetApplicationEventsWithoutTotalCount200Response

InlineResponse20032 = GetApplicationEventsWithoutTotalCount200Response
