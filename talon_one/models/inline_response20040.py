# Generated from spec/schemas/attributes/GetAdditionalCosts200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20040`, the former name of `GetAdditionalCosts200Response`."""

from talon_one.models.get_additional_costs200_response import GetAdditionalCosts200Response

InlineResponse20040 = GetAdditionalCosts200Response
