# Generated from spec/paths/management/webhooks/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Webhooks of `ManagementApi`. Requests to other systems that campaign rules can trigger, and the logs of those
requests.
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
    from talon_one.models.get_webhook_activation_logs200_response import GetWebhookActivationLogs200Response
    from talon_one.models.get_webhook_logs200_response import GetWebhookLogs200Response
    from talon_one.models.get_webhooks200_response import GetWebhooks200Response
    from talon_one.models.webhook import Webhook
    from talon_one.wire.timeouts import Timeout

GET_WEBHOOK = Operation(
    "get_webhook",
    "GET",
    "/v1/webhooks/{webhookId}",
    parameters=(
        Parameter("path", "webhook_id", "webhookId", "int", required=True),
    ),
    returns={200: "Webhook"},
    auth=("management_key", "manager_auth",),
)

GET_WEBHOOK_ACTIVATION_LOGS = Operation(
    "get_webhook_activation_logs",
    "GET",
    "/v1/webhook_activation_logs",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "integration_request_uuid", "integrationRequestUuid", "str"),
        Parameter("query", "webhook_id", "webhookId", "float"),
        Parameter("query", "application_id", "applicationId", "float"),
        Parameter("query", "campaign_id", "campaignId", "float"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
    ),
    returns={200: "GetWebhookActivationLogs200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="WebhookActivationLogEntry",
    retired="9.0",
)

GET_WEBHOOK_LOGS = Operation(
    "get_webhook_logs",
    "GET",
    "/v1/webhook_logs",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "status", "status", "str"),
        Parameter("query", "webhook_id", "webhookId", "float"),
        Parameter("query", "application_id", "applicationId", "float"),
        Parameter("query", "campaign_id", "campaignId", "float"),
        Parameter("query", "request_uuid", "requestUuid", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
    ),
    returns={200: "GetWebhookLogs200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="WebhookLogEntry",
    retired="9.0",
)

GET_WEBHOOKS = Operation(
    "get_webhooks",
    "GET",
    "/v1/webhooks",
    parameters=(
        Parameter("query", "application_ids", "applicationIds", "str"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "creation_type", "creationType", "str", enum=("templateWebhooks", "webhooks")),
        Parameter("query", "visibility", "visibility", "str", enum=("visible", "hidden")),
        Parameter("query", "outgoing_integrations_type_id", "outgoingIntegrationsTypeId", "int"),
        Parameter("query", "title", "title", "str"),
    ),
    returns={200: "GetWebhooks200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="WebhookWithOutgoingIntegrationDetails",
)


class WebhooksApi(Api):
    """Requests to other systems that campaign rules can trigger, and the logs of those requests."""

    @endpoint(GET_WEBHOOK)
    def get_webhook(
        self,
        webhook_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Webhook:
        """Get a webhook.

        Returns one webhook with the request it sends (URL, method, headers and payload template) and the
        Applications that can use it.

        webhook_id: ID of the webhook, the `id` returned by `get_webhooks`.

        Returns `Webhook`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/webhooks/{webhookId}
        Contract: spec/paths/management/webhooks/v1_webhooks_{webhookId}.yaml
        """

    @endpoint(GET_WEBHOOK, with_http_info=True)
    def get_webhook_with_http_info(
        self,
        webhook_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Webhook]:
        """`get_webhook`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_WEBHOOK_ACTIVATION_LOGS)
    def get_webhook_activation_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetWebhookActivationLogs200Response:
        """List when rules triggered webhooks.

        Returned a page of the records of when campaign rules triggered webhooks. For the messages sent and
        their outcome call `get_message_logs`.

        Retired: last served in version 9.0; calling it issues a warning.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        integration_request_uuid: ID of the Integration API request that triggered the webhook; only returns
            its entries.
        webhook_id: ID of a webhook; only returns its entries.
        application_id: ID of an Application; only returns webhooks triggered in it.
        campaign_id: ID of a campaign; only returns webhooks triggered by its rules.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.

        Returns `GetWebhookActivationLogs200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/webhook_activation_logs
        Contract: spec/paths/management/webhooks/v1_webhook_activation_logs.yaml
        """

    @endpoint(GET_WEBHOOK_ACTIVATION_LOGS, with_http_info=True)
    def get_webhook_activation_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetWebhookActivationLogs200Response]:
        """`get_webhook_activation_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_WEBHOOK_LOGS)
    def get_webhook_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetWebhookLogs200Response:
        """List webhook calls.

        Returned a page of the requests that webhooks sent, with their outcome. For recent messages call
        `get_message_logs`.

        Retired: last served in version 9.0; calling it issues a warning.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        status: HTTP status code of the responses; only returns calls with this status.
        webhook_id: ID of a webhook; only returns its calls.
        application_id: ID of an Application; only returns calls made for it.
        campaign_id: ID of a campaign; only returns calls triggered by its rules.
        request_uuid: ID of a webhook call; only returns this call.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.

        Returns `GetWebhookLogs200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/webhook_logs
        Contract: spec/paths/management/webhooks/v1_webhook_logs.yaml
        """

    @endpoint(GET_WEBHOOK_LOGS, with_http_info=True)
    def get_webhook_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetWebhookLogs200Response]:
        """`get_webhook_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_WEBHOOKS)
    def get_webhooks(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[str] = None,
        visibility: Optional[str] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetWebhooks200Response:
        """List webhooks.

        Returns a page of the webhooks of the account and their total number, each with the outgoing
        integration it belongs to, if any.

        application_ids: Comma-separated IDs of Applications; only returns webhooks available in them.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        creation_type: `templateWebhooks` returns only webhooks created from a template, `webhooks` only the
            others. One of `templateWebhooks`, `webhooks`.
        visibility: `visible` returns only webhooks marked as visible, `hidden` only those marked as hidden.
            One of `visible`, `hidden`.
        outgoing_integrations_type_id: ID of a type of outgoing integration; only returns its webhooks.
        title: Title of the webhook to look for.

        Returns `GetWebhooks200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/webhooks
        Contract: spec/paths/management/webhooks/v1_webhooks.yaml
        """

    @endpoint(GET_WEBHOOKS, with_http_info=True)
    def get_webhooks_with_http_info(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[str] = None,
        visibility: Optional[str] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetWebhooks200Response]:
        """`get_webhooks`, with the HTTP response: unpacks as (data, status_code, headers)."""
