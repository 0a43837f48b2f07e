# Generated from spec/paths/integration/events/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Events of `IntegrationApi`. Custom customer actions outside the cart, such as a newsletter sign-up, that rules
can react to, and the types of such events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.event_v3 import EventV3
    from talon_one.models.integration_event_v2_request import IntegrationEventV2Request
    from talon_one.models.integration_event_v2_response import IntegrationEventV2Response
    from talon_one.models.integration_event_v3_request import IntegrationEventV3Request
    from talon_one.models.integration_event_v3_response import IntegrationEventV3Response
    from talon_one.timeouts import Timeout

GET_EVENT_V3 = Operation(
    "get_event_v3",
    "GET",
    "/v3/events/{integrationId}",
    parameters=(
        Parameter("path", "integration_id", "integrationId", "str", required=True),
    ),
    returns={200: "EventV3"},
    errors={404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
)

TRACK_EVENT_V2 = Operation(
    "track_event_v2",
    "POST",
    "/v2/events",
    parameters=(
        Parameter("body", "body", "body", "IntegrationEventV2Request", required=True),
        Parameter("query", "silent", "silent", "str"),
        Parameter("query", "dry", "dry", "bool"),
        Parameter("query", "force_complete_evaluation", "forceCompleteEvaluation", "bool"),
    ),
    returns={200: "IntegrationEventV2Response", 204: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: "UpdateCustomerSessionV2409Response"},
    auth=("api_key_v1",),
    content_type="application/json",
    idempotency_key=True,
    former_keywords={"integration_event_v2_request": "body"},
)

TRACK_EVENT_V3 = Operation(
    "track_event_v3",
    "POST",
    "/v3/events",
    parameters=(
        Parameter("body", "body", "body", "IntegrationEventV3Request", required=True),
        Parameter("query", "silent", "silent", "str"),
        Parameter("query", "dry", "dry", "bool"),
        Parameter("query", "force_complete_evaluation", "forceCompleteEvaluation", "bool"),
    ),
    returns={200: "IntegrationEventV3Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: "UpdateCustomerSessionV2409Response"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"integration_event_v3_request": "body"},
)


class EventsApi(Api):
    """Custom customer actions outside the cart, such as a newsletter sign-up, that rules can react to, and the
    types of such events.
    """

    @endpoint(GET_EVENT_V3)
    def get_event_v3(
        self,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> EventV3:
        """Get event.

        Returns one event tracked with `track_event_v3`, including its effects. The event is found by the
        identifier you gave it; an unknown one answers 404.

        integration_id: Your own identifier of the event, as sent when it was tracked.

        Returns `EventV3`.
        Raises `ApiException`, by status: 404 (The path names something that does not exist).

        GET /v3/events/{integrationId}
        Contract: spec/paths/integration/events/v3_events_{integrationId}.yaml
        """

    @endpoint(GET_EVENT_V3, with_http_info=True)
    def get_event_v3_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[EventV3]:
        """`get_event_v3`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(TRACK_EVENT_V2)
    def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationEventV2Response:
        """Track event.

        Reports a custom customer action, such as a shared link, and evaluates the campaigns that react to it.
        Name the customer profile, since an event always belongs to one. The event type must first be defined
        as an event attribute in the Campaign Manager; built-in events can't be sent.

        Answers 204 by default, or 200 with the effects when `silent` is `no`. Too many parallel requests for
        one profile answer 409 and can be retried.

        Each call sends an `Idempotency-Key`, so it is tried again without happening twice.

        body: Type and attributes of the event, the customer it belongs to, and which extra sections the
            answer should hold.
        silent: `yes` answers 204 without a body, which is faster; `no` answers 200 with the effects. Default
            of the service: `yes`.
        dry: `true` evaluates the request and answers as usual, but stores nothing and leaves budgets and
            analytics untouched.
        force_complete_evaluation: `true` evaluates all campaigns regardless of the evaluation mode of their
            groups; works only together with `dry`. Default of the service: `false`.

        Returns `IntegrationEventV2Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 409 (The request conflicts with the present state or with
        a parallel request).

        POST /v2/events
        Contract: spec/paths/integration/events/v2_events.yaml
        """

    @endpoint(TRACK_EVENT_V2, with_http_info=True)
    def track_event_v2_with_http_info(
        self,
        body: Union[IntegrationEventV2Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationEventV2Response]:
        """`track_event_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(TRACK_EVENT_V3)
    def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationEventV3Response:
        """Track advanced event.

        Reports a custom customer action under an identifier of your own, evaluates the campaigns and returns
        the effects. The event can be connected to a session, even one that is already closed. Each identifier
        is accepted only once, so a lost answer can't lead to a second event.

        A 409 has two reasons: the identifier exists already (do not retry; read it with `get_event_v3`), or
        too many parallel requests (retry later).

        body: Type, attributes and your identifier of the event, the customer it belongs to, the session it is
            connected to, and which extra sections the answer should hold.
        silent: `yes` or `no`. In `track_event_v2` it decides between an empty answer and one with effects;
            here only the answer with effects is documented.
        dry: `true` evaluates the request and answers as usual, but stores nothing and leaves budgets and
            analytics untouched.
        force_complete_evaluation: `true` evaluates all campaigns regardless of the evaluation mode of their
            groups; works only together with `dry`.

        Returns `IntegrationEventV3Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 409 (The request conflicts with the present state or with
        a parallel request).

        POST /v3/events
        Contract: spec/paths/integration/events/v3_events.yaml
        """

    @endpoint(TRACK_EVENT_V3, with_http_info=True)
    def track_event_v3_with_http_info(
        self,
        body: Union[IntegrationEventV3Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationEventV3Response]:
        """`track_event_v3`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
