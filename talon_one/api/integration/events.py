# Generated from spec/paths/integration/events/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Events of `IntegrationApi`. Custom customer actions outside the cart, such as a newsletter sign-up, that rules
can react to, and the types of such events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.event_v3 import EventV3
    from talon_one.models.integration_event_v2_request import IntegrationEventV2Request
    from talon_one.models.integration_event_v2_response import IntegrationEventV2Response
    from talon_one.models.integration_event_v3_request import IntegrationEventV3Request
    from talon_one.models.integration_event_v3_response import IntegrationEventV3Response
    from talon_one.wire.timeouts import Timeout

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
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: "UpdateCustomerProfileV2409Response"},
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
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: "UpdateCustomerProfileV2409Response"},
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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> EventV3:
        """Get event.

        Returns one event tracked with `track_event_v3`, including its effects, by the integration ID you gave
        it. Fails with 404 when it does not exist.

        integration_id: Integration ID of the event, as sent when it was tracked.

        Returns `EventV3`.
        Raises `ApiException` with status 404 (There is no such event), any other 4xx, such as 403, 404 or
        429.

        GET /v3/events/{integrationId}
        Contract: spec/paths/integration/events/v3_events_{integrationId}.yaml
        """

    @endpoint(GET_EVENT_V3, with_http_info=True)
    def get_event_v3_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[EventV3]:
        """`get_event_v3`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(TRACK_EVENT_V2)
    def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationEventV2Response:
        """Track event.

        Reports a custom customer action, such as a shared link, and evaluates the campaigns that react to it.
        An event always belongs to a customer profile, so name one. The event type must first be defined as an
        event attribute in the Campaign Manager, and so must the attributes you send; built-in events can't be
        sent.

        Returns nothing by default; with `silent="no"` it returns the effects. Too many requests for one
        profile at the same time fail with 409 and can be retried.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        body: Type and attributes of the event, the customer it belongs to, and the extra sections to return.
        silent: `yes` returns nothing (204), which is faster; `no` returns the effects (200). The service's
            default is `yes`.
        dry: `true` evaluates the request and returns effects as usual, but stores nothing and does not change
            budgets or analytics.
        force_complete_evaluation: `true` evaluates all campaigns, ignoring the evaluation mode of their
            groups; only works together with `dry`. The service's default is `false`.

        Returns `IntegrationEventV2Response`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined), 401 (The API key or token is missing, invalid or expired), 409 (More
        than three requests for the profile at the same time; the client has already retried. Send the events
        of one profile one after another), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationEventV2Response]:
        """`track_event_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(TRACK_EVENT_V3)
    def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationEventV3Response:
        """Track advanced event.

        Reports a custom customer action under an ID of your own, evaluates the campaigns and returns the
        effects. The event can be connected to a session that is closed. Each ID is accepted only once, so
        repeating a request can't create a second event.

        A 409 has one of two reasons: the ID already exists (do not retry; read the event with
        `get_event_v3`), or there were too many requests at the same time (retry later).

        body: Type, attributes and ID of the event, the customer it belongs to, the session it is connected
            to, and the extra sections to return.
        silent: `yes` or `no`. In `track_event_v2` it decides whether anything is returned; here only a
            response with effects is documented. The service's default is `yes`.
        dry: `true` evaluates the request and returns effects as usual, but stores nothing and does not change
            budgets or analytics.
        force_complete_evaluation: `true` evaluates all campaigns, ignoring the evaluation mode of their
            groups; only works together with `dry`. The service's default is `false`.

        Returns `IntegrationEventV3Response`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined, or the session of `connectedSessionId` is not `closed`), 401 (The API key
        or token is missing, invalid or expired), 409 (An event with this integration ID exists already: do
        not send it again, `get_event_v3` reads it. Or there were more than three requests for the profile at
        the same time; the client has already retried those), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationEventV3Response]:
        """`track_event_v3`, with the HTTP response: unpacks as (data, status_code, headers)."""
