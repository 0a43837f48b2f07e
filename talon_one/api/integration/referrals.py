# Generated from spec/paths/integration/referrals/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Referrals of `IntegrationApi`. Codes with which existing customers (advocates) bring in friends: create,
import, search, change and export them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.create_referrals_for_multiple_advocates201_response import CreateReferralsForMultipleAdvocates201Response
    from talon_one.models.new_referral import NewReferral
    from talon_one.models.new_referrals_for_multiple_advocates import NewReferralsForMultipleAdvocates
    from talon_one.models.referral import Referral
    from talon_one.wire.timeouts import Timeout

CREATE_REFERRAL = Operation(
    "create_referral",
    "POST",
    "/v1/referrals",
    parameters=(
        Parameter("body", "body", "body", "NewReferral", required=True),
    ),
    returns={201: "Referral"},
    errors={400: "ErrorResponse", 401: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"new_referral": "body"},
)

CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES = Operation(
    "create_referrals_for_multiple_advocates",
    "POST",
    "/v1/referrals_for_multiple_advocates",
    parameters=(
        Parameter("body", "body", "body", "NewReferralsForMultipleAdvocates", required=True),
        Parameter("query", "silent", "silent", "str"),
    ),
    returns={201: "CreateReferralsForMultipleAdvocates201Response", 204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"new_referrals_for_multiple_advocates": "body"},
)


class ReferralsApi(Api):
    """Codes with which existing customers (advocates) bring in friends: create, import, search, change and
    export them.
    """

    @endpoint(CREATE_REFERRAL)
    def create_referral(
        self,
        body: Union[NewReferral, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Referral:
        """Create referral code.

        Creates a referral code for an advocate, who passes it on to a friend. Referral limits of the campaign
        are ignored here. Returns the referral, including the code.

        body: The campaign, the advocate, and optionally the one friend allowed to use the code, its dates,
            usage limit and attributes.

        Returns `Referral`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v1/referrals
        Contract: spec/paths/integration/referrals/v1_referrals.yaml
        """

    @endpoint(CREATE_REFERRAL, with_http_info=True)
    def create_referral_with_http_info(
        self,
        body: Union[NewReferral, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Referral]:
        """`create_referral`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES)
    def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Optional[CreateReferralsForMultipleAdvocates201Response]:
        """Create referral codes for many advocates.

        Creates one referral code for each of up to 1,000 advocates. Referral limits of the campaign are
        ignored here. Returns nothing by default; with `silent="no"` it returns the referrals.

        body: The campaign and the advocates, and the dates, usage limit, attributes and code pattern shared
            by all the codes.
        silent: `yes` returns nothing (204), which is faster; `no` returns the created referrals (201). The
            service's default is `yes`.

        Returns `CreateReferralsForMultipleAdvocates201Response`, or None when the response has no body (204).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v1/referrals_for_multiple_advocates
        Contract: spec/paths/integration/referrals/v1_referrals_for_multiple_advocates.yaml
        """

    @endpoint(CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES, with_http_info=True)
    def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Optional[CreateReferralsForMultipleAdvocates201Response]]:
        """`create_referrals_for_multiple_advocates`, with the HTTP response: unpacks as (data, status_code, headers)."""
