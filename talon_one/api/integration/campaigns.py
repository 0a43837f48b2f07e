# Generated from spec/paths/integration/campaigns/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Campaigns of `IntegrationApi`. Promotions of an Application: search, read, change, copy and delete them, and
read their rules and analytics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.integration_get_all_campaigns200_response import IntegrationGetAllCampaigns200Response
    from talon_one.wire.timeouts import Timeout

INTEGRATION_GET_ALL_CAMPAIGNS = Operation(
    "integration_get_all_campaigns",
    "GET",
    "/v1/integration/campaigns",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "campaign_ids", "campaignIds", "list[str]", explode=False),
        Parameter("query", "start_after", "startAfter", "datetime"),
        Parameter("query", "start_before", "startBefore", "datetime"),
        Parameter("query", "end_after", "endAfter", "datetime"),
        Parameter("query", "end_before", "endBefore", "datetime"),
        Parameter("query", "store_id", "storeId", "int"),
        Parameter("query", "audience_id", "audienceId", "int"),
    ),
    returns={200: "IntegrationGetAllCampaigns200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="skip",
    item="IntegrationCampaign",
)


class CampaignsApi(Api):
    """Promotions of an Application: search, read, change, copy and delete them, and read their rules and
    analytics.
    """

    @endpoint(INTEGRATION_GET_ALL_CAMPAIGNS)
    def integration_get_all_campaigns(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[list[str]] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationGetAllCampaigns200Response:
        """List running campaigns of the Application.

        Returns a page of the running campaigns of the Application that the API key belongs to, with the data
        a shop needs to show them; 50 a page by default. Filters can be combined; `has_more` says whether
        there is another page. For campaigns in other states use `get_campaigns`.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        campaign_ids: IDs of the campaigns to return; omit it to get all.
        start_after: Only returns campaigns that start at this time or later. Must have a time zone.
        start_before: Only returns campaigns that start at this time or earlier. Must have a time zone.
        end_after: Only returns campaigns that end at this time or later. Must have a time zone.
        end_before: Only returns campaigns that end at this time or earlier. Must have a time zone.
        store_id: Internal ID of a store; only returns campaigns linked to it.
        audience_id: Internal ID of an audience; only returns campaigns linked to it.

        Returns `IntegrationGetAllCampaigns200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/integration/campaigns
        Contract: spec/paths/integration/campaigns/v1_integration_campaigns.yaml
        """

    @endpoint(INTEGRATION_GET_ALL_CAMPAIGNS, with_http_info=True)
    def integration_get_all_campaigns_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[list[str]] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationGetAllCampaigns200Response]:
        """`integration_get_all_campaigns`, with the HTTP response: unpacks as (data, status_code, headers)."""
