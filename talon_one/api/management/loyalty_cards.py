# Generated from spec/paths/management/loyalty_cards/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Loyalty cards of `ManagementApi`. Cards of card-based loyalty programs: issue, import, replace and delete
them, link them to customers, change their points, read their balances and transactions.
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
    from talon_one.models.get_loyalty_card_transaction_logs200_response import GetLoyaltyCardTransactionLogs200Response
    from talon_one.models.get_loyalty_cards200_response import GetLoyaltyCards200Response
    from talon_one.models.loyalty_card import LoyaltyCard
    from talon_one.models.loyalty_card_batch import LoyaltyCardBatch
    from talon_one.models.loyalty_card_batch_response import LoyaltyCardBatchResponse
    from talon_one.models.model_import import ModelImport
    from talon_one.models.transfer_loyalty_card import TransferLoyaltyCard
    from talon_one.models.update_loyalty_card_request import UpdateLoyaltyCardRequest
    from talon_one.operation import UploadFile
    from talon_one.timeouts import Timeout

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
)

IMPORT_LOYALTY_CARDS = Operation(
    "import_loyalty_cards",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/import_cards",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any"),
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
    former_keywords={"update_loyalty_card_request": "body"},
)


class LoyaltyCardsApi(Api):
    """Cards of card-based loyalty programs: issue, import, replace and delete them, link them to customers,
    change their points, read their balances and transactions.
    """

    @endpoint(ADD_LOYALTY_CARD_POINTS)
    def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Add points to a loyalty card.

        Adds points by hand to a card of a card-based loyalty program. They can be set to become active later
        and to expire. Naming a subledger that does not exist yet creates it. Answers 204 without content, and
        404 when the program or the card is unknown.

        Done twice, it adds up: once it was sent, it is not tried again.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        body: Number of points and, where wanted, the reason, the subledger, when the points become active and
            how long they stay valid, and the Application on whose behalf they are given.

        Returns None.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`add_loyalty_card_points`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_BATCH_LOYALTY_CARDS)
    def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCardBatchResponse:
        """Create loyalty cards.

        Creates a batch of loyalty cards with generated identifiers. The answer states how many were made and
        the identifier of the batch, but not the cards; list them with `get_loyalty_cards` or export them with
        `export_loyalty_cards`. Answers 404 when the program does not exist.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        body: How many cards to create, whether they start out active, the pattern of their identifiers, and a
            name for the batch, which is generated if left out.

        Returns `LoyaltyCardBatchResponse`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCardBatchResponse]:
        """`create_batch_loyalty_cards`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(DEDUCT_LOYALTY_CARD_POINTS)
    def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Deduct points from a loyalty card.

        Deducts points by hand from a card of a card-based loyalty program. Only active points can be
        deducted, those that expire first going first. Answers 204 without content, 400 when the request is
        not valid, and 404 when the program or the card is unknown.

        Done twice, it adds up: once it was sent, it is not tried again.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        body: Number of points and, where wanted, the reason, the subledger, and the Application on whose
            behalf they are deducted.

        Returns None.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`deduct_loyalty_card_points`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_LOYALTY_CARD)
    def delete_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a loyalty card.

        Deletes a loyalty card. To replace a lost card and keep its points use `transfer_loyalty_card`; to
        block it for a while use `update_loyalty_card`. Answers 204 without content, and 404 when the card
        does not exist.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.

        Returns None.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_loyalty_card`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_LOYALTY_CARD_BALANCES)
    def export_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export card balances as CSV.

        Returns the point balances of all cards of a loyalty program as CSV text: for each card and ledger its
        status and its current, pending, expired and spent points. For profile-based programs use
        `export_loyalty_balances`.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        end_date: Moment for which the balances are worked out: later transactions are left aside. Leave it
            out for the present. It must have a time zone.
        balances: Narrows down which balances the file holds. The words it accepts are not published; without
            it all are written.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_card_balances`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export a card's transactions as CSV.

        Returns all transactions of one loyalty card in a time range as CSV text. Answers 404 when the program
        or the card is unknown.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        range_start: First moment of the time range to look at. It must have a time zone.
        range_end: Last moment of the time range to look at. It must have a time zone.
        date_format: How dates are written in the file: `ISO8601` for standard timestamps, `excel` for a
            notation spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_card_ledger`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export loyalty cards as CSV.

        Returns the cards of a loyalty program as CSV text. Pass `batch_id` to get only the cards of one
        batch, for example to have them printed.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        batch_id: Identifier of a batch of cards; only its cards are exported.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        date_format: How dates are written in the file: `ISO8601` for standard timestamps, `excel` for a
            notation spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_loyalty_cards`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_LOYALTY_CARD)
    def get_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Get a loyalty card.

        Returns one loyalty card with its status, the customers linked to it and its balances. Answers 404
        when the program or the card is unknown.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.

        Returns `LoyaltyCard`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`get_loyalty_card`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyCardTransactionLogs200Response:
        """List transactions of a loyalty card.

        Returns the point transactions of one loyalty card, page by page. Filters can be combined; `has_more`
        tells whether another page follows. Answers 404 when the program or the card is unknown.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        start_date: Start of the time window; earlier transactions are left out. It must have a time zone.
        end_date: End of the time window; later transactions are left out. It must have a time zone.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        subledger_id: Name of the subledger whose transactions to return; leave it out for all ledgers.
        customer_session_i_ds: Your own identifiers of sessions; only transactions that came from one of them
            are returned.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only these
            transactions are returned.

        Returns `GetLoyaltyCardTransactionLogs200Response`.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyCardTransactionLogs200Response]:
        """`get_loyalty_card_transaction_logs`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetLoyaltyCards200Response:
        """List loyalty cards.

        Returns the cards of a loyalty program, page by page. Filters can be combined; `has_more` tells
        whether another page follows.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        identifier: Card identifier to look for, as customers see it on the card. At least 4 characters.
        profile_id: Internal number of a customer profile; only cards linked to this customer are returned. At
            least 1.
        batch_id: Identifier of a batch of cards; only its cards are returned.

        Returns `GetLoyaltyCards200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetLoyaltyCards200Response]:
        """`get_loyalty_cards`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_LOYALTY_CARDS)
    def import_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import loyalty cards from CSV.

        Creates loyalty cards with identifiers of your own from a CSV file, where wanted already linked to
        customers. Keep the file below 500,000 rows, since the request is cut off after 30 seconds. Answers
        404 when the program does not exist. Points are imported separately with `import_loyalty_points`.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `identifier`, `state` (`active` or `inactive`),
            `customerprofileids` (your own identifiers, separated by semicolons) and `attributes` (JSON in
            quotes). A path, bytes, or a file object of text or bytes.

        Returns `ModelImport`.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_cards
        Contract: spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_import_cards.yaml
        """

    @endpoint(IMPORT_LOYALTY_CARDS, with_http_info=True)
    def import_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_cards`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(TRANSFER_LOYALTY_CARD)
    def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Replace a loyalty card.

        Moves everything from a loyalty card (linked customers, points, transactions) to a new card that is
        created on the way, for example because the old one was lost. **The old card is blocked and can't be
        activated again.** The new card is active. Answers 204 without content, and 404 when the program or
        the card is unknown.

        Done twice, it adds up: once it was sent, it is not tried again.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the old card, the one customers see on it, not its internal number. 4
            to 108 characters.
        body: Identifier of the new card and, where wanted, why the old one is blocked.

        Returns None.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`transfer_loyalty_card`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_LOYALTY_CARD)
    def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> LoyaltyCard:
        """Update the status of a loyalty card.

        Switches a loyalty card on or off. A card blocked by `transfer_loyalty_card` can't be activated again.
        Answers 200 with the changed card, and 404 when the program or the card is unknown.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, the one customers see on it, not its internal number.
            4 to 108 characters.
        body: Status the card is to have, `active` or `inactive`.

        Returns `LoyaltyCard`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[LoyaltyCard]:
        """`update_loyalty_card`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
