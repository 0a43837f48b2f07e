# Generated from spec/schemas/collections/ListAccountCollections200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20022`, the former name of `ListAccountCollections200Response`."""

from talon_one.models.list_account_collections200_response import ListAccountCollections200Response

InlineResponse20022 = ListAccountCollections200Response
