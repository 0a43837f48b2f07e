# Generated from spec/paths/management/giveaways/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Optional, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.giveaways_pool import GiveawaysPool
from talon_one.models.model_import import ModelImport
from talon_one.operation import CallOptions, Operation, UploadFile
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

EXPORT_POOL_GIVEAWAYS: Operation
GET_GIVEAWAYS_POOL: Operation
IMPORT_POOL_GIVEAWAYS: Operation

class GiveawaysApi(Api):
    @overload
    def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_giveaways_pool(
        self,
        pool_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GiveawaysPool: ...
    @overload
    def get_giveaways_pool(
        self,
        pool_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_giveaways_pool(
        self,
        pool_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_giveaways_pool(
        self,
        pool_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_giveaways_pool_with_http_info(
        self,
        pool_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GiveawaysPool]: ...
    @overload
    def get_giveaways_pool_with_http_info(
        self,
        pool_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_giveaways_pool_with_http_info(
        self,
        pool_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_giveaways_pool_with_http_info(
        self,
        pool_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_pool_giveaways(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    def import_pool_giveaways(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def import_pool_giveaways(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_pool_giveaways(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    def import_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def import_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
