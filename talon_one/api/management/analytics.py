# Generated from spec/paths/management/analytics/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Analytics of `ManagementApi`. CSV exports of sessions and effects for reporting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.wire.timeouts import Timeout

EXPORT_CUSTOMER_SESSIONS = Operation(
    "export_customer_sessions",
    "GET",
    "/v1/applications/{applicationId}/export_customer_sessions",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "profile_integration_id", "profileIntegrationId", "str"),
        Parameter("query", "date_format", "dateFormat", "str", enum=("excel", "ISO8601")),
        Parameter("query", "customer_session_state", "customerSessionState", "str", enum=("open", "closed", "partially_returned", "cancelled")),
        Parameter("query", "updated_before", "updatedBefore", "datetime"),
        Parameter("query", "updated_after", "updatedAfter", "datetime"),
    ),
    returns={200: "str"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

EXPORT_EFFECTS = Operation(
    "export_effects",
    "GET",
    "/v1/applications/{applicationId}/export_effects",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "campaign_id", "campaignId", "float"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "date_format", "dateFormat", "str", enum=("excel", "ISO8601")),
    ),
    returns={200: "str"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)


class AnalyticsApi(Api):
    """CSV exports of sessions and effects for reporting."""

    @endpoint(EXPORT_CUSTOMER_SESSIONS)
    def export_customer_sessions(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[str] = None,
        customer_session_state: Optional[str] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customer sessions.

        Returns a CSV file with the customer sessions of an Application that match the filters. Columns: `id`
        (internal), `firstsession`, `integrationid`, `applicationid`, `profileid` (internal),
        `profileintegrationid`, `created`, `state`, `cartitems`, `discounts`, `total` (items and additional
        costs before discounts), `attributes`, `closedat`, `cancelledat`, `referral`, `identifiers`,
        `additional_costs`, `updated`, `store_integration_id` and `coupons`. Archived sessions can't be
        exported. Errors are returned as JSON.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        profile_integration_id: Integration ID of a customer; only exports this customer's sessions.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.
        customer_session_state: Only exports sessions in this state: `open` (cart), `closed` (order),
            `partially_returned` (some items were returned) or `cancelled`. One of `open`, `closed`,
            `partially_returned`, `cancelled`.
        updated_before: Only exports sessions last changed before this time. Must have a time zone.
        updated_after: Only exports sessions last changed after this time. Must have a time zone.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/export_customer_sessions
        Contract:
            spec/paths/management/analytics/v1_applications_{applicationId}_export_customer_sessions.yaml
        """

    @endpoint(EXPORT_CUSTOMER_SESSIONS, with_http_info=True)
    def export_customer_sessions_with_http_info(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[str] = None,
        customer_session_state: Optional[str] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_customer_sessions`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_EFFECTS)
    def export_effects(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export triggered effects.

        Returns a CSV file with the effects that campaigns of an Application triggered in a time range.
        Columns: `created`, `name` (the type of the effect), `applicationid`, `campaignid`, `rulesetid`,
        `ruleindex`, `sessionintegrationid`, `profileintegrationid`, `sessionid` and `profileid` (internal),
        `eventid`, `event_type`, `total_revenue`, `props`, `couponid`, `store_id` and `store_integration_id`.
        Errors are returned as JSON.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of a campaign; only exports its effects. Omit it to export all campaigns of the
            Application.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/export_effects
        Contract: spec/paths/management/analytics/v1_applications_{applicationId}_export_effects.yaml
        """

    @endpoint(EXPORT_EFFECTS, with_http_info=True)
    def export_effects_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_effects`, with the HTTP response: unpacks as (data, status_code, headers)."""
