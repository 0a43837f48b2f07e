# Generated from spec/paths/management/stores/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.list_stores200_response import ListStores200Response
from talon_one.models.model_import import ModelImport
from talon_one.models.new_store import NewStore
from talon_one.models.store import Store
from talon_one.operation import CallOptions, Operation, UploadFile
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

CREATE_STORE: Operation
DELETE_STORE: Operation
DISCONNECT_CAMPAIGN_STORES: Operation
EXPORT_CAMPAIGN_STORES: Operation
GET_STORE: Operation
IMPORT_CAMPAIGN_STORES: Operation
LIST_STORES: Operation
UPDATE_STORE: Operation

class StoresApi(Api):
    @overload
    def create_store(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    def create_store(
        self,
        application_id: int,
        *,
        new_store: Union[NewStore, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    def create_store(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_store(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_store(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    def create_store_with_http_info(
        self,
        application_id: int,
        *,
        new_store: Union[NewStore, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def disconnect_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def disconnect_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def disconnect_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def disconnect_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    def get_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    def get_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    def import_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def import_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_stores(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListStores200Response: ...
    @overload
    def list_stores(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def list_stores(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_stores(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_stores_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListStores200Response]: ...
    @overload
    def list_stores_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def list_stores_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_stores_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    def update_store(
        self,
        application_id: int,
        store_id: str,
        *,
        new_store: Union[NewStore, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        new_store: Union[NewStore, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
