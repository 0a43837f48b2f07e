# Generated from spec/schemas/accounts/ListAllRolesV2200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20046`, the former name of `ListAllRolesV2200Response`."""

from talon_one.models.list_all_roles_v2200_response import ListAllRolesV2200Response

InlineResponse20046 = ListAllRolesV2200Response
