# Generated from spec/paths/management/campaign_access_groups/ by `make generate`; do not edit.
from typing import Any, Literal, Optional, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.campaign_group import CampaignGroup
from talon_one.models.get_campaign_groups200_response import GetCampaignGroups200Response
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

GET_CAMPAIGN_GROUP: Operation
GET_CAMPAIGN_GROUPS: Operation

class CampaignAccessGroupsApi(Api):
    @overload
    def get_campaign_group(
        self,
        campaign_group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CampaignGroup: ...
    @overload
    def get_campaign_group(
        self,
        campaign_group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_campaign_group(
        self,
        campaign_group_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_group(
        self,
        campaign_group_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_group_with_http_info(
        self,
        campaign_group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CampaignGroup]: ...
    @overload
    def get_campaign_group_with_http_info(
        self,
        campaign_group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_campaign_group_with_http_info(
        self,
        campaign_group_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_group_with_http_info(
        self,
        campaign_group_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_groups(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaignGroups200Response: ...
    @overload
    def get_campaign_groups(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_campaign_groups(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_groups(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_groups_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaignGroups200Response]: ...
    @overload
    def get_campaign_groups_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_campaign_groups_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_groups_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
