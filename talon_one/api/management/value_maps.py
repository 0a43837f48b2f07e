# Generated from spec/paths/management/value_maps/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Value maps of `ManagementApi`. Tables of identifiers and values kept with a campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.timeouts import Timeout

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
    """Tables of identifiers and values kept with a campaign."""

    @endpoint(EXPORT_CAMPAIGN_VALUE_MAP)
    def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export a value map as CSV.

        Returns the entries of a campaign's value map as CSV text. Answers 404 when the campaign or the value
        map does not exist.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        value_map_id: Internal number of the value map inside the campaign, not its name.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_campaign_value_map`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
