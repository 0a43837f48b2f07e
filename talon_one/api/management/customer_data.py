# Generated from spec/paths/management/customer_data/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Customer data of `ManagementApi`. Customers, their sessions and their events as Talon.One has recorded them,
with statistics about their activity.
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
    from talon_one.models.application_customer import ApplicationCustomer
    from talon_one.models.application_session import ApplicationSession
    from talon_one.models.customer_activity_report import CustomerActivityReport
    from talon_one.models.customer_analytics import CustomerAnalytics
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.customer_profile_search_query import CustomerProfileSearchQuery
    from talon_one.models.get_application_customers200_response import GetApplicationCustomers200Response
    from talon_one.models.get_application_customers_by_attributes200_response import GetApplicationCustomersByAttributes200Response
    from talon_one.models.get_application_event_types200_response import GetApplicationEventTypes200Response
    from talon_one.models.get_application_events_without_total_count200_response import GetApplicationEventsWithoutTotalCount200Response
    from talon_one.models.get_application_sessions200_response import GetApplicationSessions200Response
    from talon_one.models.get_application_sessions_by_customer_attributes200_response import GetApplicationSessionsByCustomerAttributes200Response
    from talon_one.models.get_customer_activity_reports_without_total_count200_response import GetCustomerActivityReportsWithoutTotalCount200Response
    from talon_one.models.get_customer_profiles200_response import GetCustomerProfiles200Response
    from talon_one.models.get_customers_by_attributes200_response import GetCustomersByAttributes200Response
    from talon_one.wire.timeouts import Timeout

GET_APPLICATION_CUSTOMER = Operation(
    "get_application_customer",
    "GET",
    "/v1/applications/{applicationId}/customers/{customerId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "customer_id", "customerId", "int", required=True),
    ),
    returns={200: "ApplicationCustomer"},
    auth=("management_key", "manager_auth",),
)

GET_APPLICATION_CUSTOMERS = Operation(
    "get_application_customers",
    "GET",
    "/v1/applications/{applicationId}/customers",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "integration_id", "integrationId", "str"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
    ),
    returns={200: "GetApplicationCustomers200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="ApplicationCustomer",
)

GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES = Operation(
    "get_application_customers_by_attributes",
    "POST",
    "/v1/applications/{applicationId}/customer_search",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "CustomerProfileSearchQuery", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
    ),
    returns={200: "GetApplicationCustomersByAttributes200Response"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    paging="skip",
    item="ApplicationCustomer",
    former_keywords={"customer_profile_search_query": "body"},
)

GET_APPLICATION_EVENT_TYPES = Operation(
    "get_application_event_types",
    "GET",
    "/v1/applications/{applicationId}/event_types",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetApplicationEventTypes200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="str",
)

GET_APPLICATION_EVENTS_WITHOUT_TOTAL_COUNT = Operation(
    "get_application_events_without_total_count",
    "GET",
    "/v1/applications/{applicationId}/events/no_total",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "type", "type", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "session", "session", "str"),
        Parameter("query", "profile", "profile", "str"),
        Parameter("query", "customer_name", "customerName", "str", min_length=2),
        Parameter("query", "customer_email", "customerEmail", "str", min_length=2),
        Parameter("query", "coupon_code", "couponCode", "str"),
        Parameter("query", "referral_code", "referralCode", "str"),
        Parameter("query", "rule_query", "ruleQuery", "str"),
        Parameter("query", "campaign_query", "campaignQuery", "str"),
        Parameter("query", "effect_type", "effectType", "str"),
    ),
    returns={200: "GetApplicationEventsWithoutTotalCount200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="ApplicationEvent",
)

GET_APPLICATION_SESSION = Operation(
    "get_application_session",
    "GET",
    "/v1/applications/{applicationId}/sessions/{sessionId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "session_id", "sessionId", "int", required=True),
    ),
    returns={200: "ApplicationSession"},
    auth=("management_key", "manager_auth",),
)

GET_APPLICATION_SESSIONS = Operation(
    "get_application_sessions",
    "GET",
    "/v1/applications/{applicationId}/sessions",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "partial_match", "partialMatch", "bool"),
        Parameter("query", "profile", "profile", "str"),
        Parameter("query", "state", "state", "str", enum=("open", "closed", "partially_returned", "cancelled")),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "coupon", "coupon", "str"),
        Parameter("query", "referral", "referral", "str"),
        Parameter("query", "integration_id", "integrationId", "str"),
        Parameter("query", "store_integration_id", "storeIntegrationId", "str"),
    ),
    returns={200: "GetApplicationSessions200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="ApplicationSession",
)

GET_APPLICATION_SESSIONS_BY_CUSTOMER_ATTRIBUTES = Operation(
    "get_application_sessions_by_customer_attributes",
    "POST",
    "/v1/applications/{applicationId}/sessions_search",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "CustomerProfileSearchQuery", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
    ),
    returns={200: "GetApplicationSessionsByCustomerAttributes200Response"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    paging="skip",
    item="ApplicationSession",
)

GET_CUSTOMER_ACTIVITY_REPORT = Operation(
    "get_customer_activity_report",
    "GET",
    "/v1/applications/{applicationId}/customer_activity_reports/{customerId}",
    parameters=(
        Parameter("query", "range_start", "rangeStart", "datetime", required=True),
        Parameter("query", "range_end", "rangeEnd", "datetime", required=True),
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "customer_id", "customerId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
    ),
    returns={200: "CustomerActivityReport"},
    auth=("management_key", "manager_auth",),
)

GET_CUSTOMER_ACTIVITY_REPORTS_WITHOUT_TOTAL_COUNT = Operation(
    "get_customer_activity_reports_without_total_count",
    "GET",
    "/v1/applications/{applicationId}/customer_activity_reports/no_total",
    parameters=(
        Parameter("query", "range_start", "rangeStart", "datetime", required=True),
        Parameter("query", "range_end", "rangeEnd", "datetime", required=True),
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "name", "name", "str"),
        Parameter("query", "integration_id", "integrationId", "str"),
        Parameter("query", "campaign_name", "campaignName", "str"),
        Parameter("query", "advocate_name", "advocateName", "str"),
    ),
    returns={200: "GetCustomerActivityReportsWithoutTotalCount200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CustomerActivityReport",
)

GET_CUSTOMER_ANALYTICS = Operation(
    "get_customer_analytics",
    "GET",
    "/v1/applications/{applicationId}/customers/{customerId}/analytics",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "customer_id", "customerId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "CustomerAnalytics"},
    auth=("management_key", "manager_auth",),
)

GET_CUSTOMER_PROFILE = Operation(
    "get_customer_profile",
    "GET",
    "/v1/customers/{customerId}",
    parameters=(
        Parameter("path", "customer_id", "customerId", "int", required=True),
    ),
    returns={200: "CustomerProfile"},
    auth=("management_key", "manager_auth",),
)

GET_CUSTOMER_PROFILES = Operation(
    "get_customer_profiles",
    "GET",
    "/v1/customers/no_total",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sandbox", "sandbox", "bool"),
    ),
    returns={200: "GetCustomerProfiles200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CustomerProfile",
)

GET_CUSTOMERS_BY_ATTRIBUTES = Operation(
    "get_customers_by_attributes",
    "POST",
    "/v1/customer_search/no_total",
    parameters=(
        Parameter("body", "body", "body", "CustomerProfileSearchQuery", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sandbox", "sandbox", "bool"),
    ),
    returns={200: "GetCustomersByAttributes200Response"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    paging="skip",
    item="CustomerProfile",
    former_keywords={"customer_profile_search_query": "body"},
)


class CustomerDataApi(Api):
    """Customers, their sessions and their events as Talon.One has recorded them, with statistics about their
    activity.
    """

    @endpoint(GET_APPLICATION_CUSTOMER)
    def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApplicationCustomer:
        """Get a customer of an Application.

        Returns the profile of one customer as seen from an Application, including attributes, audiences and
        purchase statistics. It needs the internal ID of the profile; to search by integration ID call
        `get_application_customers`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        customer_id: Internal ID of the customer profile, not its integration ID.

        Returns `ApplicationCustomer`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customers/{customerId}
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_customers_{customerId}.yaml
        """

    @endpoint(GET_APPLICATION_CUSTOMER, with_http_info=True)
    def get_application_customer_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ApplicationCustomer]:
        """`get_application_customer`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_CUSTOMERS)
    def get_application_customers(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationCustomers200Response:
        """List customers of an Application.

        Returns a page of the customers of an Application. Pass `integration_id` to look up one customer.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        integration_id: Integration ID of a customer profile; only returns this customer.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetApplicationCustomers200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customers
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_customers.yaml
        """

    @endpoint(GET_APPLICATION_CUSTOMERS, with_http_info=True)
    def get_application_customers_with_http_info(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationCustomers200Response]:
        """`get_application_customers`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES)
    def get_application_customers_by_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationCustomersByAttributes200Response:
        """Search customers of an Application by attributes.

        Returns a page of the customers of an Application whose profiles have the given attribute values. A
        profile matches when it has all of them, even if it has further attributes.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Profile attribute values to search for, keyed by attribute name; integration IDs or internal IDs
            can limit the search to certain profiles.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetApplicationCustomersByAttributes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/customer_search
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_customer_search.yaml
        """

    @endpoint(GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES, with_http_info=True)
    def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationCustomersByAttributes200Response]:
        """`get_application_customers_by_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_EVENT_TYPES)
    def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationEventTypes200Response:
        """List event types seen in an Application.

        Returns a page of the names of the event types that occur in an Application, both built-in and custom
        ones, and their total number. Use them in the `type` filter of
        `get_application_events_without_total_count`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetApplicationEventTypes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/event_types
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_event_types.yaml
        """

    @endpoint(GET_APPLICATION_EVENT_TYPES, with_http_info=True)
    def get_application_event_types_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationEventTypes200Response]:
        """`get_application_event_types`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_EVENTS_WITHOUT_TOTAL_COUNT)
    def get_application_events_without_total_count(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationEventsWithoutTotalCount200Response:
        """List events of an Application.

        Returns a page of the events recorded in an Application, each with its effects. Built-in events come
        from session and profile updates; the rest are custom events sent by your integration. Filters can be
        combined; `has_more` says whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        type: Comma-separated names of event types, such as `talon_session_created,talon_session_closed`; only
            returns events of exactly these types.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        session: Integration ID of a session; only returns its events.
        profile: Integration ID of a customer profile; only returns this customer's events.
        customer_name: Text to look for in the names of customers; upper and lower case make no difference. At
            least 2 characters.
        customer_email: Text to look for in the email addresses of customers; upper and lower case make no
            difference. At least 2 characters.
        coupon_code: Coupon code; only returns events that it was used in.
        referral_code: Referral code; only returns events that it was used in.
        rule_query: Name of a rule; only returns events with effects of matching rules.
        campaign_query: Name of a campaign; only returns events with effects of matching campaigns.
        effect_type: Type of effect, such as `setDiscount`; only returns events with such an effect.

        Returns `GetApplicationEventsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/events/no_total
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_events_no_total.yaml
        """

    @endpoint(GET_APPLICATION_EVENTS_WITHOUT_TOTAL_COUNT, with_http_info=True)
    def get_application_events_without_total_count_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationEventsWithoutTotalCount200Response]:
        """`get_application_events_without_total_count`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_SESSION)
    def get_application_session(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApplicationSession:
        """Get a session of an Application.

        Returns one customer session (a cart or order) with its items, totals and state, but without effects.
        Unlike in a list of several, `total_discounts` contains the real sum here. It needs the internal ID;
        to find a session by its integration ID call `get_application_sessions`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        session_id: Internal ID of the customer session, the `id` in `get_application_sessions`, not its
            integration ID.

        Returns `ApplicationSession`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/sessions/{sessionId}
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_sessions_{sessionId}.yaml
        """

    @endpoint(GET_APPLICATION_SESSION, with_http_info=True)
    def get_application_session_with_http_info(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ApplicationSession]:
        """`get_application_session`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_SESSIONS)
    def get_application_sessions(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationSessions200Response:
        """List sessions of an Application.

        Returns a page of the customer sessions (carts and orders) of an Application; `has_more` says whether
        there is another page. Filters can be combined, and text must match exactly unless `partial_match` is
        set. In a list of several sessions `total_discounts` is always 0; get a single session for the real
        sum. Archived sessions are not included.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        partial_match: `true` also finds sessions that contain the text of a filter anywhere, in upper or
            lower case. Use it with only one text filter. Text of fewer than 3 characters must still match
            exactly. The service's default is `false`.
        profile: Integration ID of a customer profile; only returns this customer's sessions.
        state: Only returns sessions in this state: `open` (cart), `closed` (paid order), `partially_returned`
            (order with some items returned) or `cancelled` (abandoned or refunded). One of `open`, `closed`,
            `partially_returned`, `cancelled`.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        coupon: Coupon code; only returns sessions it was sent in.
        referral: Referral code; only returns sessions it was sent in.
        integration_id: Integration ID of the session, such as the cart or order number.
        store_integration_id: Integration ID of a store; only returns sessions that took place there.

        Returns `GetApplicationSessions200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/sessions
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_sessions.yaml
        """

    @endpoint(GET_APPLICATION_SESSIONS, with_http_info=True)
    def get_application_sessions_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationSessions200Response]:
        """`get_application_sessions`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_SESSIONS_BY_CUSTOMER_ATTRIBUTES)
    def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationSessionsByCustomerAttributes200Response:
        """Search sessions by customer attributes.

        Returns a page of the sessions of an Application whose customers' profiles have the given attribute
        values. A profile matches when it has all of them, even if it has further attributes.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Profile attribute values to search for, keyed by attribute name; integration IDs or internal IDs
            can limit the search to certain profiles.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetApplicationSessionsByCustomerAttributes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/sessions_search
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_sessions_search.yaml
        """

    @endpoint(GET_APPLICATION_SESSIONS_BY_CUSTOMER_ATTRIBUTES, with_http_info=True)
    def get_application_sessions_by_customer_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationSessionsByCustomerAttributes200Response]:
        """`get_application_sessions_by_customer_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_ACTIVITY_REPORT)
    def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CustomerActivityReport:
        """Get the activity report of a customer.

        Returns a report on what one customer did in an Application in a time range, such as orders, revenue,
        discounts and coupon use. For many customers at once call
        `get_customer_activity_reports_without_total_count`.

        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        customer_id: Internal ID of the customer profile, not its integration ID.
        page_size: Accepted as in lists, although there is only one report. From 1 to 1000. The service's
            default is `1000`.
        skip: Accepted as in lists, although there is only one report.

        Returns `CustomerActivityReport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customer_activity_reports/{customerId}
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_customer_activity_reports_{customerId}.yaml
        """

    @endpoint(GET_CUSTOMER_ACTIVITY_REPORT, with_http_info=True)
    def get_customer_activity_report_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CustomerActivityReport]:
        """`get_customer_activity_report`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_ACTIVITY_REPORTS_WITHOUT_TOTAL_COUNT)
    def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerActivityReportsWithoutTotalCount200Response:
        """List activity reports of customers.

        Returns a page of reports on what the customers of an Application did in a time range, such as orders,
        revenue, discounts and coupon use, one for each customer. `has_more` says whether there is another
        page.

        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        name: Name of a customer; only returns reports of matching customers.
        integration_id: Integration ID of a customer profile; only returns this customer's report.
        campaign_name: Name of a campaign; only returns reports that match it.
        advocate_name: Name of an advocate (a customer who referred others); only returns reports of customers
            this person referred.

        Returns `GetCustomerActivityReportsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customer_activity_reports/no_total
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_customer_activity_reports_no_total.yaml
        """

    @endpoint(GET_CUSTOMER_ACTIVITY_REPORTS_WITHOUT_TOTAL_COUNT, with_http_info=True)
    def get_customer_activity_reports_without_total_count_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerActivityReportsWithoutTotalCount200Response]:
        """`get_customer_activity_reports_without_total_count`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_ANALYTICS)
    def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CustomerAnalytics:
        """Get analytics of a customer.

        Returns lifetime statistics of one customer in an Application: coupons accepted and created, free
        items, orders, revenue and discounts. For a time range call `get_customer_activity_report`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        customer_id: Internal ID of the customer profile, not its integration ID.
        page_size: Accepted as in lists, although there is only one set of statistics. From 1 to 1000. The
            service's default is `1000`.
        skip: Accepted as in lists, although there is only one set of statistics.
        sort: Accepted as in lists, although there is only one set of statistics.

        Returns `CustomerAnalytics`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customers/{customerId}/analytics
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_customers_{customerId}_analytics.yaml
        """

    @endpoint(GET_CUSTOMER_ANALYTICS, with_http_info=True)
    def get_customer_analytics_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CustomerAnalytics]:
        """`get_customer_analytics`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_PROFILE)
    def get_customer_profile(
        self,
        customer_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CustomerProfile:
        """Get a customer profile.

        Returns one customer profile of the account, regardless of which Applications the customer used. It
        needs the internal ID of the profile, the `id` in customer lists.

        customer_id: Internal ID of the customer profile, not its integration ID.

        Returns `CustomerProfile`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/customers/{customerId}
        Contract: spec/paths/management/customer_data/v1_customers_{customerId}.yaml
        """

    @endpoint(GET_CUSTOMER_PROFILE, with_http_info=True)
    def get_customer_profile_with_http_info(
        self,
        customer_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CustomerProfile]:
        """`get_customer_profile`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_PROFILES)
    def get_customer_profiles(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerProfiles200Response:
        """List customer profiles.

        Returns a page of the customer profiles of the account. Sandbox and live Applications have separate
        profiles, see `sandbox`. `has_more` says whether there is another page.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sandbox: `true` searches the customer profiles of sandbox Applications, `false` those of live
            Applications. The service's default is `false`.

        Returns `GetCustomerProfiles200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/customers/no_total
        Contract: spec/paths/management/customer_data/v1_customers_no_total.yaml
        """

    @endpoint(GET_CUSTOMER_PROFILES, with_http_info=True)
    def get_customer_profiles_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerProfiles200Response]:
        """`get_customer_profiles`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMERS_BY_ATTRIBUTES)
    def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomersByAttributes200Response:
        """Search customer profiles by attributes.

        Returns a page of the customer profiles of the account that have the given attribute values. A profile
        matches when it has all of them, even if it has further attributes. Sandbox and live Applications have
        separate profiles, see `sandbox`. `has_more` says whether there is another page.

        body: Profile attribute values to search for, keyed by attribute name; integration IDs or internal IDs
            can limit the search to certain profiles.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sandbox: `true` searches the customer profiles of sandbox Applications, `false` those of live
            Applications. The service's default is `false`.

        Returns `GetCustomersByAttributes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/customer_search/no_total
        Contract: spec/paths/management/customer_data/v1_customer_search_no_total.yaml
        """

    @endpoint(GET_CUSTOMERS_BY_ATTRIBUTES, with_http_info=True)
    def get_customers_by_attributes_with_http_info(
        self,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomersByAttributes200Response]:
        """`get_customers_by_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""
