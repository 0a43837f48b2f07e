# Generated from spec/schemas/customers/GetApplicationCustomers200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20026`, the former name of `GetApplicationCustomers200Response`."""

from talon_one.models.get_application_customers200_response import GetApplicationCustomers200Response

InlineResponse20026 = GetApplicationCustomers200Response
