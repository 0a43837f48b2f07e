# Generated from spec/paths/integration/customer_sessions/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Customer sessions of `IntegrationApi`. Carts and orders: send them for evaluation, read the resulting effects,
close, return or reopen them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.integration_customer_session_response import IntegrationCustomerSessionResponse
    from talon_one.models.integration_request import IntegrationRequest
    from talon_one.models.integration_state_v2 import IntegrationStateV2
    from talon_one.models.reopen_session_response import ReopenSessionResponse
    from talon_one.models.return_integration_request import ReturnIntegrationRequest
    from talon_one.timeouts import Timeout

GET_CUSTOMER_SESSION = Operation(
    "get_customer_session",
    "GET",
    "/v2/customer_sessions/{customerSessionId}",
    parameters=(
        Parameter("path", "customer_session_id", "customerSessionId", "str", required=True),
    ),
    returns={200: "IntegrationCustomerSessionResponse"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
)

REOPEN_CUSTOMER_SESSION = Operation(
    "reopen_customer_session",
    "PUT",
    "/v2/customer_sessions/{customerSessionId}/reopen",
    parameters=(
        Parameter("path", "customer_session_id", "customerSessionId", "str", required=True),
    ),
    returns={200: "ReopenSessionResponse"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    idempotency_key=True,
)

RETURN_CART_ITEMS = Operation(
    "return_cart_items",
    "POST",
    "/v2/customer_sessions/{customerSessionId}/returns",
    parameters=(
        Parameter("path", "customer_session_id", "customerSessionId", "str", required=True),
        Parameter("body", "body", "body", "ReturnIntegrationRequest", required=True),
        Parameter("query", "dry", "dry", "bool"),
        Parameter("query", "run_rule_engine", "runRuleEngine", "bool"),
    ),
    returns={200: "IntegrationStateV2"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    idempotency_key=True,
    former_keywords={"return_integration_request": "body"},
)

UPDATE_CUSTOMER_SESSION_V2 = Operation(
    "update_customer_session_v2",
    "PUT",
    "/v2/customer_sessions/{customerSessionId}",
    parameters=(
        Parameter("path", "customer_session_id", "customerSessionId", "str", required=True),
        Parameter("body", "body", "body", "IntegrationRequest", required=True),
        Parameter("query", "dry", "dry", "bool"),
        Parameter("query", "now", "now", "datetime"),
    ),
    returns={200: "IntegrationStateV2"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus", 409: "UpdateCustomerSessionV2409Response"},
    auth=("api_key_v1",),
    content_type="application/json",
    idempotency_key=True,
    former_keywords={"integration_request": "body"},
)


class CustomerSessionsApi(Api):
    """Carts and orders: send them for evaluation, read the resulting effects, close, return or reopen them."""

    @endpoint(GET_CUSTOMER_SESSION)
    def get_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationCustomerSessionResponse:
        """Get customer session.

        Returns a stored customer session and the effects that are in force for it. Effects that were rolled
        back later are already left out together with their rollback. Use it to look up the state of a cart or
        order, for example after an update whose answer got lost.

        customer_session_id: Your own identifier of the session (cart or order), unique within the
            Application.

        Returns `IntegrationCustomerSessionResponse`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

        GET /v2/customer_sessions/{customerSessionId}
        Contract: spec/paths/integration/customer_sessions/v2_customer_sessions_{customerSessionId}.yaml
        """

    @endpoint(GET_CUSTOMER_SESSION, with_http_info=True)
    def get_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationCustomerSessionResponse]:
        """`get_customer_session`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(REOPEN_CUSTOMER_SESSION)
    def reopen_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ReopenSessionResponse:
        """Reopen customer session.

        Takes a closed session back to `open` so that the order can be edited again. Redeemed coupons, loyalty
        points and budgets are rolled back as for a cancellation, and the answer holds only the rollback
        effects. Not undone are free items, awarded giveaways, created coupons and referrals, coupon
        reservations, custom effects and attribute updates.

        How points are taken back depends on the return policy of the loyalty program. When your shop makes a
        new order instead of editing the old one, cancel the session and use a new session id.

        Each call sends an `Idempotency-Key`, so it is tried again without happening twice.

        customer_session_id: Your own identifier of the session (cart or order), unique within the
            Application.

        Returns `ReopenSessionResponse`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

        PUT /v2/customer_sessions/{customerSessionId}/reopen
        Contract:
            spec/paths/integration/customer_sessions/v2_customer_sessions_{customerSessionId}_reopen.yaml
        """

    @endpoint(REOPEN_CUSTOMER_SESSION, with_http_info=True)
    def reopen_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ReopenSessionResponse]:
        """`reopen_customer_session`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(RETURN_CART_ITEMS)
    def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationStateV2:
        """Return cart items.

        Records that items of a closed session were given back and moves the session to `partially_returned`.
        Effects tied to the returned units, such as item discounts and points, are rolled back; the rollback
        effects are in the answer. To undo a whole order, set the session to `cancelled` instead.

        Each call sends an `Idempotency-Key`, so it is tried again without happening twice.

        customer_session_id: Your own identifier of the session (cart or order), unique within the
            Application.
        body: The items given back, each named by position or SKU with a quantity, and which extra sections
            the answer should hold.
        dry: `true` calculates the return and answers with its effects, but stores nothing.
        run_rule_engine: `true` re-evaluates, after the return, campaigns that ask for re-evaluation on return
            and had an effect when the session was closed.

        Returns `IntegrationStateV2`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

        POST /v2/customer_sessions/{customerSessionId}/returns
        Contract:
            spec/paths/integration/customer_sessions/v2_customer_sessions_{customerSessionId}_returns.yaml
        """

    @endpoint(RETURN_CART_ITEMS, with_http_info=True)
    def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationStateV2]:
        """`return_cart_items`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_CUSTOMER_SESSION_V2)
    def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationStateV2:
        """Update customer session.

        Sends a cart or order for evaluation and returns the effects to apply; the session is created if its
        id is new, and so is a customer profile that it names. Fields you leave out keep their earlier value;
        send an empty `coupon_codes` list or an empty `referral_code` to clear them. Each answer holds the
        complete set of effects, so apply them from scratch; a rejected coupon is a `rejectCoupon` effect, not
        an error.

        While `open`, effects are provisional: set the state to `closed` after payment to redeem coupons, book
        points and use up budgets, or to `cancelled` to abandon the cart. A closed session takes only one more
        change here: `cancelled` undoes the order, and the answer holds rollback effects. Returned items are
        reported with `return_cart_items`, and `reopen_customer_session` makes the order a cart again.

        A request may hold 1,000 cart items with a total quantity of 10,000. No more than three requests for
        one session or profile may be in flight; a further one answers 409 and can be retried.

        Each call sends an `Idempotency-Key`, so it is tried again without happening twice.

        customer_session_id: Your own identifier of the session (cart or order), unique within the
            Application.
        body: The session's data (customer, cart items, coupon codes, state and more) and which extra sections
            the answer should hold.
        dry: `true` evaluates the session and answers as usual, but stores nothing; the evaluation looks at
            the sent data, so send the whole cart. `evaluable_campaign_ids` in the body can then limit it to
            certain campaigns, even disabled ones.
        now: Future moment at which to pretend the evaluation takes place, to test scheduled campaigns; works
            only together with `dry`. It must have a time zone.

        Returns `IntegrationStateV2`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 409 (The request conflicts with the present state or with
        a parallel request).

        PUT /v2/customer_sessions/{customerSessionId}
        Contract: spec/paths/integration/customer_sessions/v2_customer_sessions_{customerSessionId}.yaml
        """

    @endpoint(UPDATE_CUSTOMER_SESSION_V2, with_http_info=True)
    def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationStateV2]:
        """`update_customer_session_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
