# Generated from spec/paths/management/analytics/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Analytics of `ManagementApi`. CSV exports of sessions and effects for reporting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.timeouts import Timeout

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customer sessions.

        Returns a CSV file with the customer sessions of an Application that match the filters: identifiers,
        customer, state, cart items, codes, discounts, total, attributes, and the times of creation, last
        change, closing and cancelling. Archived sessions can't be exported. Errors are still reported as
        JSON.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        profile_integration_id: Your own identifier of a customer; only this customer's sessions are exported.
        date_format: How dates are written in the file: `ISO8601` for standard timestamps, `excel` for a
            notation spreadsheet programs understand. One of `excel`, `ISO8601`.
        customer_session_state: Keeps only sessions in this state: `open` (cart), `closed` (order),
            `partially_returned` (some items came back) or `cancelled`. One of `open`, `closed`,
            `partially_returned`, `cancelled`.
        updated_before: Only sessions last changed before this moment are exported. It must have a time zone.
        updated_after: Only sessions last changed after this moment are exported. It must have a time zone.

        Returns the CSV text (`str`).
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_customer_sessions`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export triggered effects.

        Returns a CSV file with the effects that campaigns of an Application triggered in a time range, for
        reports and data warehouses. Errors are still reported as JSON.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of a campaign; only its effects are exported. Leave it out for all
            campaigns of the Application.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        date_format: How dates are written in the file: `ISO8601` for standard timestamps, `excel` for a
            notation spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_effects`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
