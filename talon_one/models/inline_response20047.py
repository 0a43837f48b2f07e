# Generated from spec/schemas/stores/ListStores200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20047`, the former name of `ListStores200Response`."""

from talon_one.models.list_stores200_response import ListStores200Response

InlineResponse20047 = ListStores200Response
