# Generated from spec/paths/management/attributes/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Attributes of `ManagementApi`. Definitions of the data fields that entities such as profiles, sessions and
cart items can have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.attribute import Attribute
    from talon_one.models.get_attributes200_response import GetAttributes200Response
    from talon_one.models.model_import import ModelImport
    from talon_one.models.new_attribute import NewAttribute
    from talon_one.operation import UploadFile
    from talon_one.wire.timeouts import Timeout

CREATE_ATTRIBUTE = Operation(
    "create_attribute",
    "POST",
    "/v1/attributes",
    parameters=(
        Parameter("body", "body", "body", "NewAttribute", required=True),
    ),
    returns={201: "Attribute"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_attribute": "body"},
)

GET_ATTRIBUTE = Operation(
    "get_attribute",
    "GET",
    "/v1/attributes/{attributeId}",
    parameters=(
        Parameter("path", "attribute_id", "attributeId", "int", required=True),
    ),
    returns={200: "Attribute"},
    auth=("management_key", "manager_auth",),
)

GET_ATTRIBUTES = Operation(
    "get_attributes",
    "GET",
    "/v1/attributes",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "entity", "entity", "str"),
        Parameter("query", "application_ids", "applicationIds", "str"),
        Parameter("query", "type", "type", "str"),
        Parameter("query", "kind", "kind", "str", enum=("builtin", "custom")),
        Parameter("query", "search", "search", "str"),
        Parameter("query", "loyalty_program_ids", "loyaltyProgramIds", "str"),
    ),
    returns={200: "GetAttributes200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="Attribute",
)

IMPORT_ALLOWED_LIST = Operation(
    "import_allowed_list",
    "POST",
    "/v1/attributes/{attributeId}/allowed_list/import",
    parameters=(
        Parameter("path", "attribute_id", "attributeId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
    ),
    returns={200: "ModelImport"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

UPDATE_ATTRIBUTE = Operation(
    "update_attribute",
    "PUT",
    "/v1/attributes/{attributeId}",
    parameters=(
        Parameter("path", "attribute_id", "attributeId", "int", required=True),
        Parameter("body", "body", "body", "NewAttribute", required=True),
    ),
    returns={200: "Attribute"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_attribute": "body"},
)


class AttributesApi(Api):
    """Definitions of the data fields that entities such as profiles, sessions and cart items can have."""

    @endpoint(CREATE_ATTRIBUTE)
    def create_attribute(
        self,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Attribute:
        """Create custom attribute.

        Defines a data field that an entity, such as a customer profile or cart item, can have. An attribute
        must exist before requests can send it; a request with an unknown one fails with 400. Returns the
        definition.

        body: The entity the attribute is for, its name in requests, title, type of values, suggested values,
            and where it is available.

        Returns `Attribute`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/attributes
        Contract: spec/paths/management/attributes/v1_attributes.yaml
        """

    @endpoint(CREATE_ATTRIBUTE, with_http_info=True)
    def create_attribute_with_http_info(
        self,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Attribute]:
        """`create_attribute`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ATTRIBUTE)
    def get_attribute(
        self,
        attribute_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Attribute:
        """Get attribute.

        Returns the definition of one attribute.

        attribute_id: ID of the attribute, not the name by which requests send it.

        Returns `Attribute`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/attributes/{attributeId}
        Contract: spec/paths/management/attributes/v1_attributes_{attributeId}.yaml
        """

    @endpoint(GET_ATTRIBUTE, with_http_info=True)
    def get_attribute_with_http_info(
        self,
        attribute_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Attribute]:
        """`get_attribute`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ATTRIBUTES)
    def get_attributes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        entity: Optional[str] = None,
        application_ids: Optional[str] = None,
        type: Optional[str] = None,
        kind: Optional[str] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAttributes200Response:
        """List attributes.

        Returns a page of the attribute definitions of the account and their total number; filters can be
        combined.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        entity: Name of an entity, such as `CustomerProfile` or `CartItem`; only returns its attributes.
        application_ids: Comma-separated IDs of Applications; only returns attributes available in them.
        type: Type of values, such as `string` or `(list number)`; only returns attributes of this type.
        kind: `builtin` returns the attributes that come with Talon.One, `custom` those that you defined. One
            of `builtin`, `custom`.
        search: Text to look for in the name, description and type of attributes; upper and lower case make no
            difference.
        loyalty_program_ids: Comma-separated IDs of loyalty programs; only returns attributes connected to
            them. Only allowed when `entity` is `LoyaltyCard`.

        Returns `GetAttributes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/attributes
        Contract: spec/paths/management/attributes/v1_attributes.yaml
        """

    @endpoint(GET_ATTRIBUTES, with_http_info=True)
    def get_attributes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        entity: Optional[str] = None,
        application_ids: Optional[str] = None,
        type: Optional[str] = None,
        kind: Optional[str] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAttributes200Response]:
        """`get_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_ALLOWED_LIST)
    def import_allowed_list(
        self,
        attribute_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import allowed values of an attribute.

        Uploads a CSV file with the values that an attribute can have. The file **replaces** the current list,
        so it must also contain the values to keep. A list can have up to 500,000 values. Returns a record of
        the import; fails with 404 when the attribute does not exist. An error in the file is reported with
        its line.

        attribute_id: ID of the attribute, not the name by which requests send it.
        up_file: CSV file with the single column `item`, one row for each allowed value. A path, content as
            bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/attributes/{attributeId}/allowed_list/import
        Contract: spec/paths/management/attributes/v1_attributes_{attributeId}_allowed_list_import.yaml
        """

    @endpoint(IMPORT_ALLOWED_LIST, with_http_info=True)
    def import_allowed_list_with_http_info(
        self,
        attribute_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_allowed_list`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_ATTRIBUTE)
    def update_attribute(
        self,
        attribute_id: int,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Attribute:
        """Update custom attribute.

        Changes the description of an attribute, the only property that can be changed. For another name or
        type, create a new attribute and use that instead. Returns the changed definition.

        attribute_id: ID of the attribute, not the name by which requests send it.
        body: Definition of the attribute, in the same format as for creating it, with the new description.

        Returns `Attribute`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/attributes/{attributeId}
        Contract: spec/paths/management/attributes/v1_attributes_{attributeId}.yaml
        """

    @endpoint(UPDATE_ATTRIBUTE, with_http_info=True)
    def update_attribute_with_http_info(
        self,
        attribute_id: int,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Attribute]:
        """`update_attribute`, with the HTTP response: unpacks as (data, status_code, headers)."""
