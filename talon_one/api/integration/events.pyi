# Generated from spec/paths/integration/events/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.event_v3 import EventV3
from talon_one.models.integration_event_v2_request import IntegrationEventV2Request
from talon_one.models.integration_event_v2_response import IntegrationEventV2Response
from talon_one.models.integration_event_v3_request import IntegrationEventV3Request
from talon_one.models.integration_event_v3_response import IntegrationEventV3Response
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

GET_EVENT_V3: Operation
TRACK_EVENT_V2: Operation
TRACK_EVENT_V3: Operation

class EventsApi(Api):
    @overload
    def get_event_v3(
        self,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> EventV3: ...
    @overload
    def get_event_v3(
        self,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_event_v3(
        self,
        integration_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_event_v3(
        self,
        integration_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_event_v3_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[EventV3]: ...
    @overload
    def get_event_v3_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_event_v3_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_event_v3_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV2Response: ...
    @overload
    def track_event_v2(
        self,
        *,
        integration_event_v2_request: Union[IntegrationEventV2Request, Mapping[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV2Response: ...
    @overload
    def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def track_event_v2_with_http_info(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV2Response]: ...
    @overload
    def track_event_v2_with_http_info(
        self,
        *,
        integration_event_v2_request: Union[IntegrationEventV2Request, Mapping[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV2Response]: ...
    @overload
    def track_event_v2_with_http_info(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def track_event_v2_with_http_info(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def track_event_v2_with_http_info(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV3Response: ...
    @overload
    def track_event_v3(
        self,
        *,
        integration_event_v3_request: Union[IntegrationEventV3Request, Mapping[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV3Response: ...
    @overload
    def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def track_event_v3_with_http_info(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV3Response]: ...
    @overload
    def track_event_v3_with_http_info(
        self,
        *,
        integration_event_v3_request: Union[IntegrationEventV3Request, Mapping[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV3Response]: ...
    @overload
    def track_event_v3_with_http_info(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def track_event_v3_with_http_info(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def track_event_v3_with_http_info(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
