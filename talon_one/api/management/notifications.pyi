# Generated from spec/paths/management/notifications/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.base_notification import BaseNotification
from talon_one.models.new_base_notification import NewBaseNotification
from talon_one.models.notification_activation import NotificationActivation
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

NOTIFICATION_ACTIVATION: Operation
POST_ADDED_DEDUCTED_POINTS_NOTIFICATION: Operation
POST_CATALOGS_STRIKETHROUGH_NOTIFICATION: Operation
POST_PENDING_POINTS_NOTIFICATION: Operation

class NotificationsApi(Api):
    @overload
    def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> BaseNotification: ...
    @overload
    def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[BaseNotification]: ...
    @overload
    def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> BaseNotification: ...
    @overload
    def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[BaseNotification]: ...
    @overload
    def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> BaseNotification: ...
    @overload
    def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[BaseNotification]: ...
    @overload
    def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
