# Generated from spec/paths/management/audiences/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Audiences of `ManagementApi`. Groups of customer profiles that rules can target: create them, change their
members, and import, export or count them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.get_audience_memberships200_response import GetAudienceMemberships200Response
    from talon_one.models.get_audiences200_response import GetAudiences200Response
    from talon_one.models.get_audiences_analytics200_response import GetAudiencesAnalytics200Response
    from talon_one.models.model_import import ModelImport
    from talon_one.operation import UploadFile
    from talon_one.wire.timeouts import Timeout

EXPORT_AUDIENCES_MEMBERSHIPS = Operation(
    "export_audiences_memberships",
    "GET",
    "/v1/audiences/{audienceId}/memberships/export",
    parameters=(
        Parameter("path", "audience_id", "audienceId", "int", required=True),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GET_AUDIENCE_MEMBERSHIPS = Operation(
    "get_audience_memberships",
    "GET",
    "/v1/audiences/{audienceId}/memberships",
    parameters=(
        Parameter("path", "audience_id", "audienceId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "profile_query", "profileQuery", "str"),
    ),
    returns={200: "GetAudienceMemberships200Response"},
    errors={404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CustomerProfile",
)

GET_AUDIENCES = Operation(
    "get_audiences",
    "GET",
    "/v1/audiences",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
    ),
    returns={200: "GetAudiences200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="Audience",
)

GET_AUDIENCES_ANALYTICS = Operation(
    "get_audiences_analytics",
    "GET",
    "/v1/audiences/analytics",
    parameters=(
        Parameter("query", "audience_ids", "audienceIds", "str", required=True),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetAudiencesAnalytics200Response"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="AudienceAnalytics",
)

IMPORT_AUDIENCES_MEMBERSHIPS = Operation(
    "import_audiences_memberships",
    "POST",
    "/v1/audiences/{audienceId}/memberships/import",
    parameters=(
        Parameter("path", "audience_id", "audienceId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
    ),
    returns={200: "ModelImport"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)


class AudiencesApi(Api):
    """Groups of customer profiles that rules can target: create them, change their members, and import, export
    or count them.
    """

    @endpoint(EXPORT_AUDIENCES_MEMBERSHIPS)
    def export_audiences_memberships(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export audience members.

        Returns a CSV file with the members of an audience, in the single column `profileintegrationid`. To
        read the members page by page call `get_audience_memberships`. Errors are returned as JSON; fails with
        404 when the audience does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/audiences/{audienceId}/memberships/export
        Contract: spec/paths/management/audiences/v1_audiences_{audienceId}_memberships_export.yaml
        """

    @endpoint(EXPORT_AUDIENCES_MEMBERSHIPS, with_http_info=True)
    def export_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_audiences_memberships`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_AUDIENCE_MEMBERSHIPS)
    def get_audience_memberships(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAudienceMemberships200Response:
        """List audience members.

        Returns a page of the customer profiles in an audience; `has_more` says whether there is another page.
        Fails with 404 when the audience does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        profile_query: Text to filter the customer profiles by.

        Returns `GetAudienceMemberships200Response`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/audiences/{audienceId}/memberships
        Contract: spec/paths/management/audiences/v1_audiences_{audienceId}_memberships.yaml
        """

    @endpoint(GET_AUDIENCE_MEMBERSHIPS, with_http_info=True)
    def get_audience_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAudienceMemberships200Response]:
        """`get_audience_memberships`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_AUDIENCES)
    def get_audiences(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAudiences200Response:
        """List audiences.

        Returns a page of the audiences of the account. Depending on `with_total_result_size`, the page
        contains the total number or just whether there are more.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of audiences
            (`total_result_size`); otherwise it only says whether there are more (`has_more`).

        Returns `GetAudiences200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/audiences
        Contract: spec/paths/management/audiences/v1_audiences.yaml
        """

    @endpoint(GET_AUDIENCES, with_http_info=True)
    def get_audiences_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAudiences200Response]:
        """`get_audiences`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_AUDIENCES_ANALYTICS)
    def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAudiencesAnalytics200Response:
        """Get member counts of audiences.

        Returns the number of members of each of the given audiences.

        audience_ids: Comma-separated internal IDs of the audiences to count, at most 1,000.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetAudiencesAnalytics200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/audiences/analytics
        Contract: spec/paths/management/audiences/v1_audiences_analytics.yaml
        """

    @endpoint(GET_AUDIENCES_ANALYTICS, with_http_info=True)
    def get_audiences_analytics_with_http_info(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAudiencesAnalytics200Response]:
        """`get_audiences_analytics`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_AUDIENCES_MEMBERSHIPS)
    def import_audiences_memberships(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import audience members.

        Uploads a CSV file with the customer profiles that make up an audience. The file **replaces** the
        current list of members. Rules that react to customers joining or leaving do not run. Returns a record
        of the import; an error in the file is reported with its line.

        audience_id: Internal ID of the audience, as returned when it was created or listed.
        up_file: CSV file with the single column `profileintegrationid`, the integration IDs of the customer
            profiles; 500 MB at most is recommended. A path, content as bytes or text of several lines, a file
            object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/audiences/{audienceId}/memberships/import
        Contract: spec/paths/management/audiences/v1_audiences_{audienceId}_memberships_import.yaml
        """

    @endpoint(IMPORT_AUDIENCES_MEMBERSHIPS, with_http_info=True)
    def import_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_audiences_memberships`, with the HTTP response: unpacks as (data, status_code, headers)."""
