# Generated from spec/paths/management/logs/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Logs of `ManagementApi`. Records of API requests, changes, exports and outgoing messages, for troubleshooting
and audits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.get_access_logs_without_total_count200_response import GetAccessLogsWithoutTotalCount200Response
    from talon_one.models.get_changes200_response import GetChanges200Response
    from talon_one.models.get_exports200_response import GetExports200Response
    from talon_one.models.message_log_entries import MessageLogEntries
    from talon_one.timeouts import Timeout

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
    returns={200: "GetAccessLogsWithoutTotalCount200Response"},
    auth=("management_key", "manager_auth",),
    retired="5.0",
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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAccessLogsWithoutTotalCount200Response:
        """List API requests of an Application.

        Returns the requests sent to the API for an Application in a time range, with what was sent and what
        was answered. Use it to find out why an integration behaves unexpectedly. `has_more` tells whether
        another page follows.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        range_start: First moment of the time range to look at. It must have a time zone.
        range_end: Last moment of the time range to look at. It must have a time zone.
        path: Narrows the log to requests whose path matches this text.
        method: HTTP method of the requests to return. One of `get`, `put`, `post`, `delete`, `patch`.
        status: `success` returns only requests that worked, `error` only those answered with an error. One of
            `success`, `error`.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.

        Returns `GetAccessLogsWithoutTotalCount200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAccessLogsWithoutTotalCount200Response]:
        """`get_access_logs_without_total_count`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAccessLogsWithoutTotalCount200Response:
        """List API requests of the account.

        Returned the requests sent to the API for all Applications of the account. For a single Application
        use `get_access_logs_without_total_count`.

        Retired: the service last had it in version 5.0; calling it warns.

        range_start: First moment of the time range to look at. It must have a time zone.
        range_end: Last moment of the time range to look at. It must have a time zone.
        path: Narrows the log to requests whose path matches this text.
        method: HTTP method of the requests to return.
        status: Outcome of the requests to return, `success` or `error`.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.

        Returns `GetAccessLogsWithoutTotalCount200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAccessLogsWithoutTotalCount200Response]:
        """`get_all_access_logs`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetChanges200Response:
        """List the audit log.

        Returns the changes made in the account by users and Management API keys: what was changed, when, by
        whom, and the state before and after.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        application_id: Internal number of an Application; only changes made in it are returned.
        entity_path: URL path of the changed object, for example of a campaign; upper and lower case make no
            difference.
        user_id: Internal number of a Campaign Manager user; only this user's changes are returned.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        with_total_result_size: `true` makes the answer state the number of all matches (`total_result_size`),
            which can be slow on large data; otherwise it only tells whether more follow (`has_more`).
        management_key_id: Internal number of a Management API key; only changes made with it are returned.
        include_old: `false` leaves the state before the change out of every entry, which makes the answer
            smaller.

        Returns `GetChanges200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetChanges200Response]:
        """`get_changes`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetExports200Response:
        """List past CSV exports.

        Returns the record of CSV exports made in the account, with their total number: what was exported,
        when, by whom and with which filters. The files themselves are not part of it.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        application_id: Internal number of an Application; only exports of its data are returned.
        campaign_id: Internal number of a campaign; only exports of its data are returned.
        entity: Kind of data; only exports of it are returned, for example `Coupon` for coupon exports. One of
            `Coupon`, `Referral`, `Effect`, `CustomerSession`, `LoyaltyLedger`, `LoyaltyLedgerLog`,
            `Collection`, `AudienceMembership`.

        Returns `GetExports200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetExports200Response]:
        """`get_exports`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> MessageLogEntries:
        """List messages sent to your systems.

        Returns the messages Talon.One sent out for notifications and webhooks, each with the request and the
        answer of your system. Use it to find out why a message did not arrive.

        This list has no page numbers: pass `next_cursor` of one answer as `cursor` of the next request until
        none is returned.

        entity_type: Where the messages come from: `application` for notifications of Applications,
            `loyalty_program` for those of loyalty programs, `webhook` for webhooks triggered by rules. One of
            `application`, `loyalty_program`, `webhook`.
        message_id: Identifier of one message; only its entries are returned.
        change_type: Kind of change the message reports, for example `CouponCreated` or `TierUpgrade`. One of
            `CampaignEvaluationTreeChanged`, `CampaignNotification`, `CouponCreated`, `CouponUpdated`,
            `CouponDeleted`, `AsyncCouponsCreated`, `CouponsDeleted`, `CouponsUpdated`, `CouponCodeExpiring`,
            `StrikethroughPrice`, `LoyaltyPointsAdded`, `LoyaltyPointsDeducted`, `LoyaltyPointsExpiring`,
            `LoyaltyPointsPendingToActive`, `LoyaltyAddedDeductedPointsBalances`,
            `LoyaltyCardAddedDeductedPointsBalances`, `TierWillDowngrade`, `TierUpgrade`, `TierDowngrade`,
            `LoyaltyCardPointsAdded`, `LoyaltyCardPointsDeducted`, `LoyaltyCardPointsExpiring`.
        notification_i_ds: Internal numbers of notifications, as one text; only messages sent for them are
            returned.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        cursor: Position to continue from, the `next_cursor` of the preceding answer; leave it out for the
            first page. Format `byte`.
        period: Time span up to the present to look at, such as `15m` for the last 15 minutes or `2d` for the
            last two days. One of `15m`, `30m`, `1h`, `4h`, `1d`, `2d`.
        is_successful: `true` returns only messages your system accepted, `false` only those that failed.
        application_id: Internal number of an Application; only messages concerning it are returned.
        campaign_id: Internal number of a campaign; only messages concerning it are returned.
        loyalty_program_id: Internal number of a loyalty program; only messages concerning it are returned.
        response_code: HTTP status code your system answered with; only messages with this answer are
            returned.
        webhook_i_ds: Internal numbers of webhooks, as one text; only messages sent for them are returned.

        Returns `MessageLogEntries`.
        Raises `ApiException`.

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
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[MessageLogEntries]:
        """`get_message_logs`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
