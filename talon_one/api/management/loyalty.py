# Generated from spec/paths/management/loyalty/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Loyalty of `ManagementApi`. Loyalty programs and the points of their members: balances, transactions, manual
changes, activation, membership, tiers, imports and exports.
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
    from talon_one.models.add_loyalty_points import AddLoyaltyPoints
    from talon_one.models.deduct_loyalty_points import DeductLoyaltyPoints
    from talon_one.models.get_dashboard_statistics200_response import GetDashboardStatistics200Response
    from talon_one.models.get_loyalty_program_profile_ledger_transactions200_response import GetLoyaltyProgramProfileLedgerTransactions200Response
    from talon_one.models.get_loyalty_program_transactions200_response import GetLoyaltyProgramTransactions200Response
    from talon_one.models.get_loyalty_programs200_response import GetLoyaltyPrograms200Response
    from talon_one.models.loyalty_balances_with_tiers import LoyaltyBalancesWithTiers
    from talon_one.models.loyalty_dashboard_data import LoyaltyDashboardData
    from talon_one.models.loyalty_ledger import LoyaltyLedger
    from talon_one.models.loyalty_program import LoyaltyProgram
    from talon_one.models.model_import import ModelImport
    from talon_one.operation import UploadFile
    from talon_one.wire.timeouts import Timeout

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
        Parameter("query", "subledger_ids", "subledgerIds", "list[str]", explode=False),
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
    paging="whole",
    item="LoyaltyDashboardData",
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
        Parameter("query", "include_references", "includeReferences", "bool"),
        Parameter("query", "awaits_activation", "awaitsActivation", "bool"),
    ),
    returns={200: "GetLoyaltyProgramProfileLedgerTransactions200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="LedgerTransactionLogEntryManagementAPI",
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
    paging="skip",
    item="LoyaltyProgramTransaction",
    former_keywords={"customer_session_ids": "customer_session_i_ds", "transaction_uuids": "transaction_uui_ds"},
)

GET_LOYALTY_PROGRAMS = Operation(
    "get_loyalty_programs",
    "GET",
    "/v1/loyalty_programs",
    returns={200: "GetLoyaltyPrograms200Response"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="LoyaltyProgram",
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
        Parameter("form", "up_file", "upFile", "Any", required=True),
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
        Parameter("form", "up_file", "upFile", "Any", required=True),
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
        Parameter("form", "up_file", "upFile", "Any", required=True),
        Parameter("query", "notifications_enabled", "notificationsEnabled", "bool"),
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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Add points to a customer.

        Adds points manually to a customer in a profile-based loyalty program, for example as a goodwill
        gesture. They can become active later and expire. Naming a subledger that does not exist creates it.
        Returns nothing; fails with 404 when the program or the customer does not exist.

        In a card-based program call `add_loyalty_card_points`.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        body: Number of points and, optionally, the reason, the subledger, when the points become active, how
            long they are valid, and the Application they are added for.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`add_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_CUSTOMERS_TIERS)
    def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[list[str]] = None,
        tier_names: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customer tiers as CSV.

        Returns the tiers of the customers of a loyalty program as CSV text. Columns: `programid`,
        `subledgerid`, `customerprofileid`, `tiername`, `startdate` and `expirydate`.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        subledger_ids: Names of subledgers; only exports tiers in them. Omit it to export all.
        tier_names: Names of tiers; only exports customers in one of them. Omit it to export all.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_customers_tiers`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_BALANCE)
    def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export balances of customers as CSV.

        Returns the point balances of all customers of a loyalty program as CSV text. Call
        `export_loyalty_balances` instead.

        Deprecated by the service.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        end_date: Time for which to calculate the balances; later transactions are ignored. Omit it for the
            current balances. Must have a time zone.
        balances: Balances to export, as a comma-separated list of `currentBalance`, `pendingBalance`,
            `expiredBalance`, `spentBalance` and `negativeBalance`; the columns of the others stay empty. All
            are exported if you omit it. Exports of customer balances always contain `currentBalance`; exports
            of card balances refuse `negativeBalance` with 400.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_balance`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_BALANCES)
    def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customer balances as CSV.

        Returns the point balances of all customers of a profile-based loyalty program as CSV text, with one
        row for each customer and ledger. For card-based programs call `export_loyalty_card_balances`.
        Columns: `loyaltyProgramID`, `loyaltySubledger`, `profileIntegrationID`, `currentBalance`,
        `pendingBalance`, `expiredBalance`, `spentBalance` and `currentTier` (at the time of the export).

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        end_date: Time for which to calculate the balances; later transactions are ignored. Omit it for the
            current balances. Must have a time zone.
        balances: Balances to export, as a comma-separated list of `currentBalance`, `pendingBalance`,
            `expiredBalance`, `spentBalance` and `negativeBalance`; the columns of the others stay empty. All
            are exported if you omit it. Exports of customer balances always contain `currentBalance`; exports
            of card balances refuse `negativeBalance` with 400.
        subledger_ids: IDs of the subledgers whose balances to export; leave it out for all ledgers. Added in
            version 26.20.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

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
        subledger_ids: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_JOIN_DATES)
    def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export join dates as CSV.

        Returns the dates on which customers joined a loyalty program as CSV text. Columns:
        `loyaltyProgramID`, `profileIntegrationID` and `joinDate`.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_join_dates
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_export_join_dates.yaml
        """

    @endpoint(EXPORT_LOYALTY_JOIN_DATES, with_http_info=True)
    def export_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_join_dates`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export a customer's transactions as CSV.

        Returns all loyalty transactions of one customer in a program and time range as CSV text. Times in the
        file are in UTC. For a loyalty card call `export_loyalty_card_ledger`. Columns: `customerprofileid`,
        `customersessionid`, `rulesetid`, `rulename`, `programid`, `type` (such as `addition` or
        `subtraction`), `name` (the reason), `subledgerid`, `startdate`, `expirydate`, `id`, `created`,
        `amount`, `archived` (whether the session is archived), `campaignid`, `flags` (such as
        `createsNegativeBalance`), `transactionuuid` and `validityduration`.

        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_ledger`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_DASHBOARD_STATISTICS)
    def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetDashboardStatistics200Response:
        """Get statistics of a loyalty program.

        Returns statistics of a loyalty program for a time range: points active, pending, spent and expired,
        and the number of members, with one entry for each date. They are updated at 11:59 PM in the program's
        time zone, so today is not included.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        subledger_id: Name of a subledger; only returns its statistics.

        Returns `GetDashboardStatistics200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetDashboardStatistics200Response]:
        """`get_dashboard_statistics`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyBalancesWithTiers:
        """Get loyalty balances of a customer.

        Returns how many active, pending, spent, expired and negative points a customer has in the main ledger
        and the subledgers of a profile-based program, with tiers if you ask for them. Fails with 404 when the
        program or the customer does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        end_date: Time for which to calculate the balances; omit it for the current balances. Must have a time
            zone.
        subledger_id: Name of the subledger; omit it to get every ledger of the program.
        include_tiers: `true` includes the customer's current tier and the points needed for the next one. The
            service's default is `false`.
        include_projected_tier: `true` includes a forecast of the customer's tier (`projected_tier`). Also set
            the subledger to make the request faster. The service's default is `false`.

        Returns `LoyaltyBalancesWithTiers`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyBalancesWithTiers]:
        """`get_loyalty_ledger_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_POINTS)
    def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyLedger:
        """Get the loyalty ledger of a customer.

        Returns the whole ledger of a customer in a loyalty program, with balances and every transaction. Call
        `get_loyalty_ledger_balances` for balances and `get_loyalty_program_profile_ledger_transactions` for
        transactions instead.

        Deprecated by the service.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.

        Returns `LoyaltyLedger`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyLedger]:
        """`get_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_PROGRAM)
    def get_loyalty_program(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyProgram:
        """Get a loyalty program.

        Returns one loyalty program with its settings, such as tiers, validity of points and how members join.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.

        Returns `LoyaltyProgram`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}.yaml
        """

    @endpoint(GET_LOYALTY_PROGRAM, with_http_info=True)
    def get_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyProgram]:
        """`get_loyalty_program`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyProgramProfileLedgerTransactions200Response:
        """List a customer's loyalty transactions.

        Returns a page of the point transactions of one customer in a profile-based program, 50 a page by
        default. Filters can be combined; `has_more` says whether there is another page. Fails with 404 when
        the program or the customer does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        customer_session_i_ds: Integration IDs of sessions; only returns transactions that came from one of
            them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        subledger_id: Name of a subledger; only returns its transactions. Omit it for all ledgers.
        loyalty_transaction_type: Only returns transactions from this source: `session` for rules evaluated on
            a customer session, `manual` for changes by a user or a Management API request, `import` for an
            imported file. One of `manual`, `session`, `import`.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        include_references: `true` adds to each transaction the UUIDs of the transactions that it refers to.
            The service's default is `false`. Added in version 26.20.
        awaits_activation: `true` returns only points that wait for an action to activate them and have not
            expired. `false` is refused with 400; omit it to get all transactions.

        Returns `GetLoyaltyProgramProfileLedgerTransactions200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyProgramProfileLedgerTransactions200Response]:
        """`get_loyalty_program_profile_ledger_transactions`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyProgramTransactions200Response:
        """List transactions of a loyalty program.

        Returns a page of the point transactions of all members of a loyalty program, manual and imported ones
        included, 50 a page by default. Filters can be combined; `has_more` says whether there is another
        page. Fails with 404 when the program does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_transaction_type: Only returns transactions from this source: `session` for rules evaluated on
            a customer session, `manual` for changes by a user or a Management API request, `import` for an
            imported file. One of `manual`, `session`, `import`.
        subledger_id: Name of a subledger; only returns its transactions. Omit it for all ledgers.
        customer_session_i_ds: Integration IDs of sessions; only returns transactions that came from one of
            them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        awaits_activation: `true` returns only points that wait for an action to activate them and have not
            expired. `false` is refused with 400; omit it to get all transactions.

        Returns `GetLoyaltyProgramTransactions200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyProgramTransactions200Response]:
        """`get_loyalty_program_transactions`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_PROGRAMS)
    def get_loyalty_programs(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyPrograms200Response:
        """List loyalty programs.

        Returns all loyalty programs of the account with their settings, in one response without pages.

        Returns `GetLoyaltyPrograms200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs
        Contract: spec/paths/management/loyalty/v1_loyalty_programs.yaml
        """

    @endpoint(GET_LOYALTY_PROGRAMS, with_http_info=True)
    def get_loyalty_programs_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyPrograms200Response]:
        """`get_loyalty_programs`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_STATISTICS)
    def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyDashboardData:
        """Get loyalty program totals.

        Returns totals of a loyalty program, such as active, pending and spent points and the number of
        members. Call `get_dashboard_statistics` instead, which covers a time range of your choice.

        Deprecated by the service.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.

        Returns `LoyaltyDashboardData`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/statistics
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_statistics.yaml
        """

    @endpoint(GET_LOYALTY_STATISTICS, with_http_info=True)
    def get_loyalty_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyDashboardData]:
        """`get_loyalty_statistics`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_LOYALTY_CUSTOMERS_TIERS)
    def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import customer tiers from CSV.

        Puts customers of a profile-based loyalty program into tiers from a CSV file. It only works for
        programs with advanced tiers, which have an expiration and a downgrade policy. Customers without a
        tier get the one in the file; for those already in it only the expiry date changes. To move a customer
        from one tier to another, add or deduct points. Choose the tier that matches the customer's balance: a
        customer in a lower one moves up with the next session or change of points. Fails with 404 when the
        program does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `subledgerid` (empty for the main ledger), `customerprofileid` (the
            integration ID), `tiername` (of an existing tier) and `expirydate` (in the future); 500 MB at most
            is recommended. A path, content as bytes or text of several lines, a file object, or `(name,
            content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_customers_tiers
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_import_customers_tiers.yaml
        """

    @endpoint(IMPORT_LOYALTY_CUSTOMERS_TIERS, with_http_info=True)
    def import_loyalty_customers_tiers_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_customers_tiers`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_LOYALTY_JOIN_DATES)
    def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import join dates from CSV.

        Sets the dates on which customers joined a profile-based loyalty program from a CSV file, for example
        after members were moved from another system. Dates already stored are replaced. The customer profiles
        must exist; otherwise the import fails with 400. Fails with 404 when the program does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `customerprofileid` (the integration ID) and `newjoindate`; 500 MB
            at most is recommended. A path, content as bytes or text of several lines, a file object, or
            `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The file is not valid, or it names a customer profile that does
        not exist. `line` in the `source` of an error is its row), 401 (The API key or token is missing,
        invalid or expired), 404 (Something named in the path does not exist), any other 4xx, such as 403, 404
        or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_join_dates
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_import_join_dates.yaml
        """

    @endpoint(IMPORT_LOYALTY_JOIN_DATES, with_http_info=True)
    def import_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_join_dates`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_LOYALTY_POINTS)
    def import_loyalty_points(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import loyalty points from CSV.

        Adds points to many customers or cards of a loyalty program from a CSV file. A customer profile that
        does not exist is created. The points are added to those already there, so do not upload a file twice.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `customerprofileid` (in card-based programs `identifier`, of an
            active card), `amount`, `startdate` (`immediate`, the default, `on_action` or a timestamp),
            `expirydate` (`unlimited`, the default, or a timestamp), `validityDuration` (instead of
            `expirydate`: a number with `s` seconds, `m` minutes, `h` hours, `D` days, `W` weeks, `M` months
            or `Y` years, such as `30D`), `subledgerid` and `reason`; 500 MB at most is recommended. A path,
            content as bytes or text of several lines, a file object, or `(name, content)`.
        notifications_enabled: Whether the imported points trigger the notifications set up for the loyalty
            program, for example about a tier upgrade; `true` by default.

        Returns `ModelImport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_points
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_import_points.yaml
        """

    @endpoint(IMPORT_LOYALTY_POINTS, with_http_info=True)
    def import_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(REMOVE_LOYALTY_POINTS)
    def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Deduct points from a customer.

        Deducts points manually from a customer in a profile-based loyalty program. Only active points can be
        deducted; those that expire first are deducted first. Returns nothing; fails with 404 when the program
        or the customer does not exist.

        In a card-based program call `deduct_loyalty_card_points`.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        body: Number of points and, optionally, the reason, the subledger, and the Application they are
            deducted for.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`remove_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
