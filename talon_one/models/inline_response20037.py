# Generated from spec/schemas/customers/GetApplicationCustomerFriends200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20037`, the former name of `GetApplicationCustomerFriends200Response`."""

from talon_one.models.get_application_customer_friends200_response import GetApplicationCustomerFriends200Response

InlineResponse20037 = GetApplicationCustomerFriends200Response
