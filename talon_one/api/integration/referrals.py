# Generated from spec/paths/integration/referrals/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Referrals of `IntegrationApi`. Codes with which existing customers (advocates) bring in friends: create,
import, search, change and export them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.create_referrals_for_multiple_advocates201_response import CreateReferralsForMultipleAdvocates201Response
    from talon_one.models.new_referral import NewReferral
    from talon_one.models.new_referrals_for_multiple_advocates import NewReferralsForMultipleAdvocates
    from talon_one.models.referral import Referral
    from talon_one.timeouts import Timeout

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Referral:
        """Create referral code.

        Creates a referral code for an advocate, who passes it on to a friend. The campaign's budget for
        creating referrals is not checked here. Answers 201 with the referral, including the code.

        body: The campaign, the advocate, and optionally the one friend allowed to use the code, its validity,
            usage limit and attributes.

        Returns `Referral`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

        POST /v1/referrals
        Contract: spec/paths/integration/referrals/v1_referrals.yaml
        """

    @endpoint(CREATE_REFERRAL, with_http_info=True)
    def create_referral_with_http_info(
        self,
        body: Union[NewReferral, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Referral]:
        """`create_referral`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES)
    def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CreateReferralsForMultipleAdvocates201Response:
        """Create referral codes for many advocates.

        Creates one referral code for each of up to 1,000 advocates. Answers 204 by default, or 201 with the
        referrals when `silent` is `no`.

        body: The campaign and the advocates, plus validity, usage limit, attributes and code pattern shared
            by all the codes.
        silent: `yes` answers 204 without a body, which is faster; `no` answers 201 with the created
            referrals. Default of the service: `yes`.

        Returns `CreateReferralsForMultipleAdvocates201Response`, or None where the service answers without a
        body (204).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CreateReferralsForMultipleAdvocates201Response]:
        """`create_referrals_for_multiple_advocates`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
