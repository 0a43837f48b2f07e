# Generated from spec/schemas/catalogs/ListCatalogItems200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20039`, the former name of `ListCatalogItems200Response`."""

from talon_one.models.list_catalog_items200_response import ListCatalogItems200Response

InlineResponse20039 = ListCatalogItems200Response
