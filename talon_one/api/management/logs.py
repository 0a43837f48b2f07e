# Generated from spec/paths/management/logs/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Logs of `ManagementApi`. Records of API requests, changes, exports and outgoing messages, for troubleshooting
and audits.
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
    from talon_one.models.get_access_logs_without_total_count200_response import GetAccessLogsWithoutTotalCount200Response
    from talon_one.models.get_all_access_logs200_response import GetAllAccessLogs200Response
    from talon_one.models.get_changes200_response import GetChanges200Response
    from talon_one.models.get_exports200_response import GetExports200Response
    from talon_one.models.message_log_entries import MessageLogEntries
    from talon_one.wire.timeouts import Timeout

GET_ACCESS_LOGS_WITHOUT_TOTAL_COUNT = Operation(
    "get_access_logs_without_total_count",
    "GET",
    "/v1/applications/{applicationId}/access_logs/no_total",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "range_start", "rangeStart", "datetime", required=True),
        Parameter("query", "range_end", "rangeEnd", "datetime", required=True),
        Parameter("query", "path", "path", "str"),
        Parameter("query", "method", "method", "str", enum=("get", "put", "post", "delete", "patch")),
        Parameter("query", "status", "status", "str", enum=("success", "error")),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetAccessLogsWithoutTotalCount200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="AccessLogEntry",
)

GET_ALL_ACCESS_LOGS = Operation(
    "get_all_access_logs",
    "GET",
    "/v1/access_logs",
    parameters=(
        Parameter("query", "range_start", "rangeStart", "datetime"),
        Parameter("query", "range_end", "rangeEnd", "datetime"),
        Parameter("query", "path", "path", "str"),
        Parameter("query", "method", "method", "str"),
        Parameter("query", "status", "status", "str"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetAllAccessLogs200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="AccessLogEntry",
    retired="6.1",
)

GET_CHANGES = Operation(
    "get_changes",
    "GET",
    "/v1/changes",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "application_id", "applicationId", "float"),
        Parameter("query", "entity_path", "entityPath", "str"),
        Parameter("query", "user_id", "userId", "int"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
        Parameter("query", "management_key_id", "managementKeyId", "int"),
        Parameter("query", "include_old", "includeOld", "bool"),
    ),
    returns={200: "GetChanges200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="Change",
)

GET_EXPORTS = Operation(
    "get_exports",
    "GET",
    "/v1/exports",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "application_id", "applicationId", "float"),
        Parameter("query", "campaign_id", "campaignId", "int"),
        Parameter("query", "entity", "entity", "str", enum=("Coupon", "Referral", "Effect", "CustomerSession", "LoyaltyLedger", "LoyaltyLedgerLog", "Collection", "AudienceMembership")),
    ),
    returns={200: "GetExports200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="Export",
)

GET_MESSAGE_LOGS = Operation(
    "get_message_logs",
    "GET",
    "/v1/message_logs",
    parameters=(
        Parameter("query", "entity_type", "entityType", "str", required=True, enum=("application", "loyalty_program", "webhook")),
        Parameter("query", "message_id", "messageID", "str"),
        Parameter("query", "change_type", "changeType", "str", enum=("CampaignEvaluationTreeChanged", "CampaignNotification", "CouponCreated", "CouponUpdated", "CouponDeleted", "AsyncCouponsCreated", "CouponsDeleted", "CouponsUpdated", "CouponCodeExpiring", "StrikethroughPrice", "LoyaltyPointsAdded", "LoyaltyPointsDeducted", "LoyaltyPointsExpiring", "LoyaltyPointsPendingToActive", "LoyaltyAddedDeductedPointsBalances", "LoyaltyCardAddedDeductedPointsBalances", "TierWillDowngrade", "TierUpgrade", "TierDowngrade", "LoyaltyCardPointsAdded", "LoyaltyCardPointsDeducted", "LoyaltyCardPointsExpiring")),
        Parameter("query", "notification_i_ds", "notificationIDs", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "cursor", "cursor", "str", format="byte"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "period", "period", "str", enum=("15m", "30m", "1h", "4h", "1d", "2d")),
        Parameter("query", "is_successful", "isSuccessful", "bool"),
        Parameter("query", "application_id", "applicationId", "float"),
        Parameter("query", "campaign_id", "campaignId", "float"),
        Parameter("query", "loyalty_program_id", "loyaltyProgramId", "int"),
        Parameter("query", "response_code", "responseCode", "int"),
        Parameter("query", "webhook_i_ds", "webhookIDs", "str"),
    ),
    returns={200: "MessageLogEntries"},
    auth=("management_key", "manager_auth",),
    paging="cursor",
    item="MessageLogEntry",
    former_keywords={"notification_ids": "notification_i_ds", "webhook_ids": "webhook_i_ds"},
)


class LogsApi(Api):
    """Records of API requests, changes, exports and outgoing messages, for troubleshooting and audits."""

    @endpoint(GET_ACCESS_LOGS_WITHOUT_TOTAL_COUNT)
    def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAccessLogsWithoutTotalCount200Response:
        """List API requests of an Application.

        Returns a page of the requests sent to the API for an Application in a time range, with the bodies of
        requests and responses. Use it to find out why an integration behaves unexpectedly. `has_more` says
        whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        path: Regular expression that the paths of the requests must match.
        method: HTTP method of the requests to return. One of `get`, `put`, `post`, `delete`, `patch`.
        status: `success` returns only requests that succeeded, `error` only those that failed. One of
            `success`, `error`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetAccessLogsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/access_logs/no_total
        Contract: spec/paths/management/logs/v1_applications_{applicationId}_access_logs_no_total.yaml
        """

    @endpoint(GET_ACCESS_LOGS_WITHOUT_TOTAL_COUNT, with_http_info=True)
    def get_access_logs_without_total_count_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAccessLogsWithoutTotalCount200Response]:
        """`get_access_logs_without_total_count`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ALL_ACCESS_LOGS)
    def get_all_access_logs(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAllAccessLogs200Response:
        """List API requests of the account.

        Returned a page of the requests sent to the API for all Applications of the account. For a single
        Application call `get_access_logs_without_total_count`.

        Retired: last served in version 6.1; calling it issues a warning.

        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        path: Regular expression that the paths of the requests must match.
        method: HTTP method of the requests to return.
        status: Outcome of the requests to return, `success` or `error`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetAllAccessLogs200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/access_logs
        Contract: spec/paths/management/logs/v1_access_logs.yaml
        """

    @endpoint(GET_ALL_ACCESS_LOGS, with_http_info=True)
    def get_all_access_logs_with_http_info(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAllAccessLogs200Response]:
        """`get_all_access_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CHANGES)
    def get_changes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetChanges200Response:
        """List audit log entries.

        Returns a page of the changes that users and Management API keys made in the account: what was
        changed, when, by whom, and the state before and after.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        application_id: ID of an Application; only returns changes made in it.
        entity_path: URL path of the changed object, for example of a campaign; upper and lower case make no
            difference.
        user_id: ID of a Campaign Manager user; only returns this user's changes.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        management_key_id: ID of a Management API key; only returns changes made with it.
        include_old: `false` leaves out the state before the change, which makes the response smaller.

        Returns `GetChanges200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/changes
        Contract: spec/paths/management/logs/v1_changes.yaml
        """

    @endpoint(GET_CHANGES, with_http_info=True)
    def get_changes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetChanges200Response]:
        """`get_changes`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_EXPORTS)
    def get_exports(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetExports200Response:
        """List past CSV exports.

        Returns a page of the records of CSV exports made in the account and their total number: what was
        exported, when, by whom and with which filters. The files themselves are not included.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        application_id: ID of an Application; only returns exports of its data.
        campaign_id: ID of a campaign; only returns exports of its data.
        entity: Type of data, for example `Coupon`; only returns exports of it. One of `Coupon`, `Referral`,
            `Effect`, `CustomerSession`, `LoyaltyLedger`, `LoyaltyLedgerLog`, `Collection`,
            `AudienceMembership`.

        Returns `GetExports200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/exports
        Contract: spec/paths/management/logs/v1_exports.yaml
        """

    @endpoint(GET_EXPORTS, with_http_info=True)
    def get_exports_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetExports200Response]:
        """`get_exports`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_MESSAGE_LOGS)
    def get_message_logs(
        self,
        entity_type: str,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> MessageLogEntries:
        """List messages sent to your systems.

        Returns the messages Talon.One sent for notifications and webhooks, each with the request and your
        system's response. Use it to find out why a message did not arrive.

        This list has no page numbers: pass `next_cursor` of one response as `cursor` of the next request
        until none is returned.

        entity_type: Where the messages come from: `application` for notifications of Applications,
            `loyalty_program` for those of loyalty programs, `webhook` for webhooks triggered by rules. One of
            `application`, `loyalty_program`, `webhook`.
        message_id: ID of a message; only returns its entries.
        change_type: Change that the message reports, for example `CouponCreated` or `TierUpgrade`. One of
            `CampaignEvaluationTreeChanged`, `CampaignNotification`, `CouponCreated`, `CouponUpdated`,
            `CouponDeleted`, `AsyncCouponsCreated`, `CouponsDeleted`, `CouponsUpdated`, `CouponCodeExpiring`,
            `StrikethroughPrice`, `LoyaltyPointsAdded`, `LoyaltyPointsDeducted`, `LoyaltyPointsExpiring`,
            `LoyaltyPointsPendingToActive`, `LoyaltyAddedDeductedPointsBalances`,
            `LoyaltyCardAddedDeductedPointsBalances`, `TierWillDowngrade`, `TierUpgrade`, `TierDowngrade`,
            `LoyaltyCardPointsAdded`, `LoyaltyCardPointsDeducted`, `LoyaltyCardPointsExpiring`.
        notification_i_ds: Comma-separated IDs of notifications, at most 30; only returns messages sent for
            them.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        cursor: Position to continue from, the `next_cursor` of the previous response; omit it for the first
            page. Format `byte`.
        page_size: How many entries one page may hold. From 1 to 1000. The service's default is `50`. Added in
            version 26.20.
        period: Time range up to now, such as `15m` for the last 15 minutes or `2d` for the last two days. One
            of `15m`, `30m`, `1h`, `4h`, `1d`, `2d`.
        is_successful: `true` returns only messages to which your system responded with a 2xx status, `false`
            only those with a 4xx or 5xx status.
        application_id: ID of an Application; only returns messages about it.
        campaign_id: ID of a campaign; only returns messages about it.
        loyalty_program_id: ID of a loyalty program; only returns messages about it.
        response_code: HTTP status code of your system's response; only returns messages with this status.
        webhook_i_ds: Comma-separated IDs of webhooks, at most 30; only returns messages sent for them.

        Returns `MessageLogEntries`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/message_logs
        Contract: spec/paths/management/logs/v1_message_logs.yaml
        """

    @endpoint(GET_MESSAGE_LOGS, with_http_info=True)
    def get_message_logs_with_http_info(
        self,
        entity_type: str,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[MessageLogEntries]:
        """`get_message_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""
