# Generated from spec/paths/management/sessions/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Sessions of `ManagementApi`. Login and logout for the Management API by email address and password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.login_params import LoginParams
    from talon_one.models.session import Session
    from talon_one.wire.timeouts import Timeout

CREATE_SESSION = Operation(
    "create_session",
    "POST",
    "/v1/sessions",
    parameters=(
        Parameter("body", "body", "body", "LoginParams", required=True),
    ),
    returns={201: "Session"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"login_params": "body"},
)

DESTROY_SESSION = Operation(
    "destroy_session",
    "DELETE",
    "/v1/sessions",
    returns={204: None},
    auth=("management_key", "manager_auth",),
)


class SessionsApi(Api):
    """Login and logout for the Management API by email address and password."""

    @endpoint(CREATE_SESSION)
    def create_session(
        self,
        body: Union[LoginParams, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Session:
        """Log in to the Management API.

        Exchanges the email address and password of a Campaign Manager user for a bearer token, to send with
        other calls. The token is valid for 3 months, so keep it instead of logging in for each request; an
        account can log in about 3 to 6 times a second. Returns the session with the token.

        For programs a Management API key is the better choice; it needs no login.

        body: Email address and password of the user.

        Returns `Session`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/sessions
        Contract: spec/paths/management/sessions/v1_sessions.yaml
        """

    @endpoint(CREATE_SESSION, with_http_info=True)
    def create_session_with_http_info(
        self,
        body: Union[LoginParams, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Session]:
        """`create_session`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DESTROY_SESSION)
    def destroy_session(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Log out of the Management API.

        Ends the login session whose bearer token the call sends. Returns nothing.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/sessions
        Contract: spec/paths/management/sessions/v1_sessions.yaml
        """

    @endpoint(DESTROY_SESSION, with_http_info=True)
    def destroy_session_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`destroy_session`, with the HTTP response: unpacks as (data, status_code, headers)."""
