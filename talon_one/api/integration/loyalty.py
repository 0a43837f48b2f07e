# Generated from spec/paths/integration/loyalty/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Loyalty of `IntegrationApi`. Loyalty programs and the points of their members: balances, transactions, manual
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
    from talon_one.models.activate_loyalty_points import ActivateLoyaltyPoints
    from talon_one.models.activate_loyalty_points_response import ActivateLoyaltyPointsResponse
    from talon_one.models.delete_loyalty_transactions_request import DeleteLoyaltyTransactionsRequest
    from talon_one.models.get_loyalty_program_profile_points200_response import GetLoyaltyProgramProfilePoints200Response
    from talon_one.models.get_loyalty_program_profile_transactions200_response import GetLoyaltyProgramProfileTransactions200Response
    from talon_one.models.loyalty_balances_with_tiers import LoyaltyBalancesWithTiers
    from talon_one.wire.timeouts import Timeout

ACTIVATE_LOYALTY_POINTS = Operation(
    "activate_loyalty_points",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/activate_points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("body", "body", "body", "ActivateLoyaltyPoints", required=True),
    ),
    returns={200: "ActivateLoyaltyPointsResponse"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"activate_loyalty_points": "body"},
)

DELETE_LOYALTY_TRANSACTIONS_FROM_LEDGERS = Operation(
    "delete_loyalty_transactions_from_ledgers",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/delete_transactions",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("body", "body", "body", "DeleteLoyaltyTransactionsRequest", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"delete_loyalty_transactions_request": "body"},
)

GET_LOYALTY_BALANCES = Operation(
    "get_loyalty_balances",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/balances",
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
    auth=("api_key_v1",),
)

GET_LOYALTY_PROGRAM_PROFILE_POINTS = Operation(
    "get_loyalty_program_profile_points",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "status", "status", "str", enum=("active", "pending", "expired")),
        Parameter("query", "subledger_id", "subledgerId", "list[str]"),
        Parameter("query", "customer_session_i_ds", "customerSessionIDs", "list[str]"),
        Parameter("query", "transaction_uui_ds", "transactionUUIDs", "list[str]"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str", enum=("startDate", "expiryDate")),
    ),
    returns={200: "GetLoyaltyProgramProfilePoints200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="skip",
    item="LedgerPointsEntryIntegrationAPI",
    former_keywords={"customer_session_ids": "customer_session_i_ds", "transaction_uuids": "transaction_uui_ds"},
)

GET_LOYALTY_PROGRAM_PROFILE_TRANSACTIONS = Operation(
    "get_loyalty_program_profile_transactions",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/transactions",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "customer_session_i_ds", "customerSessionIDs", "list[str]"),
        Parameter("query", "transaction_uui_ds", "transactionUUIDs", "list[str]"),
        Parameter("query", "subledger_id", "subledgerId", "list[str]"),
        Parameter("query", "loyalty_transaction_type", "loyaltyTransactionType", "str", enum=("manual", "session", "import")),
        Parameter("query", "start_date", "startDate", "datetime"),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "awaits_activation", "awaitsActivation", "bool"),
    ),
    returns={200: "GetLoyaltyProgramProfileTransactions200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="skip",
    item="LedgerTransactionLogEntryIntegrationAPI",
    former_keywords={"customer_session_ids": "customer_session_i_ds", "transaction_uuids": "transaction_uui_ds"},
)

JOIN_LOYALTY_PROGRAM = Operation(
    "join_loyalty_program",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/join",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
    ),
    returns={200: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
)


class LoyaltyApi(Api):
    """Loyalty programs and the points of their members: balances, transactions, manual changes, activation,
    membership, tiers, imports and exports.
    """

    @endpoint(ACTIVATE_LOYALTY_POINTS)
    def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ActivateLoyaltyPointsResponse:
        """Activate pending points.

        Makes pending points active so that the customer can spend them, for example when a return period is
        over. Name either the session that awarded the points or the transactions themselves, not both.
        Returns the resulting ledger entries.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        body: Either the session that awarded the points or the UUIDs of the transactions to activate.

        Returns `ActivateLoyaltyPointsResponse`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/activate_points
        Contract: spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_activate_points.yaml
        """

    @endpoint(ACTIVATE_LOYALTY_POINTS, with_http_info=True)
    def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ActivateLoyaltyPointsResponse]:
        """`activate_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_LOYALTY_TRANSACTIONS_FROM_LEDGERS)
    def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a customer's loyalty transactions.

        Deletes loyalty transactions of one customer in a profile-based program, either from all ledgers, the
        main ledger included, or from chosen ones. Returns nothing; fails with 404 when the program or the
        profile does not exist.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        body: Whether to clear all ledgers or only chosen ones, and in the latter case which.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/delete_transactions
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_delete_transactions.yaml
        """

    @endpoint(DELETE_LOYALTY_TRANSACTIONS_FROM_LEDGERS, with_http_info=True)
    def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_loyalty_transactions_from_ledgers`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_BALANCES)
    def get_loyalty_balances(
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
        """Get a customer's loyalty balances.

        Returns the point balances of one customer in a profile-based program: the main ledger and each
        subledger, with active, pending, spent, expired and negative points, and tier data if you ask for it.
        Balances are calculated when you call, so avoid asking for many at once.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        end_date: Time for which to calculate the balances; only earlier transactions count. Omit it for the
            current balances. Must have a time zone.
        subledger_id: Name of the subledger; omit it to get every ledger of the program.
        include_tiers: `true` includes the customer's tier and the points needed for the next one. The
            service's default is `false`.
        include_projected_tier: `true` includes a forecast of the customer's tier (`projected_tier`). Also set
            the subledger to make the request faster. The service's default is `false`.

        Returns `LoyaltyBalancesWithTiers`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/balances
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_balances.yaml
        """

    @endpoint(GET_LOYALTY_BALANCES, with_http_info=True)
    def get_loyalty_balances_with_http_info(
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
        """`get_loyalty_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_PROGRAM_PROFILE_POINTS)
    def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyProgramProfilePoints200Response:
        """List a customer's loyalty points.

        Returns a page of the transactions that added points to a customer in a profile-based program and have
        points left in the chosen status, 50 a page by default. Use it, for example, to show which points
        expire next; `has_more` says whether there is another page.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        status: Points to list: `active` (can be spent), `pending` (become active later) or `expired`. One of
            `active`, `pending`, `expired`. The service's default is `active`.
        subledger_id: Names of the subledgers; omit it to get every ledger of the program.
        customer_session_i_ds: Integration IDs of sessions; only returns entries that came from one of them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Date to sort by: when the points become active (`startDate`) or when they expire (`expiryDate`).
            One of `startDate`, `expiryDate`.

        Returns `GetLoyaltyProgramProfilePoints200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/points
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_points.yaml
        """

    @endpoint(GET_LOYALTY_PROGRAM_PROFILE_POINTS, with_http_info=True)
    def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyProgramProfilePoints200Response]:
        """`get_loyalty_program_profile_points`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_PROGRAM_PROFILE_TRANSACTIONS)
    def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyProgramProfileTransactions200Response:
        """List a customer's loyalty transactions.

        Returns a page of the additions and deductions of a customer's points in a profile-based program, 50 a
        page by default. Filters can be combined; `has_more` says whether there is another page.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        customer_session_i_ds: Integration IDs of sessions; only returns entries that came from one of them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        subledger_id: IDs of the subledgers to look at; leave it out for every ledger of the program.
        loyalty_transaction_type: Only returns transactions from this source: `session` for rules evaluated on
            a customer session, `manual` for changes by a user or a Management API request, `import` for an
            imported file. One of `manual`, `session`, `import`.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        awaits_activation: `true` returns only points that wait for an action to activate them and have not
            expired. `false` is refused with 400; omit it to get all transactions.

        Returns `GetLoyaltyProgramProfileTransactions200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/transactions
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_transactions.yaml
        """

    @endpoint(GET_LOYALTY_PROGRAM_PROFILE_TRANSACTIONS, with_http_info=True)
    def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyProgramProfileTransactions200Response]:
        """`get_loyalty_program_profile_transactions`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(JOIN_LOYALTY_PROGRAM)
    def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Enroll a customer in a loyalty program.

        Makes a customer profile a member of a profile-based loyalty program from now on. A profile that does
        not exist is created first. Returns nothing. Fails when the customer has already joined the program,
        or when the program does not exist or is card-based.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (There is no such loyalty program), any other
        4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/join
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_join.yaml
        """

    @endpoint(JOIN_LOYALTY_PROGRAM, with_http_info=True)
    def join_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`join_loyalty_program`, with the HTTP response: unpacks as (data, status_code, headers)."""
