# Generated from spec/paths/integration/loyalty_cards/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Loyalty cards of `IntegrationApi`. Cards of card-based loyalty programs: issue, import, replace and delete
them, link them to customers, change their points, read their balances and transactions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

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
    from talon_one.timeouts import Timeout

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
    change their points, read their balances and transactions.
    """

    @endpoint(GENERATE_LOYALTY_CARD)
    def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Create loyalty card.

        Issues a card in a card-based loyalty program, optionally linked to customer profiles right away.
        Answers 200 with the card.

        loyalty_program_id: Internal number of the loyalty program, as shown in the Campaign Manager or listed
            by the Management API.
        body: Initial state of the card, profiles to link it to, and the identifier it should carry; without
            an identifier the service makes one.

        Returns `LoyaltyCard`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`generate_loyalty_card`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_CARD_BALANCES)
    def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCardBalances:
        """Get balances of a loyalty card.

        Returns the point balances of a loyalty card, the main ledger and each subledger, and the customer
        profiles linked to it. Answers 404 when the program or the card is unknown.

        loyalty_program_id: Internal number of the loyalty program, as shown in the Campaign Manager or listed
            by the Management API.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        end_date: Moment for which to calculate the balances: only entries older than this count; leave it out
            for the present. It must have a time zone.
        subledger_id: Names of the subledgers to look at; leave it out to get every ledger of the card.

        Returns `LoyaltyCardBalances`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCardBalances]:
        """`get_loyalty_card_balances`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyCardPoints200Response:
        """List points of a loyalty card.

        Returns the entries that added points to a loyalty card and are in the chosen status, 50 a page by
        default. Use it to show, for example, which points expire next; `has_more` tells whether another page
        follows.

        loyalty_program_id: Internal number of the loyalty program, as shown in the Campaign Manager or listed
            by the Management API.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        status: Which points to list: `active` can be spent, `pending` become active later, `expired` have run
            out. One of `active`, `pending`, `expired`. Default of the service: `active`.
        subledger_id: Names of the subledgers to look at; leave it out to get every ledger of the card.
        customer_session_i_ds: Your own identifiers of sessions; only entries that came from one of them are
            returned.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only these
            transactions are returned.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `50`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Which date orders the entries: the one when points become active or the one when they expire.
            One of `startDate`, `expiryDate`.

        Returns `GetLoyaltyCardPoints200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyCardPoints200Response]:
        """`get_loyalty_card_points`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyCardTransactions200Response:
        """List transactions of a loyalty card.

        Returns the log of point additions and deductions on a loyalty card, 50 a page by default. Filters by
        session, transaction, type and time can be combined; `has_more` tells whether another page follows.

        loyalty_program_id: Internal number of the loyalty program, as shown in the Campaign Manager or listed
            by the Management API.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        subledger_id: Names of the subledgers to look at; leave it out to get every ledger of the card.
        loyalty_transaction_type: Where the transaction came from: `session` for rules run on a customer
            session, `manual` for changes made by a user or a Management call, `import` for an uploaded file.
            One of `manual`, `session`, `import`.
        start_date: Start of the time window; earlier transactions are left out. It must have a time zone.
        end_date: End of the time window; later transactions are left out. It must have a time zone.
        customer_session_i_ds: Your own identifiers of sessions; only entries that came from one of them are
            returned.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only these
            transactions are returned.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `50`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        awaits_activation: `true` returns only points still waiting for an action to activate them, `false`
            only the others; leave it out for both.

        Returns `GetLoyaltyCardTransactions200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyCardTransactions200Response]:
        """`get_loyalty_card_transactions`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(LINK_LOYALTY_CARD_TO_PROFILE)
    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Link loyalty card to a customer.

        Connects a loyalty card with a customer profile. How many profiles may share a card is set in the
        loyalty program. Answers 200 with the card and its linked profiles.

        loyalty_program_id: Internal number of the loyalty program, as shown in the Campaign Manager or listed
            by the Management API.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        body: Integration id of the customer profile to link to the card.

        Returns `LoyaltyCard`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`link_loyalty_card_to_profile`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UNLINK_LOYALTY_CARD_FROM_PROFILE)
    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Unlink loyalty card from a customer.

        Ends the connection between a loyalty card and a customer profile; both remain. Answers 200 with the
        card and the profiles still linked.

        loyalty_program_id: Internal number of the loyalty program, as shown in the Campaign Manager or listed
            by the Management API.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        body: Integration id of the customer profile to unlink from the card.

        Returns `LoyaltyCard`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`unlink_loyalty_card_from_profile`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
