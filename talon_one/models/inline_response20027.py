# Generated from spec/schemas/attributes/GetApplicationCustomersByAttributes200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20027`, the former name of `GetApplicationCustomersByAttributes200Response`."""

from talon_one.models.get_application_customers_by_attributes200_response import GetApplicationCustomersByAttributes200Response

InlineResponse20027 = GetApplicationCustomersByAttributes200Response
