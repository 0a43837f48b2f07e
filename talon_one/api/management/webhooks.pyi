# Generated from spec/paths/management/webhooks/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Optional, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.get_webhook_activation_logs200_response import GetWebhookActivationLogs200Response
from talon_one.models.get_webhook_logs200_response import GetWebhookLogs200Response
from talon_one.models.get_webhooks200_response import GetWebhooks200Response
from talon_one.models.webhook import Webhook
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import WebhookCreation, WebhookVisibility

GET_WEBHOOK: Operation
GET_WEBHOOK_ACTIVATION_LOGS: Operation
GET_WEBHOOK_LOGS: Operation
GET_WEBHOOKS: Operation

class WebhooksApi(Api):
    @overload
    def get_webhook(
        self,
        webhook_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Webhook: ...
    @overload
    def get_webhook(
        self,
        webhook_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_webhook(
        self,
        webhook_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_webhook(
        self,
        webhook_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_webhook_with_http_info(
        self,
        webhook_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Webhook]: ...
    @overload
    def get_webhook_with_http_info(
        self,
        webhook_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_webhook_with_http_info(
        self,
        webhook_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_webhook_with_http_info(
        self,
        webhook_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_webhook_activation_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetWebhookActivationLogs200Response: ...
    @overload
    def get_webhook_activation_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_webhook_activation_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_webhook_activation_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_webhook_activation_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetWebhookActivationLogs200Response]: ...
    @overload
    def get_webhook_activation_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_webhook_activation_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_webhook_activation_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_webhook_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetWebhookLogs200Response: ...
    @overload
    def get_webhook_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_webhook_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_webhook_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_webhook_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetWebhookLogs200Response]: ...
    @overload
    def get_webhook_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_webhook_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_webhook_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_webhooks(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetWebhooks200Response: ...
    @overload
    def get_webhooks(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_webhooks(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_webhooks(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_webhooks_with_http_info(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetWebhooks200Response]: ...
    @overload
    def get_webhooks_with_http_info(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_webhooks_with_http_info(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_webhooks_with_http_info(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
