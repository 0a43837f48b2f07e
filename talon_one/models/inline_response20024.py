# Generated from spec/schemas/accounts/GetAccessLogsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20024`, the former name of `GetAccessLogsWithoutTotalCount200Response`."""

from talon_one.models.get_access_logs_without_total_count200_response import GetAccessLogsWithoutTotalCount200Response

InlineResponse20024 = GetAccessLogsWithoutTotalCount200Response
