# Generated from spec/paths/management/value_maps/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Value maps of `ManagementApi`. Tables of identifiers and values that belong to a campaign, such as a price for
each SKU.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.wire.timeouts import Timeout

EXPORT_CAMPAIGN_VALUE_MAP = Operation(
    "export_campaign_value_map",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/value_maps/{valueMapId}/export",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "value_map_id", "valueMapId", "int", required=True),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)


class ValueMapsApi(Api):
    """Tables of identifiers and values that belong to a campaign, such as a price for each SKU."""

    @endpoint(EXPORT_CAMPAIGN_VALUE_MAP)
    def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export a value map as CSV.

        Returns the entries of a campaign's value map as CSV text, those of its current version. Columns:
        `identifier` (such as a SKU) and `value`. Fails with 404 when the campaign or the value map does not
        exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        value_map_id: ID of the campaign's value map, not its name.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/value_maps/{valueMapId}/export
        Contract:
            spec/paths/management/value_maps/v1_applications_{applicationId}_campaigns_{campaignId}_value_maps_{valueMapId}_export.yaml
        """

    @endpoint(EXPORT_CAMPAIGN_VALUE_MAP, with_http_info=True)
    def export_campaign_value_map_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_campaign_value_map`, with the HTTP response: unpacks as (data, status_code, headers)."""
