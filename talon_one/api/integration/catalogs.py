# Generated from spec/paths/integration/catalogs/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Catalogs of `IntegrationApi`. Cart item catalogs and price history: keep product data in step with your shop
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
    from talon_one.models.best_prior_price import BestPriorPrice
    from talon_one.models.best_prior_price_request import BestPriorPriceRequest
    from talon_one.models.catalog import Catalog
    from talon_one.models.catalog_sync_request import CatalogSyncRequest
    from talon_one.wire.timeouts import Timeout

BEST_PRIOR_PRICE = Operation(
    "best_prior_price",
    "POST",
    "/v1/best_prior_price",
    parameters=(
        Parameter("body", "body", "body", "BestPriorPriceRequest", required=True),
    ),
    returns={200: "list[BestPriorPrice]"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"best_prior_price_request": "body"},
)

SYNC_CATALOG = Operation(
    "sync_catalog",
    "PUT",
    "/v1/catalogs/{catalogId}/sync",
    parameters=(
        Parameter("path", "catalog_id", "catalogId", "int", required=True),
        Parameter("body", "body", "body", "CatalogSyncRequest", required=True),
    ),
    returns={200: "Catalog"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    repeatable=False,
    former_keywords={"catalog_sync_request": "body"},
)


class CatalogsApi(Api):
    """Cart item catalogs and price history: keep product data in step with your shop and look up earlier prices."""

    @endpoint(BEST_PRIOR_PRICE)
    def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> list[BestPriorPrice]:
        """Look up best prior prices.

        Returns the best earlier price recorded for each of the given SKUs in a time frame before a given
        date. Use it to show a reference price next to a reduced one, as price transparency laws require.

        Marked experimental by the service: it may change.

        body: The SKUs to look up, the length of the time frame, its end date and how that end is determined,
            and optionally the audience the price was meant for.

        Returns `list[BestPriorPrice]`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/best_prior_price
        Contract: spec/paths/integration/catalogs/v1_best_prior_price.yaml
        """

    @endpoint(BEST_PRIOR_PRICE, with_http_info=True)
    def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[list[BestPriorPrice]]:
        """`best_prior_price`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SYNC_CATALOG)
    def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Catalog:
        """Sync cart item catalog.

        Adds, changes or removes items of a cart item catalog, or adds price adjustments. A request can have
        up to 1,000 actions, all of the same type; using a SKU twice fails with 400. Session items without a
        price or attribute take it from the catalog connected to the Application.

        Returns the catalog; fails with 404 when it does not exist.

        It is not retried once it was sent, because repeating it adds up.

        catalog_id: ID of the cart item catalog.
        body: Actions to apply to the catalog's items and, optionally, the version of the catalog they are
            meant for.

        Returns `Catalog`.
        Raises `ApiException` with status 400 (The body is not valid, or it has a SKU twice), 401 (The API key
        or token is missing, invalid or expired), 404 (Something named in the path does not exist), any other
        4xx, such as 403, 404 or 429.

        PUT /v1/catalogs/{catalogId}/sync
        Contract: spec/paths/integration/catalogs/v1_catalogs_{catalogId}_sync.yaml
        """

    @endpoint(SYNC_CATALOG, with_http_info=True)
    def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Catalog]:
        """`sync_catalog`, with the HTTP response: unpacks as (data, status_code, headers)."""
