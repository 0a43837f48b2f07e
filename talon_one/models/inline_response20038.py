# Generated from spec/schemas/attributes/GetAttributes200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20038`, the former name of `GetAttributes200Response`."""

from talon_one.models.get_attributes200_response import GetAttributes200Response

InlineResponse20038 = GetAttributes200Response
