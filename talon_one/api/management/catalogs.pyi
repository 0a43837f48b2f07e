# Generated from spec/paths/management/catalogs/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.exclude_price_observations_request import ExcludePriceObservationsRequest
from talon_one.models.list_catalog_items200_response import ListCatalogItems200Response
from talon_one.models.price_history_request import PriceHistoryRequest
from talon_one.models.price_history_response import PriceHistoryResponse
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import Strings

EXCLUDE_PRICE_HISTORY: Operation
LIST_CATALOG_ITEMS: Operation
PRICE_HISTORY: Operation

class CatalogsApi(Api):
    @overload
    def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListCatalogItems200Response: ...
    @overload
    def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_catalog_items_with_http_info(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListCatalogItems200Response]: ...
    @overload
    def list_catalog_items_with_http_info(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def list_catalog_items_with_http_info(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_catalog_items_with_http_info(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> PriceHistoryResponse: ...
    @overload
    def price_history(
        self,
        application_id: int,
        *,
        price_history_request: Union[PriceHistoryRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> PriceHistoryResponse: ...
    @overload
    def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PriceHistoryResponse]: ...
    @overload
    def price_history_with_http_info(
        self,
        application_id: int,
        *,
        price_history_request: Union[PriceHistoryRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PriceHistoryResponse]: ...
    @overload
    def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
