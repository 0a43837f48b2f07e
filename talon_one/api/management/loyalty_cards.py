# Generated from spec/paths/management/loyalty_cards/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Loyalty cards of `ManagementApi`. Cards of card-based loyalty programs: issue, import, replace and delete
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
    from talon_one.models.add_loyalty_points import AddLoyaltyPoints
    from talon_one.models.deduct_loyalty_points import DeductLoyaltyPoints
    from talon_one.models.get_loyalty_card_transaction_logs200_response import GetLoyaltyCardTransactionLogs200Response
    from talon_one.models.get_loyalty_cards200_response import GetLoyaltyCards200Response
    from talon_one.models.loyalty_card import LoyaltyCard
    from talon_one.models.loyalty_card_batch import LoyaltyCardBatch
    from talon_one.models.loyalty_card_batch_response import LoyaltyCardBatchResponse
    from talon_one.models.model_import import ModelImport
    from talon_one.models.transfer_loyalty_card import TransferLoyaltyCard
    from talon_one.models.update_loyalty_card_request import UpdateLoyaltyCardRequest
    from talon_one.operation import UploadFile
    from talon_one.wire.timeouts import Timeout

ADD_LOYALTY_CARD_POINTS = Operation(
    "add_loyalty_card_points",
    "PUT",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/add_points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("body", "body", "body", "AddLoyaltyPoints", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    repeatable=False,
    former_keywords={"add_loyalty_points": "body"},
)

CREATE_BATCH_LOYALTY_CARDS = Operation(
    "create_batch_loyalty_cards",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/batch",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("body", "body", "body", "LoyaltyCardBatch", required=True),
    ),
    returns={200: "LoyaltyCardBatchResponse"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"loyalty_card_batch": "body"},
)

DEDUCT_LOYALTY_CARD_POINTS = Operation(
    "deduct_loyalty_card_points",
    "PUT",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/deduct_points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("body", "body", "body", "DeductLoyaltyPoints", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    repeatable=False,
    former_keywords={"deduct_loyalty_points": "body"},
)

DELETE_LOYALTY_CARD = Operation(
    "delete_loyalty_card",
    "DELETE",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
    ),
    returns={204: None},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

EXPORT_LOYALTY_CARD_BALANCES = Operation(
    "export_loyalty_card_balances",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/export_card_balances",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "balances", "balances", "str"),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

EXPORT_LOYALTY_CARD_LEDGER = Operation(
    "export_loyalty_card_ledger",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/export_log",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("query", "range_start", "rangeStart", "datetime", required=True),
        Parameter("query", "range_end", "rangeEnd", "datetime", required=True),
        Parameter("query", "date_format", "dateFormat", "str", enum=("excel", "ISO8601")),
    ),
    returns={200: "str"},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

EXPORT_LOYALTY_CARDS = Operation(
    "export_loyalty_cards",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/export",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("query", "batch_id", "batchId", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "date_format", "dateFormat", "str", enum=("excel", "ISO8601")),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GET_LOYALTY_CARD = Operation(
    "get_loyalty_card",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
    ),
    returns={200: "LoyaltyCard"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

GET_LOYALTY_CARD_TRANSACTION_LOGS = Operation(
    "get_loyalty_card_transaction_logs",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/logs",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("query", "start_date", "startDate", "datetime"),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "subledger_id", "subledgerId", "str"),
        Parameter("query", "customer_session_i_ds", "customerSessionIDs", "list[str]"),
        Parameter("query", "transaction_uui_ds", "transactionUUIDs", "list[str]"),
    ),
    returns={200: "GetLoyaltyCardTransactionLogs200Response"},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CardLedgerTransactionLogEntry",
    former_keywords={"customer_session_ids": "customer_session_i_ds", "transaction_uuids": "transaction_uui_ds"},
)

GET_LOYALTY_CARDS = Operation(
    "get_loyalty_cards",
    "GET",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "identifier", "identifier", "str", min_length=4),
        Parameter("query", "profile_id", "profileId", "int", minimum=1),
        Parameter("query", "batch_id", "batchId", "str"),
    ),
    returns={200: "GetLoyaltyCards200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="LoyaltyCard",
)

IMPORT_LOYALTY_CARDS = Operation(
    "import_loyalty_cards",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/import_cards",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
    ),
    returns={200: "ModelImport"},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

TRANSFER_LOYALTY_CARD = Operation(
    "transfer_loyalty_card",
    "PUT",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transfer",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("body", "body", "body", "TransferLoyaltyCard", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    repeatable=False,
    former_keywords={"transfer_loyalty_card": "body"},
)

UPDATE_LOYALTY_CARD = Operation(
    "update_loyalty_card",
    "PUT",
    "/v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("path", "loyalty_card_id", "loyaltyCardId", "str", required=True, min_length=4, max_length=108),
        Parameter("body", "body", "body", "UpdateLoyaltyCardRequest", required=True),
    ),
    returns={200: "LoyaltyCard"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"update_loyalty_card_request": "body", "update_loyalty_card": "body"},
)


class LoyaltyCardsApi(Api):
    """Cards of card-based loyalty programs: issue, import, replace and delete them, link them to customers,
    change their points, and read their balances and transactions.
    """

    @endpoint(ADD_LOYALTY_CARD_POINTS)
    def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Add points to a loyalty card.

        Adds points manually to a card of a card-based loyalty program. They can become active later and
        expire. Naming a subledger that does not exist creates it. Returns nothing; fails with 404 when the
        program or the card does not exist.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: Number of points and, optionally, the reason, the subledger, when the points become active, how
            long they are valid, and the Application they are added for.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/add_points
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_add_points.yaml
        """

    @endpoint(ADD_LOYALTY_CARD_POINTS, with_http_info=True)
    def add_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`add_loyalty_card_points`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_BATCH_LOYALTY_CARDS)
    def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCardBatchResponse:
        """Create loyalty cards.

        Creates a batch of up to 20,000 loyalty cards with generated identifiers. The program must have a card
        code pattern. The response contains the number of cards and the ID of the batch, but not the cards;
        list them with `get_loyalty_cards` or export them with `export_loyalty_cards`. Fails with 404 when the
        program does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        body: How many cards to create, their initial status, the pattern of their identifiers, and an ID for
            the batch, which is generated if you omit it.

        Returns `LoyaltyCardBatchResponse`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/cards/batch
        Contract: spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_batch.yaml
        """

    @endpoint(CREATE_BATCH_LOYALTY_CARDS, with_http_info=True)
    def create_batch_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCardBatchResponse]:
        """`create_batch_loyalty_cards`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DEDUCT_LOYALTY_CARD_POINTS)
    def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Deduct points from a loyalty card.

        Deducts points manually from a card of a card-based loyalty program. Only active points can be
        deducted; those that expire first are deducted first. Returns nothing; fails with 404 when the program
        or the card does not exist.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: Number of points and, optionally, the reason, the subledger, and the Application they are
            deducted for.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/deduct_points
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_deduct_points.yaml
        """

    @endpoint(DEDUCT_LOYALTY_CARD_POINTS, with_http_info=True)
    def deduct_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`deduct_loyalty_card_points`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_LOYALTY_CARD)
    def delete_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a loyalty card.

        Deletes a loyalty card. To replace a lost card and keep its points call `transfer_loyalty_card`; to
        block it temporarily call `update_loyalty_card`. Returns nothing; fails with 404 when the card does
        not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        DELETE /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}.yaml
        """

    @endpoint(DELETE_LOYALTY_CARD, with_http_info=True)
    def delete_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_CARD_BALANCES)
    def export_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export card balances as CSV.

        Returns the point balances of all cards of a loyalty program as CSV text, with one row for each card
        and ledger. For profile-based programs call `export_loyalty_balances`. Columns: `loyaltyProgramID`,
        `loyaltySubledger`, `cardIdentifier`, `cardState` (`active` or `inactive`), `currentBalance`,
        `pendingBalance`, `expiredBalance` and `spentBalance`.

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

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_card_balances
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_export_card_balances.yaml
        """

    @endpoint(EXPORT_LOYALTY_CARD_BALANCES, with_http_info=True)
    def export_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_card_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_CARD_LEDGER)
    def export_loyalty_card_ledger(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export a card's transactions as CSV.

        Returns all transactions of one loyalty card in a time range as CSV text. The columns are not
        documented; read them from the header row. Fails with 404 when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/export_log
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_export_log.yaml
        """

    @endpoint(EXPORT_LOYALTY_CARD_LEDGER, with_http_info=True)
    def export_loyalty_card_ledger_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_card_ledger`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_CARDS)
    def export_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export loyalty cards as CSV.

        Returns the cards of a loyalty program as CSV text. Pass `batch_id` to get only the cards of one
        batch, for example to have them printed. Columns: `identifier`, `created`, `status`,
        `userpercardlimit`, `customerprofileids`, `blockreason`, `generated` (whether the identifier was
        generated), `batchid` and `attributes`.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        batch_id: ID of a batch of cards; only exports its cards.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/export
        Contract: spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_export.yaml
        """

    @endpoint(EXPORT_LOYALTY_CARDS, with_http_info=True)
    def export_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_cards`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_CARD)
    def get_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Get a loyalty card.

        Returns one loyalty card with its status, the customers linked to it and its balances. Fails with 404
        when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}.yaml
        """

    @endpoint(GET_LOYALTY_CARD, with_http_info=True)
    def get_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`get_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_CARD_TRANSACTION_LOGS)
    def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyCardTransactionLogs200Response:
        """List transactions of a loyalty card.

        Returns a page of the point transactions of one loyalty card. Filters can be combined; `has_more` says
        whether there is another page. Fails with 404 when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        subledger_id: Name of a subledger; only returns its transactions. Omit it for all ledgers.
        customer_session_i_ds: Integration IDs of sessions; only returns transactions that came from one of
            them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.

        Returns `GetLoyaltyCardTransactionLogs200Response`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/logs
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_logs.yaml
        """

    @endpoint(GET_LOYALTY_CARD_TRANSACTION_LOGS, with_http_info=True)
    def get_loyalty_card_transaction_logs_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyCardTransactionLogs200Response]:
        """`get_loyalty_card_transaction_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_CARDS)
    def get_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        identifier: Optional[str] = None,
        profile_id: Optional[int] = None,
        batch_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyCards200Response:
        """List loyalty cards.

        Returns a page of the cards of a loyalty program. Filters can be combined; `has_more` says whether
        there is another page.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        identifier: Identifier of the card to look for, as customers see it on the card. At least 4
            characters.
        profile_id: Internal ID of a customer profile; only returns cards linked to this customer. At least 1.
        batch_id: ID of a batch of cards; only returns its cards.

        Returns `GetLoyaltyCards200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards
        Contract: spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards.yaml
        """

    @endpoint(GET_LOYALTY_CARDS, with_http_info=True)
    def get_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        identifier: Optional[str] = None,
        profile_id: Optional[int] = None,
        batch_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyCards200Response]:
        """`get_loyalty_cards`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_LOYALTY_CARDS)
    def import_loyalty_cards(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import loyalty cards from CSV.

        Creates loyalty cards with identifiers of your own from a CSV file, optionally linked to customers.
        The file must have fewer than 500,000 rows; the request times out after 30 seconds. Fails with 404
        when the program does not exist. Import points separately with `import_loyalty_points`.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `identifier` and `state` (`active` or `inactive`), which are
            required, `customerprofileids` (integration IDs, separated by semicolons) and `attributes` (JSON
            in quotes; the attributes must exist and be connected to the program). A path, content as bytes or
            text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_cards
        Contract: spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_import_cards.yaml
        """

    @endpoint(IMPORT_LOYALTY_CARDS, with_http_info=True)
    def import_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_cards`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(TRANSFER_LOYALTY_CARD)
    def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Replace a loyalty card.

        Moves everything from a loyalty card (linked customers, points, transactions) to a new card, for
        example because the old one was lost. **The old card is blocked and can't be activated again.** The
        new card is created active. Returns nothing; fails with 404 when the program or the card does not
        exist.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the old card, which customers see on it, not its internal ID. 4 to 108
            characters.
        body: Identifier of the new card and, optionally, why the old one is blocked.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transfer
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_transfer.yaml
        """

    @endpoint(TRANSFER_LOYALTY_CARD, with_http_info=True)
    def transfer_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`transfer_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_LOYALTY_CARD)
    def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Update the status of a loyalty card.

        Activates or deactivates a loyalty card. A card blocked by `transfer_loyalty_card` can't be activated
        again. Returns the changed card; fails with 404 when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: New status of the card, `active` or `inactive`.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}.yaml
        """

    @endpoint(UPDATE_LOYALTY_CARD, with_http_info=True)
    def update_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`update_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""
