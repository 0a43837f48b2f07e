# Generated from spec/paths/management/loyalty/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Loyalty of `ManagementApi`. Loyalty programs and the points of their members: balances, transactions, manual
changes, activation, membership, tiers, imports and exports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.add_loyalty_points import AddLoyaltyPoints
    from talon_one.models.deduct_loyalty_points import DeductLoyaltyPoints
    from talon_one.models.get_dashboard_statistics200_response import GetDashboardStatistics200Response
    from talon_one.models.get_loyalty_program_profile_transactions200_response import GetLoyaltyProgramProfileTransactions200Response
    from talon_one.models.get_loyalty_program_transactions200_response import GetLoyaltyProgramTransactions200Response
    from talon_one.models.get_loyalty_programs200_response import GetLoyaltyPrograms200Response
    from talon_one.models.loyalty_balances_with_tiers import LoyaltyBalancesWithTiers
    from talon_one.models.loyalty_dashboard_data import LoyaltyDashboardData
    from talon_one.models.loyalty_ledger import LoyaltyLedger
    from talon_one.models.loyalty_program import LoyaltyProgram
    from talon_one.models.model_import import ModelImport
    from talon_one.operation import UploadFile
    from talon_one.timeouts import Timeout

ADD_LOYALTY_POINTS = Operation(
    "add_loyalty_points",
    "PUT",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/add_points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "str", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("body", "body", "body", "AddLoyaltyPoints", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    repeatable=False,
    former_keywords={"add_loyalty_points": "body"},
)

EXPORT_CUSTOMERS_TIERS = Operation(
    "export_customers_tiers",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/export_customers_tiers",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "str", required=True),
        Parameter("query", "subledger_ids", "subledgerIds", "list[str]", explode=False),
        Parameter("query", "tier_names", "tierNames", "list[str]", explode=False),
    ),
    returns={200: "str"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

EXPORT_LOYALTY_BALANCE = Operation(
    "export_loyalty_balance",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/export_customer_balance",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "str", required=True),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "balances", "balances", "str"),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

EXPORT_LOYALTY_BALANCES = Operation(
    "export_loyalty_balances",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/export_customer_balances",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "str", required=True),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "balances", "balances", "str"),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

EXPORT_LOYALTY_JOIN_DATES = Operation(
    "export_loyalty_join_dates",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/export_join_dates",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "str", required=True),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

EXPORT_LOYALTY_LEDGER = Operation(
    "export_loyalty_ledger",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/export_log",
    parameters=(
        Parameter("query", "range_start", "rangeStart", "datetime", required=True),
        Parameter("query", "range_end", "rangeEnd", "datetime", required=True),
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "str", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "date_format", "dateFormat", "str", enum=("excel", "ISO8601")),
    ),
    returns={200: "str"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GET_DASHBOARD_STATISTICS = Operation(
    "get_dashboard_statistics",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/dashboard",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("query", "range_start", "rangeStart", "datetime", required=True),
        Parameter("query", "range_end", "rangeEnd", "datetime", required=True),
        Parameter("query", "subledger_id", "subledgerId", "str"),
    ),
    returns={200: "GetDashboardStatistics200Response"},
    auth=("management_key", "manager_auth",),
)

GET_LOYALTY_LEDGER_BALANCES = Operation(
    "get_loyalty_ledger_balances",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_balances",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "subledger_id", "subledgerId", "str"),
        Parameter("query", "include_tiers", "includeTiers", "bool"),
        Parameter("query", "include_projected_tier", "includeProjectedTier", "bool"),
    ),
    returns={200: "LoyaltyBalancesWithTiers"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

GET_LOYALTY_POINTS = Operation(
    "get_loyalty_points",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "str", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
    ),
    returns={200: "LoyaltyLedger"},
    auth=("management_key", "manager_auth",),
)

GET_LOYALTY_PROGRAM = Operation(
    "get_loyalty_program",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
    ),
    returns={200: "LoyaltyProgram"},
    auth=("management_key", "manager_auth",),
)

GET_LOYALTY_PROGRAM_PROFILE_LEDGER_TRANSACTIONS = Operation(
    "get_loyalty_program_profile_ledger_transactions",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_transactions",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "customer_session_i_ds", "customerSessionIDs", "list[str]"),
        Parameter("query", "transaction_uui_ds", "transactionUUIDs", "list[str]"),
        Parameter("query", "subledger_id", "subledgerId", "str"),
        Parameter("query", "loyalty_transaction_type", "loyaltyTransactionType", "str", enum=("manual", "session", "import")),
        Parameter("query", "start_date", "startDate", "datetime"),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "awaits_activation", "awaitsActivation", "bool"),
    ),
    returns={200: "GetLoyaltyProgramProfileTransactions200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    former_keywords={"customer_session_ids": "customer_session_i_ds", "transaction_uuids": "transaction_uui_ds"},
)

GET_LOYALTY_PROGRAM_TRANSACTIONS = Operation(
    "get_loyalty_program_transactions",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/transactions",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("query", "loyalty_transaction_type", "loyaltyTransactionType", "str", enum=("manual", "session", "import")),
        Parameter("query", "subledger_id", "subledgerId", "str"),
        Parameter("query", "customer_session_i_ds", "customerSessionIDs", "list[str]"),
        Parameter("query", "transaction_uui_ds", "transactionUUIDs", "list[str]"),
        Parameter("query", "start_date", "startDate", "datetime"),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "awaits_activation", "awaitsActivation", "bool"),
    ),
    returns={200: "GetLoyaltyProgramTransactions200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    former_keywords={"customer_session_ids": "customer_session_i_ds", "transaction_uuids": "transaction_uui_ds"},
)

GET_LOYALTY_PROGRAMS = Operation(
    "get_loyalty_programs",
    "GET",
    "/v1/loyalty_programs",
    returns={200: "GetLoyaltyPrograms200Response"},
    auth=("management_key", "manager_auth",),
)

GET_LOYALTY_STATISTICS = Operation(
    "get_loyalty_statistics",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/statistics",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
    ),
    returns={200: "LoyaltyDashboardData"},
    auth=("management_key", "manager_auth",),
)

IMPORT_LOYALTY_CUSTOMERS_TIERS = Operation(
    "import_loyalty_customers_tiers",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/import_customers_tiers",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any"),
    ),
    returns={200: "ModelImport"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

IMPORT_LOYALTY_JOIN_DATES = Operation(
    "import_loyalty_join_dates",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/import_join_dates",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any"),
    ),
    returns={200: "ModelImport"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

IMPORT_LOYALTY_POINTS = Operation(
    "import_loyalty_points",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/import_points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("query", "notifications_enabled", "notificationsEnabled", "bool"),
        Parameter("form", "up_file", "upFile", "Any"),
    ),
    returns={200: "ModelImport"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

REMOVE_LOYALTY_POINTS = Operation(
    "remove_loyalty_points",
    "PUT",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/deduct_points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "str", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("body", "body", "body", "DeductLoyaltyPoints", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    repeatable=False,
    former_keywords={"deduct_loyalty_points": "body"},
)


class LoyaltyApi(Api):
    """Loyalty programs and the points of their members: balances, transactions, manual changes, activation,
    membership, tiers, imports and exports.
    """

    @endpoint(ADD_LOYALTY_POINTS)
    def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Add points to a customer.

        Adds points by hand to a customer in a profile-based loyalty program, for example as a goodwill
        gesture. They can be set to become active later and to expire. Naming a subledger that does not exist
        yet creates it. Answers 204 without content, and 404 when the program or the customer is unknown.

        In a card-based program use `add_loyalty_card_points`.

        Done twice, it adds up: once it was sent, it is not tried again.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Your own identifier of the customer profile, as you send it in sessions and profile
            updates.
        body: Number of points and, where wanted, the reason, the subledger, when the points become active and
            how long they stay valid, and the Application on whose behalf they are given.

        Returns None.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/add_points
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_add_points.yaml
        """

    @endpoint(ADD_LOYALTY_POINTS, with_http_info=True)
    def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`add_loyalty_points`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_CUSTOMERS_TIERS)
    def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[list[str]] = None,
        tier_names: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customer tiers as CSV.

        Returns CSV text that lists which tier each customer of a loyalty program is in, with the dates from
        and until which it holds.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        subledger_ids: Names of subledgers; only tiers in them are exported. Leave it out for all.
        tier_names: Names of tiers; only customers in one of them are exported. Leave it out for all.

        Returns the CSV text (`str`).
        Raises `ApiException`.

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_customers_tiers
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_export_customers_tiers.yaml
        """

    @endpoint(EXPORT_CUSTOMERS_TIERS, with_http_info=True)
    def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[list[str]] = None,
        tier_names: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_customers_tiers`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_BALANCE)
    def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export balances of customers as CSV.

        Returns the point balances of all customers of a loyalty program as CSV text. Use
        `export_loyalty_balances` instead.

        Deprecated by the service.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        end_date: Moment for which the balances are worked out: later transactions are left aside. Leave it
            out for the present. It must have a time zone.
        balances: Narrows down which balances the file holds. The words it accepts are not published; without
            it all are written.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balance
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_export_customer_balance.yaml
        """

    @endpoint(EXPORT_LOYALTY_BALANCE, with_http_info=True)
    def export_loyalty_balance_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_balance`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_BALANCES)
    def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customer balances as CSV.

        Returns the point balances of all customers of a profile-based loyalty program as CSV text, with one
        row for each customer and ledger: current, pending, expired and spent points, and the customer's tier
        where there is one. For card-based programs use `export_loyalty_card_balances`.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        end_date: Moment for which the balances are worked out: later transactions are left aside. Leave it
            out for the present. It must have a time zone.
        balances: Narrows down which balances the file holds. The words it accepts are not published; without
            it all are written.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balances
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_export_customer_balances.yaml
        """

    @endpoint(EXPORT_LOYALTY_BALANCES, with_http_info=True)
    def export_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_balances`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_JOIN_DATES)
    def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export join dates as CSV.

        Returns CSV text that lists when each customer joined a loyalty program.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_join_dates
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_export_join_dates.yaml
        """

    @endpoint(EXPORT_LOYALTY_JOIN_DATES, with_http_info=True)
    def export_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_join_dates`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_LEDGER)
    def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export a customer's transactions as CSV.

        Returns all loyalty transactions of one customer in a program and time range as CSV text, each with
        its points, ledger, dates, session and rule. Times in the file are in UTC. For a loyalty card use
        `export_loyalty_card_ledger`.

        range_start: First moment of the time range to look at. It must have a time zone.
        range_end: Last moment of the time range to look at. It must have a time zone.
        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Your own identifier of the customer profile, as you send it in sessions and profile
            updates.
        date_format: How dates are written in the file: `ISO8601` for standard timestamps, `excel` for a
            notation spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException`.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/export_log
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_export_log.yaml
        """

    @endpoint(EXPORT_LOYALTY_LEDGER, with_http_info=True)
    def export_loyalty_ledger_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_ledger`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_DASHBOARD_STATISTICS)
    def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetDashboardStatistics200Response:
        """Get statistics of a loyalty program.

        Returns figures of a loyalty program over a time range: points active, pending, spent and expired, and
        the number of members, one entry for each date.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        range_start: First moment of the time range to look at. It must have a time zone.
        range_end: Last moment of the time range to look at. It must have a time zone.
        subledger_id: Name of the subledger the figures are limited to.

        Returns `GetDashboardStatistics200Response`.
        Raises `ApiException`.

        GET /v1/loyalty_programs/{loyaltyProgramId}/dashboard
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_dashboard.yaml
        """

    @endpoint(GET_DASHBOARD_STATISTICS, with_http_info=True)
    def get_dashboard_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetDashboardStatistics200Response]:
        """`get_dashboard_statistics`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_LEDGER_BALANCES)
    def get_loyalty_ledger_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyBalancesWithTiers:
        """Get loyalty balances of a customer.

        Returns how many active, pending, spent, expired and negative points a customer has in the main ledger
        and the subledgers of a profile-based program, on request with tiers. Answers 404 when the program or
        the customer is unknown.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Your own identifier of the customer profile, as you send it in sessions and profile
            updates.
        end_date: Moment for which the balances are worked out; leave it out for the present. It must have a
            time zone.
        subledger_id: Name of the subledger to look at; leave it out to get every ledger of the program.
        include_tiers: `true` adds the customer's present tier and what is missing for the next one. Default
            of the service: `false`.
        include_projected_tier: `true` adds a forecast of the customer's tier (`projected_tier`). Default of
            the service: `false`.

        Returns `LoyaltyBalancesWithTiers`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_balances
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_ledger_balances.yaml
        """

    @endpoint(GET_LOYALTY_LEDGER_BALANCES, with_http_info=True)
    def get_loyalty_ledger_balances_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyBalancesWithTiers]:
        """`get_loyalty_ledger_balances`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_POINTS)
    def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyLedger:
        """Get the loyalty ledger of a customer.

        Returns the whole ledger of a customer in a loyalty program, with balances and every transaction. Use
        `get_loyalty_ledger_balances` for balances and `get_loyalty_program_profile_ledger_transactions` for
        transactions instead.

        Deprecated by the service.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Your own identifier of the customer profile, as you send it in sessions and profile
            updates.

        Returns `LoyaltyLedger`.
        Raises `ApiException`.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}.yaml
        """

    @endpoint(GET_LOYALTY_POINTS, with_http_info=True)
    def get_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyLedger]:
        """`get_loyalty_points`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_PROGRAM)
    def get_loyalty_program(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyProgram:
        """Get a loyalty program.

        Returns one loyalty program with its settings, such as tiers, validity of points and how members join.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.

        Returns `LoyaltyProgram`.
        Raises `ApiException`.

        GET /v1/loyalty_programs/{loyaltyProgramId}
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}.yaml
        """

    @endpoint(GET_LOYALTY_PROGRAM, with_http_info=True)
    def get_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyProgram]:
        """`get_loyalty_program`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_PROGRAM_PROFILE_LEDGER_TRANSACTIONS)
    def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyProgramProfileTransactions200Response:
        """List a customer's loyalty transactions.

        Returns the point transactions of one customer in a profile-based program, 50 to a page unless
        `page_size` says otherwise. Filters can be combined; `has_more` tells whether another page follows.
        Answers 404 when the program or the customer is unknown.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Your own identifier of the customer profile, as you send it in sessions and profile
            updates.
        customer_session_i_ds: Your own identifiers of sessions; only transactions that came from one of them
            are returned.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only these
            transactions are returned.
        subledger_id: Name of the subledger whose transactions to return; leave it out for all ledgers.
        loyalty_transaction_type: Where the transaction came from: `session` for rules run on a customer
            session, `manual` for changes made by a user or a Management call, `import` for an uploaded file.
            One of `manual`, `session`, `import`.
        start_date: Start of the time window; earlier transactions are left out. It must have a time zone.
        end_date: End of the time window; later transactions are left out. It must have a time zone.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `50`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        awaits_activation: `true` returns only points still waiting for an action to activate them, `false`
            only the others; leave it out for both.

        Returns `GetLoyaltyProgramProfileTransactions200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_transactions
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_ledger_transactions.yaml
        """

    @endpoint(GET_LOYALTY_PROGRAM_PROFILE_LEDGER_TRANSACTIONS, with_http_info=True)
    def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyProgramProfileTransactions200Response]:
        """`get_loyalty_program_profile_ledger_transactions`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_PROGRAM_TRANSACTIONS)
    def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyProgramTransactions200Response:
        """List transactions of a loyalty program.

        Returns the point transactions of all members of a loyalty program, 50 to a page unless `page_size`
        says otherwise. Filters can be combined; `has_more` tells whether another page follows. Answers 404
        when the program is unknown.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_transaction_type: Where the transaction came from: `session` for rules run on a customer
            session, `manual` for changes made by a user or a Management call, `import` for an uploaded file.
            One of `manual`, `session`, `import`.
        subledger_id: Name of the subledger whose transactions to return; leave it out for all ledgers.
        customer_session_i_ds: Your own identifiers of sessions; only transactions that came from one of them
            are returned.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only these
            transactions are returned.
        start_date: Start of the time window; earlier transactions are left out. It must have a time zone.
        end_date: End of the time window; later transactions are left out. It must have a time zone.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `50`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        awaits_activation: `true` returns only points still waiting for an action to activate them, `false`
            only the others; leave it out for both.

        Returns `GetLoyaltyProgramTransactions200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        GET /v1/loyalty_programs/{loyaltyProgramId}/transactions
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_transactions.yaml
        """

    @endpoint(GET_LOYALTY_PROGRAM_TRANSACTIONS, with_http_info=True)
    def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyProgramTransactions200Response]:
        """`get_loyalty_program_transactions`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_PROGRAMS)
    def get_loyalty_programs(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyPrograms200Response:
        """List loyalty programs.

        Returns all loyalty programs of the account with their settings. The list comes in one piece, without
        pages.

        Returns `GetLoyaltyPrograms200Response`.
        Raises `ApiException`.

        GET /v1/loyalty_programs
        Contract: spec/paths/management/loyalty/v1_loyalty_programs.yaml
        """

    @endpoint(GET_LOYALTY_PROGRAMS, with_http_info=True)
    def get_loyalty_programs_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyPrograms200Response]:
        """`get_loyalty_programs`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_STATISTICS)
    def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyDashboardData:
        """Get loyalty program totals.

        Returns totals of a loyalty program, such as active, pending and spent points and the number of
        members. Use `get_dashboard_statistics` instead, which covers a time range of your choice.

        Deprecated by the service.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.

        Returns `LoyaltyDashboardData`.
        Raises `ApiException`.

        GET /v1/loyalty_programs/{loyaltyProgramId}/statistics
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_statistics.yaml
        """

    @endpoint(GET_LOYALTY_STATISTICS, with_http_info=True)
    def get_loyalty_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyDashboardData]:
        """`get_loyalty_statistics`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_LOYALTY_CUSTOMERS_TIERS)
    def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import customer tiers from CSV.

        Puts customers of a profile-based loyalty program into tiers from a CSV file. Customers without a tier
        get the one in the file, those in another tier are moved, and for those already in it only the expiry
        date is changed. Answers 404 when the program does not exist.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `subledgerid` (empty for the main ledger), `customerprofileid`
            (your own identifier), `tiername` (of an existing tier) and `expirydate` (in the future); about
            500 MB at most is advised. A path, bytes, or a file object of text or bytes.

        Returns `ModelImport`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_customers_tiers
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_import_customers_tiers.yaml
        """

    @endpoint(IMPORT_LOYALTY_CUSTOMERS_TIERS, with_http_info=True)
    def import_loyalty_customers_tiers_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_customers_tiers`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_LOYALTY_JOIN_DATES)
    def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import join dates from CSV.

        Changes the dates on which customers joined a loyalty program, from a CSV file. Use it when members
        were taken over from another system. Answers 404 when the program does not exist.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `customerprofileid` (your own identifier) and `newjoindate`. A
            path, bytes, or a file object of text or bytes.

        Returns `ModelImport`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_join_dates
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_import_join_dates.yaml
        """

    @endpoint(IMPORT_LOYALTY_JOIN_DATES, with_http_info=True)
    def import_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_join_dates`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_LOYALTY_POINTS)
    def import_loyalty_points(
        self,
        loyalty_program_id: int,
        *,
        notifications_enabled: Optional[bool] = None,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import loyalty points from CSV.

        Adds points to many customers or cards of a loyalty program from a CSV file. The points come on top of
        those already there, so do not upload a file twice.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        notifications_enabled: Whether the imported points trigger the notifications set up for the loyalty
            program.
        up_file: CSV file with the columns `customerprofileid` (in card-based programs `identifier`, of an
            active card), `amount`, `startdate` (`immediate`, which is the default, `on_action` or a
            timestamp), `expirydate` (`unlimited`, which is the default, or a timestamp), `validityDuration`,
            `subledgerid` and `reason`; about 500 MB at most is advised. A path, bytes, or a file object of
            text or bytes.

        Returns `ModelImport`.
        Raises `ApiException`.

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_points
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_import_points.yaml
        """

    @endpoint(IMPORT_LOYALTY_POINTS, with_http_info=True)
    def import_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        notifications_enabled: Optional[bool] = None,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_points`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(REMOVE_LOYALTY_POINTS)
    def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Deduct points from a customer.

        Deducts points by hand from a customer in a profile-based loyalty program. Only active points can be
        deducted, those that expire first going first. Answers 204 without content, 400 when the request is
        not valid, and 404 when the program or the customer is unknown.

        In a card-based program use `deduct_loyalty_card_points`.

        Done twice, it adds up: once it was sent, it is not tried again.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Your own identifier of the customer profile, as you send it in sessions and profile
            updates.
        body: Number of points and, where wanted, the reason, the subledger, and the Application on whose
            behalf they are deducted.

        Returns None.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/deduct_points
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_deduct_points.yaml
        """

    @endpoint(REMOVE_LOYALTY_POINTS, with_http_info=True)
    def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`remove_loyalty_points`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
