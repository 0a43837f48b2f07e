# Generated from spec/paths/management/catalogs/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Catalogs of `ManagementApi`. Cart item catalogs and price history: keep product data in step with your shop
and look up earlier prices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.exclude_price_observations_request import ExcludePriceObservationsRequest
    from talon_one.models.list_catalog_items200_response import ListCatalogItems200Response
    from talon_one.models.price_history_request import PriceHistoryRequest
    from talon_one.models.price_history_response import PriceHistoryResponse
    from talon_one.wire.timeouts import Timeout

EXCLUDE_PRICE_HISTORY = Operation(
    "exclude_price_history",
    "POST",
    "/v1/applications/{applicationId}/price_history/exclusions",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "ExcludePriceObservationsRequest", required=True),
    ),
    returns={200: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
)

LIST_CATALOG_ITEMS = Operation(
    "list_catalog_items",
    "GET",
    "/v1/catalogs/{catalogId}/items",
    parameters=(
        Parameter("path", "catalog_id", "catalogId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
        Parameter("query", "sku", "sku", "list[str]"),
        Parameter("query", "product_names", "productNames", "list[str]"),
    ),
    returns={200: "ListCatalogItems200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CatalogItem",
)

PRICE_HISTORY = Operation(
    "price_history",
    "POST",
    "/v1/applications/{applicationId}/price_history",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "PriceHistoryRequest", required=True),
    ),
    returns={200: "PriceHistoryResponse"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"price_history_request": "body"},
)


class CatalogsApi(Api):
    """Cart item catalogs and price history: keep product data in step with your shop and look up earlier prices."""

    @endpoint(EXCLUDE_PRICE_HISTORY)
    def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Exclude observed prices from the price history.

        Marks recorded prices of products as excluded, for example because a price was wrong. The reason you
        give is stored: `price_history` shows when and why a price was excluded. Returns nothing.

        Marked experimental by the service: it may change.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: IDs of the recorded prices to exclude, as returned by `price_history`, and the reason.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/price_history/exclusions
        Contract: spec/paths/management/catalogs/v1_applications_{applicationId}_price_history_exclusions.yaml
        """

    @endpoint(EXCLUDE_PRICE_HISTORY, with_http_info=True)
    def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`exclude_price_history`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_CATALOG_ITEMS)
    def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[list[str]] = None,
        product_names: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListCatalogItems200Response:
        """List items of a catalog.

        Returns a page of the items of a cart item catalog. Filter by SKU or product name to look up single
        items.

        catalog_id: ID of the cart item catalog.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        sku: SKUs to look up; only returns items with one of them.
        product_names: Product names to look up; only returns items of these products.

        Returns `ListCatalogItems200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/catalogs/{catalogId}/items
        Contract: spec/paths/management/catalogs/v1_catalogs_{catalogId}_items.yaml
        """

    @endpoint(LIST_CATALOG_ITEMS, with_http_info=True)
    def list_catalog_items_with_http_info(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[list[str]] = None,
        product_names: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListCatalogItems200Response]:
        """`list_catalog_items`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(PRICE_HISTORY)
    def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> PriceHistoryResponse:
        """Get the price history of a product.

        Returns the prices recorded for one SKU in a time range, including those that were later excluded. Use
        it to show an earlier price next to a reduced one, as consumer law requires in some countries.

        Marked experimental by the service: it may change.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: SKU of the product, and start and end of the time range.

        Returns `PriceHistoryResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/price_history
        Contract: spec/paths/management/catalogs/v1_applications_{applicationId}_price_history.yaml
        """

    @endpoint(PRICE_HISTORY, with_http_info=True)
    def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[PriceHistoryResponse]:
        """`price_history`, with the HTTP response: unpacks as (data, status_code, headers)."""
