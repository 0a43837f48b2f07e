# Generated from spec/schemas/collections/GetCollectionItems200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20023`, the former name of `GetCollectionItems200Response`."""

from talon_one.models.get_collection_items200_response import GetCollectionItems200Response

InlineResponse20023 = GetCollectionItems200Response
