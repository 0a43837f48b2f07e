# Generated from spec/paths/management/events/ by `make generate`; do not edit.
from typing import Any, Literal, Optional, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.get_event_types200_response import GetEventTypes200Response
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

GET_EVENT_TYPES: Operation

class EventsApi(Api):
    @overload
    def get_event_types(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetEventTypes200Response: ...
    @overload
    def get_event_types(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_event_types(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_event_types(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_event_types_with_http_info(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetEventTypes200Response]: ...
    @overload
    def get_event_types_with_http_info(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_event_types_with_http_info(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_event_types_with_http_info(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
