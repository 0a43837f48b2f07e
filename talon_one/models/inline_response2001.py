# Generated from spec/schemas/customers/GetReservedCustomers200Response.yaml by `make generate`; do not edit.
"""`InlineResponse2001`, the former name of `GetReservedCustomers200Response`."""

from talon_one.models.get_reserved_customers200_response import GetReservedCustomers200Response

InlineResponse2001 = GetReservedCustomers200Response
