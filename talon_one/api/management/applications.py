# Generated from spec/paths/management/applications/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Applications of `ManagementApi`. The Applications of the account, their health and their cart item filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.application import Application
    from talon_one.models.application_api_health import ApplicationApiHealth
    from talon_one.models.application_cif_expression import ApplicationCIFExpression
    from talon_one.models.get_applications200_response import GetApplications200Response
    from talon_one.models.list_application_cart_item_filters200_response import ListApplicationCartItemFilters200Response
    from talon_one.wire.timeouts import Timeout

GET_APPLICATION = Operation(
    "get_application",
    "GET",
    "/v1/applications/{applicationId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
    ),
    returns={200: "Application"},
    auth=("management_key", "manager_auth",),
)

GET_APPLICATION_API_HEALTH = Operation(
    "get_application_api_health",
    "GET",
    "/v1/applications/{applicationId}/health_report",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
    ),
    returns={200: "ApplicationApiHealth"},
    auth=("management_key", "manager_auth",),
)

GET_APPLICATION_CART_ITEM_FILTER_EXPRESSION = Operation(
    "get_application_cart_item_filter_expression",
    "GET",
    "/v1/applications/{applicationId}/cart_item_filters/{cartItemFilterId}/expressions/{expressionId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "cart_item_filter_id", "cartItemFilterId", "int", required=True),
        Parameter("path", "expression_id", "expressionId", "int", required=True),
    ),
    returns={200: "ApplicationCIFExpression"},
    auth=("management_key", "manager_auth",),
)

GET_APPLICATIONS = Operation(
    "get_applications",
    "GET",
    "/v1/applications",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetApplications200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="Application",
)

LIST_APPLICATION_CART_ITEM_FILTERS = Operation(
    "list_application_cart_item_filters",
    "GET",
    "/v1/applications/{applicationId}/cart_item_filters",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=50),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "title", "title", "str"),
        Parameter("query", "name", "name", "str"),
    ),
    returns={200: "ListApplicationCartItemFilters200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="ApplicationCIF",
)


class ApplicationsApi(Api):
    """The Applications of the account, their health and their cart item filters."""

    @endpoint(GET_APPLICATION)
    def get_application(
        self,
        application_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Application:
        """Get Application.

        Returns one Application with its settings, such as currency, time zone, case handling of codes and
        discount defaults.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.

        Returns `Application`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}
        Contract: spec/paths/management/applications/v1_applications_{applicationId}.yaml
        """

    @endpoint(GET_APPLICATION, with_http_info=True)
    def get_application_with_http_info(
        self,
        application_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Application]:
        """`get_application`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_API_HEALTH)
    def get_application_api_health(
        self,
        application_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApplicationApiHealth:
        """Get API health of an Application.

        Summarizes how Integration API requests of the Application went in the last five minutes, from `OK` to
        `CRITICAL`, and says when the API was last used. `NONE` means that there were no requests.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.

        Returns `ApplicationApiHealth`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/health_report
        Contract: spec/paths/management/applications/v1_applications_{applicationId}_health_report.yaml
        """

    @endpoint(GET_APPLICATION_API_HEALTH, with_http_info=True)
    def get_application_api_health_with_http_info(
        self,
        application_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ApplicationApiHealth]:
        """`get_application_api_health`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_CART_ITEM_FILTER_EXPRESSION)
    def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApplicationCIFExpression:
        """Get expression of a cart item filter.

        Returns one expression of a cart item filter, which decides which cart items pass the filter. The
        filter's `active_expression_id` names the one in use.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        cart_item_filter_id: ID of the cart item filter, as returned by `list_application_cart_item_filters`.
        expression_id: ID of one of the filter's expressions.

        Returns `ApplicationCIFExpression`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/cart_item_filters/{cartItemFilterId}/expressions/{expressionId}
        Contract:
            spec/paths/management/applications/v1_applications_{applicationId}_cart_item_filters_{cartItemFilterId}_expressions_{expressionId}.yaml
        """

    @endpoint(GET_APPLICATION_CART_ITEM_FILTER_EXPRESSION, with_http_info=True)
    def get_application_cart_item_filter_expression_with_http_info(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ApplicationCIFExpression]:
        """`get_application_cart_item_filter_expression`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATIONS)
    def get_applications(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplications200Response:
        """List Applications.

        Returns the Applications of the account with their settings, and their total number.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetApplications200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications
        Contract: spec/paths/management/applications/v1_applications.yaml
        """

    @endpoint(GET_APPLICATIONS, with_http_info=True)
    def get_applications_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplications200Response]:
        """`get_applications`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_APPLICATION_CART_ITEM_FILTERS)
    def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListApplicationCartItemFilters200Response:
        """List cart item filters.

        Returns a page of the cart item filters of an Application, at most 50 a page; `has_more` says whether
        there is another page. These filters select the cart items that discounts apply to.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 50. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        title: Title of the filter to look for. Retired: last in version 12.0.
        name: Name of the filter to look for.

        Returns `ListApplicationCartItemFilters200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/cart_item_filters
        Contract: spec/paths/management/applications/v1_applications_{applicationId}_cart_item_filters.yaml
        """

    @endpoint(LIST_APPLICATION_CART_ITEM_FILTERS, with_http_info=True)
    def list_application_cart_item_filters_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListApplicationCartItemFilters200Response]:
        """`list_application_cart_item_filters`, with the HTTP response: unpacks as (data, status_code, headers)."""
