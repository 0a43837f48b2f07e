# Generated from spec/paths/management/collections/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Collections of `ManagementApi`. Lists of strings, such as SKUs, that rules can check values against. A
collection belongs to the whole account or to one campaign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.collection import Collection
    from talon_one.models.get_collection_items200_response import GetCollectionItems200Response
    from talon_one.models.list_account_collections200_response import ListAccountCollections200Response
    from talon_one.models.model_import import ModelImport
    from talon_one.models.new_campaign_collection import NewCampaignCollection
    from talon_one.models.new_collection import NewCollection
    from talon_one.models.update_campaign_collection import UpdateCampaignCollection
    from talon_one.models.update_collection import UpdateCollection
    from talon_one.operation import UploadFile
    from talon_one.wire.timeouts import Timeout

CREATE_ACCOUNT_COLLECTION = Operation(
    "create_account_collection",
    "POST",
    "/v1/collections",
    parameters=(
        Parameter("body", "body", "body", "NewCollection", required=True),
    ),
    returns={201: "Collection"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_collection": "body"},
)

CREATE_COLLECTION = Operation(
    "create_collection",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/collections",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "NewCampaignCollection", required=True),
    ),
    returns={201: "Collection"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_campaign_collection": "body"},
)

DELETE_ACCOUNT_COLLECTION = Operation(
    "delete_account_collection",
    "DELETE",
    "/v1/collections/{collectionId}",
    parameters=(
        Parameter("path", "collection_id", "collectionId", "int", required=True),
    ),
    returns={204: None},
    errors={404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

DELETE_COLLECTION = Operation(
    "delete_collection",
    "DELETE",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "collection_id", "collectionId", "int", required=True),
    ),
    returns={204: None},
    errors={401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

EXPORT_ACCOUNT_COLLECTION_ITEMS = Operation(
    "export_account_collection_items",
    "GET",
    "/v1/collections/{collectionId}/export",
    parameters=(
        Parameter("path", "collection_id", "collectionId", "int", required=True),
    ),
    returns={200: "str"},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

EXPORT_COLLECTION_ITEMS = Operation(
    "export_collection_items",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/export",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "collection_id", "collectionId", "int", required=True),
    ),
    returns={200: "str"},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GET_ACCOUNT_COLLECTION = Operation(
    "get_account_collection",
    "GET",
    "/v1/collections/{collectionId}",
    parameters=(
        Parameter("path", "collection_id", "collectionId", "int", required=True),
    ),
    returns={200: "Collection"},
    errors={404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

GET_COLLECTION = Operation(
    "get_collection",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "collection_id", "collectionId", "int", required=True),
    ),
    returns={200: "Collection"},
    errors={404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

GET_COLLECTION_ITEMS = Operation(
    "get_collection_items",
    "GET",
    "/v1/collections/{collectionId}/items",
    parameters=(
        Parameter("path", "collection_id", "collectionId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
    ),
    returns={200: "GetCollectionItems200Response"},
    errors={404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CollectionItem",
)

IMPORT_ACCOUNT_COLLECTION = Operation(
    "import_account_collection",
    "POST",
    "/v1/collections/{collectionId}/import",
    parameters=(
        Parameter("path", "collection_id", "collectionId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
    ),
    returns={200: "ModelImport"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

IMPORT_COLLECTION = Operation(
    "import_collection",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/import",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "collection_id", "collectionId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
    ),
    returns={200: "ModelImport"},
    errors={401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

LIST_ACCOUNT_COLLECTIONS = Operation(
    "list_account_collections",
    "GET",
    "/v1/collections",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
        Parameter("query", "name", "name", "str"),
    ),
    returns={200: "ListAccountCollections200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CollectionWithoutPayload",
)

LIST_COLLECTIONS = Operation(
    "list_collections",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/collections",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
        Parameter("query", "name", "name", "str"),
    ),
    returns={200: "ListAccountCollections200Response"},
    errors={404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CollectionWithoutPayload",
)

LIST_COLLECTIONS_IN_APPLICATION = Operation(
    "list_collections_in_application",
    "GET",
    "/v1/applications/{applicationId}/collections",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
        Parameter("query", "name", "name", "str"),
    ),
    returns={200: "ListAccountCollections200Response"},
    errors={404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CollectionWithoutPayload",
)

UPDATE_ACCOUNT_COLLECTION = Operation(
    "update_account_collection",
    "PUT",
    "/v1/collections/{collectionId}",
    parameters=(
        Parameter("path", "collection_id", "collectionId", "int", required=True),
        Parameter("body", "body", "body", "UpdateCollection", required=True),
    ),
    returns={200: "Collection"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"update_collection": "body"},
)

UPDATE_COLLECTION = Operation(
    "update_collection",
    "PUT",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "collection_id", "collectionId", "int", required=True),
        Parameter("body", "body", "body", "UpdateCampaignCollection", required=True),
    ),
    returns={200: "Collection"},
    errors={401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"update_campaign_collection": "body"},
)


class CollectionsApi(Api):
    """Lists of strings, such as SKUs, that rules can check values against. A collection belongs to the whole
    account or to one campaign.
    """

    @endpoint(CREATE_ACCOUNT_COLLECTION)
    def create_account_collection(
        self,
        body: Union[NewCollection, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Collection:
        """Create an account-level collection.

        Creates an empty collection that several Applications of the account can use in their rules. Fill it
        with `import_account_collection`. Returns the collection; fails with 409 when the name is already in
        use.

        body: Name and description of the collection, and the IDs of the Applications that can use it.

        Returns `Collection`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 409 (The name is already in use), any other 4xx,
        such as 403, 404 or 429.

        POST /v1/collections
        Contract: spec/paths/management/collections/v1_collections.yaml
        """

    @endpoint(CREATE_ACCOUNT_COLLECTION, with_http_info=True)
    def create_account_collection_with_http_info(
        self,
        body: Union[NewCollection, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Collection]:
        """`create_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_COLLECTION)
    def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Collection:
        """Create a campaign-level collection.

        Creates an empty collection in a campaign, for use in that campaign's rules. Fill it with
        `import_collection`. Returns the collection.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Name and description of the collection.

        Returns `Collection`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections.yaml
        """

    @endpoint(CREATE_COLLECTION, with_http_info=True)
    def create_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Collection]:
        """`create_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_ACCOUNT_COLLECTION)
    def delete_account_collection(
        self,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete an account-level collection.

        Deletes a collection of the account with all its items. Make sure first that no rule refers to it.
        Returns nothing; fails with 404 when the collection does not exist.

        collection_id: ID of the collection, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        DELETE /v1/collections/{collectionId}
        Contract: spec/paths/management/collections/v1_collections_{collectionId}.yaml
        """

    @endpoint(DELETE_ACCOUNT_COLLECTION, with_http_info=True)
    def delete_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_COLLECTION)
    def delete_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a campaign-level collection.

        Deletes a collection of a campaign with all its items. Make sure first that no rule of the campaign
        refers to it. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), any other
        4xx, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}.yaml
        """

    @endpoint(DELETE_COLLECTION, with_http_info=True)
    def delete_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_ACCOUNT_COLLECTION_ITEMS)
    def export_account_collection_items(
        self,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export an account-level collection as CSV.

        Returns all items of a collection of the account as CSV text, in the single column `item`. Fails with
        404 when the collection does not exist.

        collection_id: ID of the collection, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/collections/{collectionId}/export
        Contract: spec/paths/management/collections/v1_collections_{collectionId}_export.yaml
        """

    @endpoint(EXPORT_ACCOUNT_COLLECTION_ITEMS, with_http_info=True)
    def export_account_collection_items_with_http_info(
        self,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_account_collection_items`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_COLLECTION_ITEMS)
    def export_collection_items(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export a campaign-level collection as CSV.

        Returns all items of a campaign's collection as CSV text, in the single column `item`. Fails with 404
        when the collection does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/export
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}_export.yaml
        """

    @endpoint(EXPORT_COLLECTION_ITEMS, with_http_info=True)
    def export_collection_items_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_collection_items`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ACCOUNT_COLLECTION)
    def get_account_collection(
        self,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Collection:
        """Get an account-level collection.

        Returns one collection of the account, with its name, description and the Applications that can use
        it. To read its items page by page call `get_collection_items`. Fails with 404 when the collection
        does not exist.

        collection_id: ID of the collection, as returned when it was created or listed.

        Returns `Collection`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/collections/{collectionId}
        Contract: spec/paths/management/collections/v1_collections_{collectionId}.yaml
        """

    @endpoint(GET_ACCOUNT_COLLECTION, with_http_info=True)
    def get_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Collection]:
        """`get_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_COLLECTION)
    def get_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Collection:
        """Get a campaign-level collection.

        Returns one collection of a campaign, with its name and description. Export its items as CSV with
        `export_collection_items`. Fails with 404 when the collection does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.

        Returns `Collection`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}.yaml
        """

    @endpoint(GET_COLLECTION, with_http_info=True)
    def get_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Collection]:
        """`get_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_COLLECTION_ITEMS)
    def get_collection_items(
        self,
        collection_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCollectionItems200Response:
        """List items of a collection.

        Returns a page of the items of a collection; `has_more` says whether there is another page. For all
        items at once export the collection as CSV instead. Fails with 404 when the collection does not exist.

        collection_id: ID of the collection, as returned when it was created or listed.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.

        Returns `GetCollectionItems200Response`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/collections/{collectionId}/items
        Contract: spec/paths/management/collections/v1_collections_{collectionId}_items.yaml
        """

    @endpoint(GET_COLLECTION_ITEMS, with_http_info=True)
    def get_collection_items_with_http_info(
        self,
        collection_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCollectionItems200Response]:
        """`get_collection_items`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_ACCOUNT_COLLECTION)
    def import_account_collection(
        self,
        collection_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import items into an account-level collection.

        Uploads a CSV file with the items of a collection of the account. The file **replaces** the current
        items, so it must also contain the items to keep. A collection can have up to 500,000 items.

        collection_id: ID of the collection, as returned when it was created or listed.
        up_file: CSV file with the single column `item`, one row for each item; 500 MB at most is recommended.
            A path, content as bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v1/collections/{collectionId}/import
        Contract: spec/paths/management/collections/v1_collections_{collectionId}_import.yaml
        """

    @endpoint(IMPORT_ACCOUNT_COLLECTION, with_http_info=True)
    def import_account_collection_with_http_info(
        self,
        collection_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_COLLECTION)
    def import_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import items into a campaign-level collection.

        Uploads a CSV file with the items of a campaign's collection. The file **replaces** the current items,
        so it must also contain the items to keep. A collection can have up to 500,000 items.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.
        up_file: CSV file with the single column `item`, one row for each item; 500 MB at most is recommended.
            A path, content as bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), any other
        4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/import
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}_import.yaml
        """

    @endpoint(IMPORT_COLLECTION, with_http_info=True)
    def import_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_ACCOUNT_COLLECTIONS)
    def list_account_collections(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListAccountCollections200Response:
        """List account-level collections.

        Returns a page of the collections of the account, without their items. Collections of a single
        campaign are listed by `list_collections` and `list_collections_in_application`.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        name: Name of the collection to look for; omit it to get all.

        Returns `ListAccountCollections200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/collections
        Contract: spec/paths/management/collections/v1_collections.yaml
        """

    @endpoint(LIST_ACCOUNT_COLLECTIONS, with_http_info=True)
    def list_account_collections_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListAccountCollections200Response]:
        """`list_account_collections`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_COLLECTIONS)
    def list_collections(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListAccountCollections200Response:
        """List collections of a campaign.

        Returns a page of the collections of a campaign, without their items.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        name: Name of the collection to look for; omit it to get all.

        Returns `ListAccountCollections200Response`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections.yaml
        """

    @endpoint(LIST_COLLECTIONS, with_http_info=True)
    def list_collections_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListAccountCollections200Response]:
        """`list_collections`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_COLLECTIONS_IN_APPLICATION)
    def list_collections_in_application(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListAccountCollections200Response:
        """List campaign-level collections of an Application.

        Returns a page of the collections of all campaigns of an Application, without their items. Collections
        of the account are listed by `list_account_collections`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        name: Name of the collection to look for; omit it to get all.

        Returns `ListAccountCollections200Response`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/collections
        Contract: spec/paths/management/collections/v1_applications_{applicationId}_collections.yaml
        """

    @endpoint(LIST_COLLECTIONS_IN_APPLICATION, with_http_info=True)
    def list_collections_in_application_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListAccountCollections200Response]:
        """`list_collections_in_application`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_ACCOUNT_COLLECTION)
    def update_account_collection(
        self,
        collection_id: int,
        body: Union[UpdateCollection, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Collection:
        """Update an account-level collection.

        Changes the description of a collection of the account or the Applications that can use it. The name
        can't be changed; change items with `import_account_collection`. Fails with 409 on a conflict with
        existing data.

        collection_id: ID of the collection, as returned when it was created or listed.
        body: New description, and the IDs of the Applications that can use the collection.

        Returns `Collection`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 409 (The change conflicts with existing data), any
        other 4xx, such as 403, 404 or 429.

        PUT /v1/collections/{collectionId}
        Contract: spec/paths/management/collections/v1_collections_{collectionId}.yaml
        """

    @endpoint(UPDATE_ACCOUNT_COLLECTION, with_http_info=True)
    def update_account_collection_with_http_info(
        self,
        collection_id: int,
        body: Union[UpdateCollection, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Collection]:
        """`update_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_COLLECTION)
    def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Collection:
        """Update a campaign-level collection.

        Changes the description of a campaign's collection. The name can't be changed; change items with
        `import_collection`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.
        body: New description of the collection.

        Returns `Collection`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), any other
        4xx, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}.yaml
        """

    @endpoint(UPDATE_COLLECTION, with_http_info=True)
    def update_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Collection]:
        """`update_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
