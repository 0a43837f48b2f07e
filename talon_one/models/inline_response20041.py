# Generated from spec/schemas/notifications/GetWebhooks200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20041`, the former name of `GetWebhooks200Response`."""

from talon_one.models.get_webhooks200_response import GetWebhooks200Response

InlineResponse20041 = GetWebhooks200Response
