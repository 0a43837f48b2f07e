# Generated from spec/schemas/catalogs/ListApplicationCartItemFilters200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20048`, the former name of `ListApplicationCartItemFilters200Response`."""

from talon_one.models.list_application_cart_item_filters200_response import ListApplicationCartItemFilters200Response

InlineResponse20048 = ListApplicationCartItemFilters200Response
