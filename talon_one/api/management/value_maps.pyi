# Generated from spec/paths/management/value_maps/ by `make generate`; do not edit.
from typing import Any, Literal, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

EXPORT_CAMPAIGN_VALUE_MAP: Operation

class ValueMapsApi(Api):
    @overload
    def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_campaign_value_map_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_campaign_value_map_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_campaign_value_map_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_campaign_value_map_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
