# Generated from spec/paths/integration/loyalty_cards/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Loyalty cards of `IntegrationApi`. Cards of card-based loyalty programs: issue, import, replace and delete
them, link them to customers, change their points, and read their balances and transactions.
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
    from talon_one.models.generate_loyalty_card import GenerateLoyaltyCard
    from talon_one.models.get_loyalty_card_points200_response import GetLoyaltyCardPoints200Response
    from talon_one.models.get_loyalty_card_transactions200_response import GetLoyaltyCardTransactions200Response
    from talon_one.models.loyalty_card import LoyaltyCard
    from talon_one.models.loyalty_card_balances import LoyaltyCardBalances
    from talon_one.models.loyalty_card_registration import LoyaltyCardRegistration
    from talon_one.wire.timeouts import Timeout

GENERATE_LOYALTY_CARD = Operation(
    "generate_loyalty_card",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("body", "body", "body", "GenerateLoyaltyCard", required=True),
    ),
    returns={200: "LoyaltyCard"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"generate_loyalty_card": "body"},
)

GET_LOYALTY_CARD_BALANCES = Operation(
    "get_loyalty_card_balances",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/balances",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "subledger_id", "subledgerId", "list[str]"),
    ),
    returns={200: "LoyaltyCardBalances"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
)

GET_LOYALTY_CARD_POINTS = Operation(
    "get_loyalty_card_points",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("query", "status", "status", "str", enum=("active", "pending", "expired")),
        Parameter("query", "subledger_id", "subledgerId", "list[str]"),
        Parameter("query", "customer_session_i_ds", "customerSessionIDs", "list[str]"),
        Parameter("query", "transaction_uui_ds", "transactionUUIDs", "list[str]"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str", enum=("startDate", "expiryDate")),
    ),
    returns={200: "GetLoyaltyCardPoints200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="skip",
    item="CardLedgerPointsEntryIntegrationAPI",
    former_keywords={"customer_session_ids": "customer_session_i_ds", "transaction_uuids": "transaction_uui_ds"},
)

GET_LOYALTY_CARD_TRANSACTIONS = Operation(
    "get_loyalty_card_transactions",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transactions",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("query", "subledger_id", "subledgerId", "list[str]"),
        Parameter("query", "loyalty_transaction_type", "loyaltyTransactionType", "str", enum=("manual", "session", "import")),
        Parameter("query", "start_date", "startDate", "datetime"),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "customer_session_i_ds", "customerSessionIDs", "list[str]"),
        Parameter("query", "transaction_uui_ds", "transactionUUIDs", "list[str]"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "awaits_activation", "awaitsActivation", "bool"),
    ),
    returns={200: "GetLoyaltyCardTransactions200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="skip",
    item="CardLedgerTransactionLogEntryIntegrationAPI",
    former_keywords={"customer_session_ids": "customer_session_i_ds", "transaction_uuids": "transaction_uui_ds"},
)

LINK_LOYALTY_CARD_TO_PROFILE = Operation(
    "link_loyalty_card_to_profile",
    "POST",
    "/v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/link_profile",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("body", "body", "body", "LoyaltyCardRegistration", required=True),
    ),
    returns={200: "LoyaltyCard"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"loyalty_card_registration": "body"},
)

UNLINK_LOYALTY_CARD_FROM_PROFILE = Operation(
    "unlink_loyalty_card_from_profile",
    "POST",
    "/v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/unlink_profile",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("body", "body", "body", "LoyaltyCardRegistration", required=True),
    ),
    returns={200: "LoyaltyCard"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"loyalty_card_registration": "body"},
)


class LoyaltyCardsApi(Api):
    """Cards of card-based loyalty programs: issue, import, replace and delete them, link them to customers,
    change their points, and read their balances and transactions.
    """

    @endpoint(GENERATE_LOYALTY_CARD)
    def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Create loyalty card.

        Issues a card in a card-based loyalty program, optionally linked to customer profiles. Returns the
        card.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        body: Initial status of the card, profiles to link it to, and its identifier; without an identifier
            the service generates one.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/cards
        Contract: spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards.yaml
        """

    @endpoint(GENERATE_LOYALTY_CARD, with_http_info=True)
    def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`generate_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_CARD_BALANCES)
    def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCardBalances:
        """Get balances of a loyalty card.

        Returns the point balances of a loyalty card, for the main ledger and each subledger, and the customer
        profiles linked to it. Fails with 404 when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        end_date: Time for which to calculate the balances; only earlier transactions count. Omit it for the
            current balances. Must have a time zone.
        subledger_id: Names of the subledgers; omit it to get every ledger of the card.

        Returns `LoyaltyCardBalances`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/balances
        Contract:
            spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_balances.yaml
        """

    @endpoint(GET_LOYALTY_CARD_BALANCES, with_http_info=True)
    def get_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCardBalances]:
        """`get_loyalty_card_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_CARD_POINTS)
    def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    ) -> GetLoyaltyCardPoints200Response:
        """List points of a loyalty card.

        Returns a page of the transactions that added points to a loyalty card and have points left in the
        chosen status, 50 a page by default. Use it, for example, to show which points expire next; `has_more`
        says whether there is another page.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        status: Points to list: `active` (can be spent), `pending` (become active later) or `expired`. One of
            `active`, `pending`, `expired`. The service's default is `active`.
        subledger_id: Names of the subledgers; omit it to get every ledger of the card.
        customer_session_i_ds: Integration IDs of sessions; only returns entries that came from one of them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Date to sort by: when the points become active (`startDate`) or when they expire (`expiryDate`).
            One of `startDate`, `expiryDate`.

        Returns `GetLoyaltyCardPoints200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/points
        Contract:
            spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_points.yaml
        """

    @endpoint(GET_LOYALTY_CARD_POINTS, with_http_info=True)
    def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    ) -> ApiResponse[GetLoyaltyCardPoints200Response]:
        """`get_loyalty_card_points`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_CARD_TRANSACTIONS)
    def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyCardTransactions200Response:
        """List transactions of a loyalty card.

        Returns a page of the additions and deductions of points on a loyalty card, 50 a page by default.
        Filters can be combined; `has_more` says whether there is another page.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        subledger_id: Names of the subledgers; omit it to get every ledger of the card.
        loyalty_transaction_type: Only returns transactions from this source: `session` for rules evaluated on
            a customer session, `manual` for changes by a user or a Management API request, `import` for an
            imported file. One of `manual`, `session`, `import`.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        customer_session_i_ds: Integration IDs of sessions; only returns entries that came from one of them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        awaits_activation: `true` returns only points that wait for an action to activate them and have not
            expired. `false` is refused with 400; omit it to get all transactions.

        Returns `GetLoyaltyCardTransactions200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transactions
        Contract:
            spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_transactions.yaml
        """

    @endpoint(GET_LOYALTY_CARD_TRANSACTIONS, with_http_info=True)
    def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyCardTransactions200Response]:
        """`get_loyalty_card_transactions`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LINK_LOYALTY_CARD_TO_PROFILE)
    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Link loyalty card to a customer.

        Links a loyalty card to a customer profile. The loyalty program sets how many profiles can share a
        card. Returns the card and its linked profiles.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: Integration ID of the customer profile to link to the card.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/link_profile
        Contract:
            spec/paths/integration/loyalty_cards/v2_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_link_profile.yaml
        """

    @endpoint(LINK_LOYALTY_CARD_TO_PROFILE, with_http_info=True)
    def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`link_loyalty_card_to_profile`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UNLINK_LOYALTY_CARD_FROM_PROFILE)
    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Unlink loyalty card from a customer.

        Removes the link between a loyalty card and a customer profile; both remain. Returns the card and the
        profiles still linked.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: Integration ID of the customer profile to unlink from the card.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/unlink_profile
        Contract:
            spec/paths/integration/loyalty_cards/v2_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_unlink_profile.yaml
        """

    @endpoint(UNLINK_LOYALTY_CARD_FROM_PROFILE, with_http_info=True)
    def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`unlink_loyalty_card_from_profile`, with the HTTP response: unpacks as (data, status_code, headers)."""
