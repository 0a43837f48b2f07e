# Generated from spec/schemas/customers/GetCustomerActivityReportsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20030`, the former name of `GetCustomerActivityReportsWithoutTotalCount200Response`."""

from talon_one.models.get_customer_activity_reports_without_total_count200_response import GetCustomerActivityReportsWithoutTotalCount200Response

InlineResponse20030 = GetCustomerActivityReportsWithoutTotalCount200Response
