# Generated from spec/schemas/attributes/GetCustomersByAttributes200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20028`, the former name of `GetCustomersByAttributes200Response`."""

from talon_one.models.get_customers_by_attributes200_response import GetCustomersByAttributes200Response

InlineResponse20028 = GetCustomersByAttributes200Response
