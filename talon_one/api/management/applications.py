# Generated from spec/paths/management/applications/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Applications of `ManagementApi`. The Applications of the account, their health and their cart item filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.application import Application
    from talon_one.models.application_api_health import ApplicationApiHealth
    from talon_one.models.application_cif_expression import ApplicationCIFExpression
    from talon_one.models.get_applications200_response import GetApplications200Response
    from talon_one.models.list_application_cart_item_filters200_response import ListApplicationCartItemFilters200Response
    from talon_one.timeouts import Timeout

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
)


class ApplicationsApi(Api):
    """The Applications of the account, their health and their cart item filters."""

    @endpoint(GET_APPLICATION)
    def get_application(
        self,
        application_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Application:
        """Get application.

        Returns one Application with its settings, such as currency, time zone, case handling of codes and
        discount defaults.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.

        Returns `Application`.
        Raises `ApiException`.

        GET /v1/applications/{applicationId}
        Contract: spec/paths/management/applications/v1_applications_{applicationId}.yaml
        """

    @endpoint(GET_APPLICATION, with_http_info=True)
    def get_application_with_http_info(
        self,
        application_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Application]:
        """`get_application`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_API_HEALTH)
    def get_application_api_health(
        self,
        application_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApplicationApiHealth:
        """Get API health of an application.

        Sums up how Integration API requests of the Application went in the last five minutes, from `OK` to
        `CRITICAL`, and tells when the API was last used. `NONE` stands for no recent requests to judge.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.

        Returns `ApplicationApiHealth`.
        Raises `ApiException`.

        GET /v1/applications/{applicationId}/health_report
        Contract: spec/paths/management/applications/v1_applications_{applicationId}_health_report.yaml
        """

    @endpoint(GET_APPLICATION_API_HEALTH, with_http_info=True)
    def get_application_api_health_with_http_info(
        self,
        application_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ApplicationApiHealth]:
        """`get_application_api_health`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_CART_ITEM_FILTER_EXPRESSION)
    def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApplicationCIFExpression:
        """Get expression of a cart item filter.

        Returns one expression of a cart item filter, which decides which cart items the filter lets through.
        The one in force is named by the filter's `active_expression_id`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        cart_item_filter_id: Internal number of the cart item filter, as returned by
            `list_application_cart_item_filters`.
        expression_id: Internal number of one stored expression of the filter.

        Returns `ApplicationCIFExpression`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ApplicationCIFExpression]:
        """`get_application_cart_item_filter_expression`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATIONS)
    def get_applications(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplications200Response:
        """List applications.

        Returns the Applications of the account with their settings, and their total number.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.

        Returns `GetApplications200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplications200Response]:
        """`get_applications`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListApplicationCartItemFilters200Response:
        """List cart item filters.

        Returns the cart item filters of an Application, at most 50 a page; `has_more` tells whether another
        page follows. Such filters choose which items of a cart the discounts may affect.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 50. Default of the service: `50`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        title: Title of the filter to look for. Deprecated. Retired: last in version 12.0.
        name: Name of the filter to look for.

        Returns `ListApplicationCartItemFilters200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListApplicationCartItemFilters200Response]:
        """`list_application_cart_item_filters`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
