# Generated from spec/schemas/logs/GetChanges200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20044`, the former name of `GetChanges200Response`."""

from talon_one.models.get_changes200_response import GetChanges200Response

InlineResponse20044 = GetChanges200Response
