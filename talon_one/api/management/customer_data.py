# Generated from spec/paths/management/customer_data/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Customer data of `ManagementApi`. Customers, their sessions and their events as Talon.One has recorded them,
with figures about their activity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

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
    from talon_one.timeouts import Timeout

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
    former_keywords={"customer_profile_search_query": "body"},
)


class CustomerDataApi(Api):
    """Customers, their sessions and their events as Talon.One has recorded them, with figures about their
    activity.
    """

    @endpoint(GET_APPLICATION_CUSTOMER)
    def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApplicationCustomer:
        """Get a customer of an Application.

        Returns the profile of one customer as seen from an Application, including attributes, audiences and
        purchase figures. It needs the internal number of the profile; to search by your own identifier use
        `get_application_customers`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        customer_id: Internal number of the customer profile, not the integration id your system chose for it.

        Returns `ApplicationCustomer`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ApplicationCustomer]:
        """`get_application_customer`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationCustomers200Response:
        """List customers of an Application.

        Returns the customers known to an Application, page by page. Pass `integration_id` to look up one
        customer by your own identifier.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        integration_id: Your own identifier of a customer profile; only this customer is returned.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        with_total_result_size: `true` makes the answer state the number of all matches (`total_result_size`),
            which can be slow on large data; otherwise it only tells whether more follow (`has_more`).

        Returns `GetApplicationCustomers200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationCustomers200Response]:
        """`get_application_customers`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationCustomersByAttributes200Response:
        """Search customers of an Application by attributes.

        Returns customers of an Application whose profile carries the given attribute values. A profile
        matches when it has all of them, even if it has others besides.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        body: Profile attribute values to search for, keyed by attribute name; your own identifiers or
            internal numbers can narrow the search to certain profiles.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        with_total_result_size: `true` makes the answer state the number of all matches (`total_result_size`),
            which can be slow on large data; otherwise it only tells whether more follow (`has_more`).

        Returns `GetApplicationCustomersByAttributes200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationCustomersByAttributes200Response]:
        """`get_application_customers_by_attributes`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_EVENT_TYPES)
    def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationEventTypes200Response:
        """List event types seen in an Application.

        Returns the names of the event types that occur in an Application, both built-in and custom ones, with
        their total number. Use them as values for the `type` filter of
        `get_application_events_without_total_count`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.

        Returns `GetApplicationEventTypes200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationEventTypes200Response]:
        """`get_application_event_types`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationEventsWithoutTotalCount200Response:
        """List events of an Application.

        Returns the events recorded in an Application, each with the effects it led to. Built-in events come
        from session and profile updates, the rest are custom events sent by your integration. Filters can be
        combined; `has_more` tells whether another page follows.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        type: Name of an event type, such as `talon_session_closed`; only events of exactly this type are
            returned.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        session: Your own identifier of a session; only its events are returned.
        profile: Your own identifier of a customer profile; only this customer's events are returned.
        customer_name: Name of a customer; only events of matching customers are returned. At least 2
            characters.
        customer_email: E-mail address of a customer; only events of matching customers are returned. At least
            2 characters.
        coupon_code: Coupon code; only events in which it took part are returned.
        referral_code: Referral code; only events in which it took part are returned.
        rule_query: Name of a rule; only events with effects of matching rules are returned.
        campaign_query: Name of a campaign; only events with effects of matching campaigns are returned.
        effect_type: Kind of effect, such as `setDiscount`; only events that led to such an effect are
            returned.

        Returns `GetApplicationEventsWithoutTotalCount200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationEventsWithoutTotalCount200Response]:
        """`get_application_events_without_total_count`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_SESSION)
    def get_application_session(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApplicationSession:
        """Get a session of an Application.

        Returns one customer session (a cart or order) with its items, totals and state, but without effects.
        Unlike in lists, `total_discounts` holds the real sum here. It needs the internal number; to find a
        session by your own identifier use `get_application_sessions`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        session_id: Internal number of the customer session, the `id` found in `get_application_sessions`, not
            the integration id your system chose for it.

        Returns `ApplicationSession`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ApplicationSession]:
        """`get_application_session`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationSessions200Response:
        """List sessions of an Application.

        Returns customer sessions (carts and orders) of an Application, page by page; `has_more` tells whether
        another page follows. Filters can be combined, and texts must match exactly unless `partial_match` is
        set. In this list `total_discounts` is always 0; fetch a single session for the real sum. Archived
        sessions are out of reach.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        partial_match: `true` also finds sessions that merely contain the text of a filter, in upper or lower
            case. Only one text filter of at least 3 characters can be used with it. Default of the service:
            `false`.
        profile: Your own identifier of a customer profile; only this customer's sessions are returned.
        state: Keeps only sessions in this state: `open` is still a cart, `closed` a paid order,
            `partially_returned` an order with some items returned, `cancelled` given up or refunded. One of
            `open`, `closed`, `partially_returned`, `cancelled`.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        coupon: Coupon code; only sessions it was sent in are returned.
        referral: Referral code; only sessions it was sent in are returned.
        integration_id: Your own identifier of the session, such as the cart or order number.
        store_integration_id: Your own identifier of a store; only sessions that took place there are
            returned.

        Returns `GetApplicationSessions200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationSessions200Response]:
        """`get_application_sessions`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationSessionsByCustomerAttributes200Response:
        """Search sessions by customer attributes.

        Returns sessions of an Application that belong to customers whose profile carries the given attribute
        values. A profile matches when it has all of them, even if it has others besides.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        body: Profile attribute values to search for, keyed by attribute name; your own identifiers or
            internal numbers can narrow the search to certain profiles.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        with_total_result_size: `true` makes the answer state the number of all matches (`total_result_size`),
            which can be slow on large data; otherwise it only tells whether more follow (`has_more`).

        Returns `GetApplicationSessionsByCustomerAttributes200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationSessionsByCustomerAttributes200Response]:
        """`get_application_sessions_by_customer_attributes`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CustomerActivityReport:
        """Get the activity report of a customer.

        Returns figures on what one customer did in an Application during a time range, such as orders,
        revenue, discounts and coupon use. For many customers at once use
        `get_customer_activity_reports_without_total_count`.

        range_start: First moment of the time range to look at. It must have a time zone.
        range_end: Last moment of the time range to look at. It must have a time zone.
        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        customer_id: Internal number of the customer profile, not the integration id your system chose for it.
        page_size: Accepted as in lists, although the answer is a single report. From 1 to 1000. Default of
            the service: `1000`.
        skip: Accepted as in lists, although the answer is a single report.

        Returns `CustomerActivityReport`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CustomerActivityReport]:
        """`get_customer_activity_report`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerActivityReportsWithoutTotalCount200Response:
        """List activity reports of customers.

        Returns figures on what the customers of an Application did during a time range, such as orders,
        revenue, discounts and coupon use, one report for each customer. `has_more` tells whether another page
        follows.

        range_start: First moment of the time range to look at. It must have a time zone.
        range_end: Last moment of the time range to look at. It must have a time zone.
        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        name: Name of a customer; only reports of matching customers are returned.
        integration_id: Your own identifier of a customer profile; only this customer's report is returned.
        campaign_name: Name of a campaign; only reports linked with it are returned.
        advocate_name: Name of an advocate, that is a customer who referred others; only reports connected
            with that person are returned.

        Returns `GetCustomerActivityReportsWithoutTotalCount200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerActivityReportsWithoutTotalCount200Response]:
        """`get_customer_activity_reports_without_total_count`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CustomerAnalytics:
        """Get analytics of a customer.

        Returns overall figures of one customer in an Application: coupons accepted and created, free items,
        orders, revenue and discounts. For a limited time range use `get_customer_activity_report`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        customer_id: Internal number of the customer profile, not the integration id your system chose for it.
        page_size: Accepted as in lists, although the answer is a single set of figures. From 1 to 1000.
            Default of the service: `1000`.
        skip: Accepted as in lists, although the answer is a single set of figures.
        sort: Accepted as in lists, although the answer is a single set of figures.

        Returns `CustomerAnalytics`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CustomerAnalytics]:
        """`get_customer_analytics`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_PROFILE)
    def get_customer_profile(
        self,
        customer_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CustomerProfile:
        """Get a customer profile.

        Returns one customer profile of the account, regardless of the Applications the customer used. It
        needs the internal number of the profile, which other customer lists contain as `id`.

        customer_id: Internal number of the customer profile, not the integration id your system chose for it.

        Returns `CustomerProfile`.
        Raises `ApiException`.

        GET /v1/customers/{customerId}
        Contract: spec/paths/management/customer_data/v1_customers_{customerId}.yaml
        """

    @endpoint(GET_CUSTOMER_PROFILE, with_http_info=True)
    def get_customer_profile_with_http_info(
        self,
        customer_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CustomerProfile]:
        """`get_customer_profile`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_PROFILES)
    def get_customer_profiles(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerProfiles200Response:
        """List customer profiles.

        Returns the customer profiles of the account, page by page. Profiles of sandbox and live Applications
        are kept apart, see `sandbox`. `has_more` tells whether another page follows.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sandbox: `true` looks at the customer profiles of sandbox Applications, `false` at those of live
            Applications. Default of the service: `false`.

        Returns `GetCustomerProfiles200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerProfiles200Response]:
        """`get_customer_profiles`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMERS_BY_ATTRIBUTES)
    def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomersByAttributes200Response:
        """Search customer profiles by attributes.

        Returns customer profiles of the account that carry the given attribute values. A profile matches when
        it has all of them, even if it has others besides. Profiles of sandbox and live Applications are kept
        apart, see `sandbox`. `has_more` tells whether another page follows.

        body: Profile attribute values to search for, keyed by attribute name; your own identifiers or
            internal numbers can narrow the search to certain profiles.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sandbox: `true` looks at the customer profiles of sandbox Applications, `false` at those of live
            Applications. Default of the service: `false`.

        Returns `GetCustomersByAttributes200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomersByAttributes200Response]:
        """`get_customers_by_attributes`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
