# Generated from spec/paths/integration/catalogs/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Catalogs of `IntegrationApi`. Cart item catalogs and price history: keep product data in step with your shop
and look up earlier prices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.best_prior_price import BestPriorPrice
    from talon_one.models.best_prior_price_request import BestPriorPriceRequest
    from talon_one.models.catalog import Catalog
    from talon_one.models.catalog_sync_request import CatalogSyncRequest
    from talon_one.timeouts import Timeout

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> list[BestPriorPrice]:
        """Look up best prior prices.

        Returns the best earlier price recorded for each of the given SKUs in a time frame before a given
        date. Useful for showing a reference price beside a reduced one, as price transparency laws ask for.

        The service calls it experimental: it may change.

        body: The SKUs to look up, the length of the time frame, the date it ends and how that end is
            determined, and optionally the audience the price was meant for.

        Returns `list[BestPriorPrice]`.
        Raises `ApiException`.

        POST /v1/best_prior_price
        Contract: spec/paths/integration/catalogs/v1_best_prior_price.yaml
        """

    @endpoint(BEST_PRIOR_PRICE, with_http_info=True)
    def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[list[BestPriorPrice]]:
        """`best_prior_price`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(SYNC_CATALOG)
    def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Catalog:
        """Sync cart item catalog.

        Applies changes to the items of a cart item catalog: add, change or remove items, or add price
        adjustments. One request holds up to 1,000 actions, all of the same type; naming the same SKU twice
        answers 400. Session items without a price or attribute take it from the catalog connected to the
        Application.

        Answers 200 with the catalog, and 404 when the catalog does not exist.

        Done twice, it adds up: once it was sent, it is not tried again.

        catalog_id: Internal number of the cart item catalog.
        body: The actions to apply to the catalog's items, and optionally the version of the catalog they were
            made for.

        Returns `Catalog`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Catalog]:
        """`sync_catalog`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
