# Generated from spec/paths/management/logs/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Optional, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.get_access_logs_without_total_count200_response import GetAccessLogsWithoutTotalCount200Response
from talon_one.models.get_all_access_logs200_response import GetAllAccessLogs200Response
from talon_one.models.get_changes200_response import GetChanges200Response
from talon_one.models.get_exports200_response import GetExports200Response
from talon_one.models.message_log_entries import MessageLogEntries
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import AccessLogMethod, AccessLogStatus, ExportFilterEntity, MessageChangeType, MessageEntityType, MessageLogPeriod

GET_ACCESS_LOGS_WITHOUT_TOTAL_COUNT: Operation
GET_ALL_ACCESS_LOGS: Operation
GET_CHANGES: Operation
GET_EXPORTS: Operation
GET_MESSAGE_LOGS: Operation

class LogsApi(Api):
    @overload
    def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAccessLogsWithoutTotalCount200Response: ...
    @overload
    def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_access_logs_without_total_count_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAccessLogsWithoutTotalCount200Response]: ...
    @overload
    def get_access_logs_without_total_count_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_access_logs_without_total_count_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_access_logs_without_total_count_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_all_access_logs(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAllAccessLogs200Response: ...
    @overload
    def get_all_access_logs(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_all_access_logs(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_all_access_logs(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_all_access_logs_with_http_info(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAllAccessLogs200Response]: ...
    @overload
    def get_all_access_logs_with_http_info(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_all_access_logs_with_http_info(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_all_access_logs_with_http_info(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_changes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetChanges200Response: ...
    @overload
    def get_changes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_changes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_changes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_changes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetChanges200Response]: ...
    @overload
    def get_changes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_changes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_changes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_exports(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetExports200Response: ...
    @overload
    def get_exports(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_exports(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_exports(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_exports_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetExports200Response]: ...
    @overload
    def get_exports_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_exports_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_exports_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_message_logs(
        self,
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MessageLogEntries: ...
    @overload
    def get_message_logs(
        self,
        entity_type: MessageEntityType,
        *,
        notification_ids: str,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MessageLogEntries: ...
    @overload
    def get_message_logs(
        self,
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_message_logs(
        self,
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_message_logs(
        self,
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_message_logs_with_http_info(
        self,
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MessageLogEntries]: ...
    @overload
    def get_message_logs_with_http_info(
        self,
        entity_type: MessageEntityType,
        *,
        notification_ids: str,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MessageLogEntries]: ...
    @overload
    def get_message_logs_with_http_info(
        self,
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_message_logs_with_http_info(
        self,
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_message_logs_with_http_info(
        self,
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
