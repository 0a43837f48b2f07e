# Generated from spec/paths/management/giveaways/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Giveaways of `ManagementApi`. Pools of one-time codes that rules hand out to customers, for example vouchers
of a partner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.model_import import ModelImport
    from talon_one.operation import UploadFile
    from talon_one.timeouts import Timeout

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

IMPORT_POOL_GIVEAWAYS = Operation(
    "import_pool_giveaways",
    "POST",
    "/v1/giveaways/pools/{poolId}/import",
    parameters=(
        Parameter("path", "pool_id", "poolId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any"),
    ),
    returns={200: "ModelImport"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)


class GiveawaysApi(Api):
    """Pools of one-time codes that rules hand out to customers, for example vouchers of a partner."""

    @endpoint(EXPORT_POOL_GIVEAWAYS)
    def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export giveaway codes as CSV.

        Returns the codes of a giveaway pool as CSV text, each with its dates and attributes, and whether and
        to which customer it was handed out. Limit the file by creation date where the pool is large.

        pool_id: Internal number of the giveaway pool, as shown in the Campaign Manager.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_pool_giveaways`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_POOL_GIVEAWAYS)
    def import_pool_giveaways(
        self,
        pool_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import giveaway codes from CSV.

        Adds codes to a giveaway pool from a CSV file. Each row becomes one giveaway that can be handed out
        once; a code that appears twice counts as two giveaways.

        pool_id: Internal number of the giveaway pool, as shown in the Campaign Manager.
        up_file: CSV file with the columns `code` (the only one needed), `startdate` and `enddate` (between
            which the code can be handed out; they do not limit its use) and `attributes` (JSON in quotes);
            about 500 MB at most is advised. A path, bytes, or a file object of text or bytes.

        Returns `ModelImport`.
        Raises `ApiException`.

        POST /v1/giveaways/pools/{poolId}/import
        Contract: spec/paths/management/giveaways/v1_giveaways_pools_{poolId}_import.yaml
        """

    @endpoint(IMPORT_POOL_GIVEAWAYS, with_http_info=True)
    def import_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_pool_giveaways`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
