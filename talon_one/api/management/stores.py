# Generated from spec/paths/management/stores/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Stores of `ManagementApi`. Physical or digital points of sale of an Application, and their links to campaigns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.list_stores200_response import ListStores200Response
    from talon_one.models.model_import import ModelImport
    from talon_one.models.new_store import NewStore
    from talon_one.models.store import Store
    from talon_one.operation import UploadFile
    from talon_one.wire.timeouts import Timeout

CREATE_STORE = Operation(
    "create_store",
    "POST",
    "/v1/applications/{applicationId}/stores",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "NewStore", required=True),
    ),
    returns={201: "Store"},
    errors={400: "ErrorResponse", 409: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_store": "body"},
)

DELETE_STORE = Operation(
    "delete_store",
    "DELETE",
    "/v1/applications/{applicationId}/stores/{storeId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "store_id", "storeId", "str", required=True),
    ),
    returns={204: None},
    errors={404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

DISCONNECT_CAMPAIGN_STORES = Operation(
    "disconnect_campaign_stores",
    "DELETE",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

EXPORT_CAMPAIGN_STORES = Operation(
    "export_campaign_stores",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/export",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GET_STORE = Operation(
    "get_store",
    "GET",
    "/v1/applications/{applicationId}/stores/{storeId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "store_id", "storeId", "str", required=True),
    ),
    returns={200: "Store"},
    errors={404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

IMPORT_CAMPAIGN_STORES = Operation(
    "import_campaign_stores",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/import",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
    ),
    returns={200: "ModelImport"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

LIST_STORES = Operation(
    "list_stores",
    "GET",
    "/v1/applications/{applicationId}/stores",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
        Parameter("query", "campaign_id", "campaignId", "float"),
        Parameter("query", "name", "name", "str"),
        Parameter("query", "integration_id", "integrationId", "str"),
        Parameter("query", "query", "query", "str"),
    ),
    returns={200: "ListStores200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="Store",
)

UPDATE_STORE = Operation(
    "update_store",
    "PUT",
    "/v1/applications/{applicationId}/stores/{storeId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "store_id", "storeId", "str", required=True),
        Parameter("body", "body", "body", "NewStore", required=True),
    ),
    returns={200: "Store"},
    errors={400: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_store": "body"},
)


class StoresApi(Api):
    """Physical or digital points of sale of an Application, and their links to campaigns."""

    @endpoint(CREATE_STORE)
    def create_store(
        self,
        application_id: int,
        body: Union[NewStore, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Store:
        """Create a store.

        Creates a store in an Application. Sessions refer to it by the integration ID you choose, and
        campaigns can be limited to it. Returns the store; fails with 409 when the integration ID is already
        in use. The integration ID can't be changed later in the Campaign Manager.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Name, description, attributes and integration ID of the store.

        Returns `Store`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 409 (The
        integration ID is already in use), any other 4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/stores
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores.yaml
        """

    @endpoint(CREATE_STORE, with_http_info=True)
    def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Store]:
        """`create_store`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_STORE)
    def delete_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a store.

        Deletes a store of an Application. Returns nothing; fails with 404 when the store does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        store_id: Internal ID of the store, the `id` returned by `list_stores`, not its integration ID.

        Returns None.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/stores/{storeId}
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores_{storeId}.yaml
        """

    @endpoint(DELETE_STORE, with_http_info=True)
    def delete_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_store`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DISCONNECT_CAMPAIGN_STORES)
    def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Unlink all stores from a campaign.

        Removes the links between a campaign and its stores; the stores remain. Returns nothing; fails with
        404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores
        Contract:
            spec/paths/management/stores/v1_applications_{applicationId}_campaigns_{campaignId}_stores.yaml
        """

    @endpoint(DISCONNECT_CAMPAIGN_STORES, with_http_info=True)
    def disconnect_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`disconnect_campaign_stores`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_CAMPAIGN_STORES)
    def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export the stores of a campaign as CSV.

        Returns the stores linked to a campaign as CSV text, in the single column `store_integration_id`.
        Fails with 404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/export
        Contract:
            spec/paths/management/stores/v1_applications_{applicationId}_campaigns_{campaignId}_stores_export.yaml
        """

    @endpoint(EXPORT_CAMPAIGN_STORES, with_http_info=True)
    def export_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_campaign_stores`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_STORE)
    def get_store(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Store:
        """Get a store.

        Returns one store of an Application with its attributes and the campaigns linked to it. Fails with 404
        when the store does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        store_id: Internal ID of the store, the `id` returned by `list_stores`, not its integration ID.

        Returns `Store`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/stores/{storeId}
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores_{storeId}.yaml
        """

    @endpoint(GET_STORE, with_http_info=True)
    def get_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Store]:
        """`get_store`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_CAMPAIGN_STORES)
    def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import the stores of a campaign from CSV.

        Links stores to a campaign from a CSV file; the campaign is then only evaluated for sessions in these
        stores. The file **replaces** the previous links. Fails with 404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        up_file: CSV file with the single column `store_integration_id`, the integration IDs of the stores. A
            path, content as bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/import
        Contract:
            spec/paths/management/stores/v1_applications_{applicationId}_campaigns_{campaignId}_stores_import.yaml
        """

    @endpoint(IMPORT_CAMPAIGN_STORES, with_http_info=True)
    def import_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_campaign_stores`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_STORES)
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
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListStores200Response:
        """List stores of an Application.

        Returns a page of the stores of an Application. Filters can be combined.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        campaign_id: ID of a campaign; only returns stores linked to it.
        name: Name of the store to look for.
        integration_id: Integration ID of the store to look for.
        query: Text to look for in the names and integration IDs of stores.

        Returns `ListStores200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/stores
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores.yaml
        """

    @endpoint(LIST_STORES, with_http_info=True)
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
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListStores200Response]:
        """`list_stores`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_STORE)
    def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Store:
        """Update a store.

        Changes the data of a store. Send name, description and integration ID even if they stay the same.
        Returns the changed store; fails with 404 when it does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        store_id: Internal ID of the store, the `id` returned by `list_stores`, not its integration ID.
        body: New name, description, attributes and integration ID of the store.

        Returns `Store`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/stores/{storeId}
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores_{storeId}.yaml
        """

    @endpoint(UPDATE_STORE, with_http_info=True)
    def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Store]:
        """`update_store`, with the HTTP response: unpacks as (data, status_code, headers)."""
