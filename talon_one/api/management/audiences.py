# Generated from spec/paths/management/audiences/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Audiences of `ManagementApi`. Groups of customer profiles that rules can target: create them, change their
members, import, export and count them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.get_audience_memberships200_response import GetAudienceMemberships200Response
    from talon_one.models.get_audiences200_response import GetAudiences200Response
    from talon_one.models.get_audiences_analytics200_response import GetAudiencesAnalytics200Response
    from talon_one.models.model_import import ModelImport
    from talon_one.operation import UploadFile
    from talon_one.timeouts import Timeout

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
)

IMPORT_AUDIENCES_MEMBERSHIPS = Operation(
    "import_audiences_memberships",
    "POST",
    "/v1/audiences/{audienceId}/memberships/import",
    parameters=(
        Parameter("path", "audience_id", "audienceId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any"),
    ),
    returns={200: "ModelImport"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)


class AudiencesApi(Api):
    """Groups of customer profiles that rules can target: create them, change their members, import, export and
    count them.
    """

    @endpoint(EXPORT_AUDIENCES_MEMBERSHIPS)
    def export_audiences_memberships(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export audience members.

        Returns a CSV file with the members of an audience. Errors are still reported as JSON; an unknown
        audience answers 404. To read the members page by page use `get_audience_memberships`.

        audience_id: Internal number of the audience, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        GET /v1/audiences/{audienceId}/memberships/export
        Contract: spec/paths/management/audiences/v1_audiences_{audienceId}_memberships_export.yaml
        """

    @endpoint(EXPORT_AUDIENCES_MEMBERSHIPS, with_http_info=True)
    def export_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_audiences_memberships`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAudienceMemberships200Response:
        """List audience members.

        Returns the customer profiles in an audience, page by page; `has_more` tells whether another page
        follows. Answers 404 when the audience does not exist.

        audience_id: Internal number of the audience, as returned when it was created or listed.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        profile_query: Text that narrows the list to the customer profiles it matches.

        Returns `GetAudienceMemberships200Response`.
        Raises `ApiException`, by status: 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAudienceMemberships200Response]:
        """`get_audience_memberships`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_AUDIENCES)
    def get_audiences(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAudiences200Response:
        """List audiences.

        Returns the audiences of the account. Depending on `with_total_result_size` the page tells the total
        number or just whether more follow.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        with_total_result_size: `true` makes the answer state the number of all audiences
            (`total_result_size`); otherwise it only tells whether more follow (`has_more`).

        Returns `GetAudiences200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAudiences200Response]:
        """`get_audiences`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_AUDIENCES_ANALYTICS)
    def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAudiencesAnalytics200Response:
        """Get member counts of audiences.

        Returns the number of members for each of the given audiences.

        audience_ids: Internal numbers of the audiences to count, separated by commas.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.

        Returns `GetAudiencesAnalytics200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAudiencesAnalytics200Response]:
        """`get_audiences_analytics`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_AUDIENCES_MEMBERSHIPS)
    def import_audiences_memberships(
        self,
        audience_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import audience members.

        Uploads a CSV file with customer profiles that make up the audience. The file replaces the present
        list of members. Rules that react to customers joining or leaving do not run. Answers 200 with a
        record of the import; an error in the file is reported with its line.

        audience_id: Internal number of the audience, as returned when it was created or listed.
        up_file: CSV file with the integration ids of the customer profiles. A path, bytes, or a file object
            of text or bytes.

        Returns `ModelImport`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        POST /v1/audiences/{audienceId}/memberships/import
        Contract: spec/paths/management/audiences/v1_audiences_{audienceId}_memberships_import.yaml
        """

    @endpoint(IMPORT_AUDIENCES_MEMBERSHIPS, with_http_info=True)
    def import_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_audiences_memberships`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
