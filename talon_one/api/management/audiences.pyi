# Generated from spec/paths/management/audiences/ by `make generate`; do not edit.
from typing import Any, Literal, Optional, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.get_audience_memberships200_response import GetAudienceMemberships200Response
from talon_one.models.get_audiences200_response import GetAudiences200Response
from talon_one.models.get_audiences_analytics200_response import GetAudiencesAnalytics200Response
from talon_one.models.model_import import ModelImport
from talon_one.operation import CallOptions, Operation, UploadFile
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

EXPORT_AUDIENCES_MEMBERSHIPS: Operation
GET_AUDIENCE_MEMBERSHIPS: Operation
GET_AUDIENCES: Operation
GET_AUDIENCES_ANALYTICS: Operation
IMPORT_AUDIENCES_MEMBERSHIPS: Operation

class AudiencesApi(Api):
    @overload
    def export_audiences_memberships(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_audiences_memberships(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_audiences_memberships(
        self,
        audience_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_audiences_memberships(
        self,
        audience_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_audience_memberships(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAudienceMemberships200Response: ...
    @overload
    def get_audience_memberships(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_audience_memberships(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_audience_memberships(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_audience_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAudienceMemberships200Response]: ...
    @overload
    def get_audience_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_audience_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_audience_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_audiences(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAudiences200Response: ...
    @overload
    def get_audiences(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_audiences(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_audiences(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_audiences_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAudiences200Response]: ...
    @overload
    def get_audiences_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_audiences_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_audiences_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAudiencesAnalytics200Response: ...
    @overload
    def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_audiences_analytics_with_http_info(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAudiencesAnalytics200Response]: ...
    @overload
    def get_audiences_analytics_with_http_info(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_audiences_analytics_with_http_info(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_audiences_analytics_with_http_info(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_audiences_memberships(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    def import_audiences_memberships(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def import_audiences_memberships(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_audiences_memberships(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    def import_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def import_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
