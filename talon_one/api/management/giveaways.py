# Generated from spec/paths/management/giveaways/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Giveaways of `ManagementApi`. Pools of one-time codes that rules award to customers, for example a partner's
vouchers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.giveaways_pool import GiveawaysPool
    from talon_one.models.model_import import ModelImport
    from talon_one.operation import UploadFile
    from talon_one.wire.timeouts import Timeout

EXPORT_POOL_GIVEAWAYS = Operation(
    "export_pool_giveaways",
    "GET",
    "/v1/giveaways/pools/{poolId}/export",
    parameters=(
        Parameter("path", "pool_id", "poolId", "int", required=True),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GET_GIVEAWAYS_POOL = Operation(
    "get_giveaways_pool",
    "GET",
    "/v1/giveaways/pools/{poolId}",
    parameters=(
        Parameter("path", "pool_id", "poolId", "int", required=True),
    ),
    returns={200: "GiveawaysPool"},
    auth=("management_key", "manager_auth",),
)

IMPORT_POOL_GIVEAWAYS = Operation(
    "import_pool_giveaways",
    "POST",
    "/v1/giveaways/pools/{poolId}/import",
    parameters=(
        Parameter("path", "pool_id", "poolId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
    ),
    returns={200: "ModelImport"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)


class GiveawaysApi(Api):
    """Pools of one-time codes that rules award to customers, for example a partner's vouchers."""

    @endpoint(EXPORT_POOL_GIVEAWAYS)
    def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export giveaway codes as CSV.

        Returns the codes of a giveaway pool as CSV text. Use the creation dates to limit the export of a
        large pool. Columns: `id`, `poolid`, `code`, `startdate`, `enddate`, `attributes`, `used` (whether the
        code was awarded), `importid`, `created`, and `profileintegrationid` and `profileid` (internal) of the
        customer who got it.

        pool_id: ID of the giveaway pool, as shown in the Campaign Manager.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

        GET /v1/giveaways/pools/{poolId}/export
        Contract: spec/paths/management/giveaways/v1_giveaways_pools_{poolId}_export.yaml
        """

    @endpoint(EXPORT_POOL_GIVEAWAYS, with_http_info=True)
    def export_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_pool_giveaways`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_GIVEAWAYS_POOL)
    def get_giveaways_pool(
        self,
        pool_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GiveawaysPool:
        """Get a giveaway pool.

        Returns the settings of a giveaway pool. Its codes are exported with `export_pool_giveaways`.

        pool_id: ID of the giveaway pool.

        Returns `GiveawaysPool`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/giveaways/pools/{poolId}
        Contract: spec/paths/management/giveaways/v1_giveaways_pools_{poolId}.yaml
        """

    @endpoint(GET_GIVEAWAYS_POOL, with_http_info=True)
    def get_giveaways_pool_with_http_info(
        self,
        pool_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GiveawaysPool]:
        """`get_giveaways_pool`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_POOL_GIVEAWAYS)
    def import_pool_giveaways(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import giveaway codes from CSV.

        Adds codes to a giveaway pool from a CSV file. Each row becomes one giveaway that can be awarded once;
        a code that appears twice counts as two giveaways.

        pool_id: ID of the giveaway pool, as shown in the Campaign Manager.
        up_file: CSV file with the columns `code` (the only required column), `startdate` and `enddate` (the
            code can be awarded between them; they do not limit its use) and `attributes` (JSON in quotes);
            500 MB at most is recommended. A path, content as bytes or text of several lines, a file object,
            or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/giveaways/pools/{poolId}/import
        Contract: spec/paths/management/giveaways/v1_giveaways_pools_{poolId}_import.yaml
        """

    @endpoint(IMPORT_POOL_GIVEAWAYS, with_http_info=True)
    def import_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_pool_giveaways`, with the HTTP response: unpacks as (data, status_code, headers)."""
