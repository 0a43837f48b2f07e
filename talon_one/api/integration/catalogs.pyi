# Generated from spec/paths/integration/catalogs/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.best_prior_price import BestPriorPrice
from talon_one.models.best_prior_price_request import BestPriorPriceRequest
from talon_one.models.catalog import Catalog
from talon_one.models.catalog_sync_request import CatalogSyncRequest
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

BEST_PRIOR_PRICE: Operation
SYNC_CATALOG: Operation

class CatalogsApi(Api):
    @overload
    def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> list[BestPriorPrice]: ...
    @overload
    def best_prior_price(
        self,
        *,
        best_prior_price_request: Union[BestPriorPriceRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> list[BestPriorPrice]: ...
    @overload
    def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[BestPriorPrice]]: ...
    @overload
    def best_prior_price_with_http_info(
        self,
        *,
        best_prior_price_request: Union[BestPriorPriceRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[BestPriorPrice]]: ...
    @overload
    def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Catalog: ...
    @overload
    def sync_catalog(
        self,
        catalog_id: int,
        *,
        catalog_sync_request: Union[CatalogSyncRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Catalog: ...
    @overload
    def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Catalog]: ...
    @overload
    def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        *,
        catalog_sync_request: Union[CatalogSyncRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Catalog]: ...
    @overload
    def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
