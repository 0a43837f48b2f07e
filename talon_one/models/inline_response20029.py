# Generated from spec/schemas/customers/GetCustomerProfiles200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20029`, the former name of `GetCustomerProfiles200Response`."""

from talon_one.models.get_customer_profiles200_response import GetCustomerProfiles200Response

InlineResponse20029 = GetCustomerProfiles200Response
