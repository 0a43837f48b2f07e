# Generated from spec/paths/integration/customer_sessions/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Customer sessions of `IntegrationApi`. Carts and orders: send them for evaluation, read the resulting effects,
and close, return or reopen them.
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
    from talon_one.models.integration_customer_session_response import IntegrationCustomerSessionResponse
    from talon_one.models.integration_request import IntegrationRequest
    from talon_one.models.integration_state_v2 import IntegrationStateV2
    from talon_one.models.reopen_session_response import ReopenSessionResponse
    from talon_one.models.return_integration_request import ReturnIntegrationRequest
    from talon_one.wire.timeouts import Timeout

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
    """Carts and orders: send them for evaluation, read the resulting effects, and close, return or reopen them."""

    @endpoint(GET_CUSTOMER_SESSION)
    def get_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationCustomerSessionResponse:
        """Get customer session.

        Returns a stored customer session and its current effects; effects that were rolled back are left out
        together with their rollback. Use it to look up the state of a cart or order, for example when the
        response to an update was lost.

        customer_session_id: Integration ID of the session (cart or order), unique within the Application.

        Returns `IntegrationCustomerSessionResponse`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v2/customer_sessions/{customerSessionId}
        Contract: spec/paths/integration/customer_sessions/v2_customer_sessions_{customerSessionId}.yaml
        """

    @endpoint(GET_CUSTOMER_SESSION, with_http_info=True)
    def get_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationCustomerSessionResponse]:
        """`get_customer_session`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(REOPEN_CUSTOMER_SESSION)
    def reopen_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ReopenSessionResponse:
        """Reopen customer session.

        Sets a closed session back to `open` so that the order can be edited again. Redeemed coupons, loyalty
        points and budgets are rolled back as for a cancellation, and the response contains only the rollback
        effects. These are not undone: free items, awarded giveaways, created coupons and referrals, coupon
        reservations, custom effects and attribute updates.

        How points are rolled back depends on the return policy of the loyalty program. If your shop creates a
        new order instead of editing the old one, cancel the session and use a new session ID.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        customer_session_id: Integration ID of the session (cart or order), unique within the Application.

        Returns `ReopenSessionResponse`.
        Raises `ApiException` with status 400 (The request is not valid, or the session is not `closed`), 401
        (The API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ReopenSessionResponse]:
        """`reopen_customer_session`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(RETURN_CART_ITEMS)
    def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationStateV2:
        """Return cart items.

        Records that items of a closed session were returned and moves the session to `partially_returned`.
        Effects tied to the returned units, such as item discounts and points, are rolled back; the response
        contains the rollback effects. To undo a whole order, set the session to `cancelled` instead.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        customer_session_id: Integration ID of the session (cart or order), unique within the Application.
        body: The returned items, each with its position or SKU and a quantity, and the extra sections to
            return.
        dry: `true` calculates the return and returns its effects, but stores nothing.
        run_rule_engine: `true` evaluates again, after the return, the campaigns that have
            `reevaluate_on_return` set and produced an effect when the session was closed.

        Returns `IntegrationStateV2`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, or the session is neither
        `closed` nor `partially_returned`), 401 (The API key or token is missing, invalid or expired), any
        other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationStateV2]:
        """`return_cart_items`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_CUSTOMER_SESSION_V2)
    def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationStateV2:
        """Update customer session.

        Sends a cart or order for evaluation and returns the effects to apply. A new session ID creates the
        session; a new profile ID creates the customer profile. Fields you omit keep their earlier value; send
        an empty `coupon_codes` list or an empty `referral_code` to clear them. Attributes must exist in the
        Campaign Manager before you send them, built-in ones too. Each response contains the complete set of
        effects, so apply them from scratch. A rejected coupon is a `rejectCoupon` effect, not an error.

        While the session is `open`, effects are provisional. Set its state to `closed` after payment to
        redeem coupons, add and deduct points and use up budgets, or to `cancelled` to abandon the cart. A
        closed session can only be changed to `cancelled` here, which undoes the order; the response then
        contains rollback effects. Report returned items with `return_cart_items`; `reopen_customer_session`
        turns the order back into a cart.

        A request can have 1,000 cart items with a total quantity of 10,000. At most three requests for one
        session or profile can run at the same time; further ones fail with 409 and can be retried.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        customer_session_id: Integration ID of the session (cart or order), unique within the Application.
        body: The session's data (customer, cart items, coupon codes, state and more) and the extra sections
            to return.
        dry: `true` evaluates the session and returns effects as usual, but stores nothing. The evaluation
            only sees the data in the request, so send the whole cart. `evaluable_campaign_ids` in the body
            can then limit it to certain campaigns, even disabled ones.
        now: Future time at which to evaluate the session, to test scheduled campaigns; only works together
            with `dry`. Must have a time zone.

        Returns `IntegrationStateV2`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined), 401 (The API key or token is missing, invalid or expired), 409 (More
        than three requests for the session or its profile at the same time; the client has already retried.
        Send the updates of one session one after another), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationStateV2]:
        """`update_customer_session_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
