# Generated from spec/paths/management/campaign_access_groups/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Campaign access groups of `ManagementApi`. Groups of campaigns that control which users have access to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.campaign_group import CampaignGroup
    from talon_one.models.get_campaign_groups200_response import GetCampaignGroups200Response
    from talon_one.wire.timeouts import Timeout

GET_CAMPAIGN_GROUP = Operation(
    "get_campaign_group",
    "GET",
    "/v1/campaign_groups/{campaignGroupId}",
    parameters=(
        Parameter("path", "campaign_group_id", "campaignGroupId", "int", required=True),
    ),
    returns={200: "CampaignGroup"},
    auth=("management_key", "manager_auth",),
)

GET_CAMPAIGN_GROUPS = Operation(
    "get_campaign_groups",
    "GET",
    "/v1/campaign_groups",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetCampaignGroups200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CampaignGroup",
)


class CampaignAccessGroupsApi(Api):
    """Groups of campaigns that control which users have access to them."""

    @endpoint(GET_CAMPAIGN_GROUP)
    def get_campaign_group(
        self,
        campaign_group_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CampaignGroup:
        """Get campaign access group.

        Returns one campaign access group with its campaigns and the Applications it is available in.

        campaign_group_id: ID of the campaign access group, as returned by `get_campaign_groups`.

        Returns `CampaignGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/campaign_groups/{campaignGroupId}
        Contract: spec/paths/management/campaign_access_groups/v1_campaign_groups_{campaignGroupId}.yaml
        """

    @endpoint(GET_CAMPAIGN_GROUP, with_http_info=True)
    def get_campaign_group_with_http_info(
        self,
        campaign_group_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CampaignGroup]:
        """`get_campaign_group`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CAMPAIGN_GROUPS)
    def get_campaign_groups(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaignGroups200Response:
        """List campaign access groups.

        Returns a page of the campaign access groups of the account and their total number. A group bundles
        campaigns so that users can be given access to all of them; the response lists the campaigns and
        Applications of each.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetCampaignGroups200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/campaign_groups
        Contract: spec/paths/management/campaign_access_groups/v1_campaign_groups.yaml
        """

    @endpoint(GET_CAMPAIGN_GROUPS, with_http_info=True)
    def get_campaign_groups_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaignGroups200Response]:
        """`get_campaign_groups`, with the HTTP response: unpacks as (data, status_code, headers)."""
