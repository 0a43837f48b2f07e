# Generated from spec/paths/integration/campaigns/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Campaigns of `IntegrationApi`. Promotions of an Application: search, read, change, copy and delete them, look
at their rules and figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.integration_get_all_campaigns200_response import IntegrationGetAllCampaigns200Response
    from talon_one.timeouts import Timeout

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
)


class CampaignsApi(Api):
    """Promotions of an Application: search, read, change, copy and delete them, look at their rules and figures."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationGetAllCampaigns200Response:
        """List enabled campaigns of the Application.

        Returns the enabled campaigns of the Application the API key belongs to, in a slim form for use in a
        shop, 50 a page by default. Filters can be combined; `has_more` tells whether another page follows.
        Disabled and archived campaigns are not listed.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `50`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        campaign_ids: Internal numbers of the campaigns to return; leave it out for all.
        start_after: Only campaigns whose start time lies after this moment are returned. It must have a time
            zone.
        start_before: Only campaigns whose start time lies before this moment are returned. It must have a
            time zone.
        end_after: Only campaigns whose end time lies after this moment are returned. It must have a time
            zone.
        end_before: Only campaigns whose end time lies before this moment are returned. It must have a time
            zone.
        store_id: Internal number of a store; only campaigns linked to it are returned.
        audience_id: Internal number of an audience; only campaigns linked to it are returned.

        Returns `IntegrationGetAllCampaigns200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationGetAllCampaigns200Response]:
        """`integration_get_all_campaigns`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
