# Generated from spec/paths/management/webhooks/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Webhooks of `ManagementApi`. Requests to other systems that campaign rules can trigger, and the records of
such calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.get_webhooks200_response import GetWebhooks200Response
    from talon_one.models.webhook import Webhook
    from talon_one.timeouts import Timeout

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
    returns={200: "object"},
    auth=("management_key", "manager_auth",),
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
    returns={200: "object"},
    auth=("management_key", "manager_auth",),
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
)


class WebhooksApi(Api):
    """Requests to other systems that campaign rules can trigger, and the records of such calls."""

    @endpoint(GET_WEBHOOK)
    def get_webhook(
        self,
        webhook_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Webhook:
        """Get a webhook.

        Returns one webhook with the request it makes (address, method, headers and payload template) and the
        Applications that may use it.

        webhook_id: Internal number of the webhook, the `id` returned by `get_webhooks`.

        Returns `Webhook`.
        Raises `ApiException`.

        GET /v1/webhooks/{webhookId}
        Contract: spec/paths/management/webhooks/v1_webhooks_{webhookId}.yaml
        """

    @endpoint(GET_WEBHOOK, with_http_info=True)
    def get_webhook_with_http_info(
        self,
        webhook_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Webhook]:
        """`get_webhook`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> dict[str, Any]:
        """List times rules triggered webhooks.

        Returned the record of the times campaign rules triggered webhooks. For the messages sent and their
        outcome use `get_message_logs`.

        Retired: the service last had it in version 9.0; calling it warns.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        integration_request_uuid: Identifier of the Integration API request that led to the webhook; only its
            entries are returned.
        webhook_id: Internal number of a webhook; only entries for it are returned.
        application_id: Internal number of an Application; only webhooks triggered in it are returned.
        campaign_id: Internal number of a campaign; only webhooks triggered by its rules are returned.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.

        Returns `dict[str, Any]`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[dict[str, Any]]:
        """`get_webhook_activation_logs`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> dict[str, Any]:
        """List webhook calls.

        Returned the calls made for webhooks, with request and outcome. For recent messages use
        `get_message_logs`.

        Retired: the service last had it in version 9.0; calling it warns.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        status: Outcome of the calls to return.
        webhook_id: Internal number of a webhook; only calls for it are returned.
        application_id: Internal number of an Application; only calls made for it are returned.
        campaign_id: Internal number of a campaign; only calls triggered by its rules are returned.
        request_uuid: Identifier of one webhook call; only this call is returned.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.

        Returns `dict[str, Any]`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[dict[str, Any]]:
        """`get_webhook_logs`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetWebhooks200Response:
        """List webhooks.

        Returns the webhooks of the account, page by page and with their total number, each with the outgoing
        integration it belongs to where there is one.

        application_ids: Internal numbers of Applications, as one text; only webhooks available in them are
            returned.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        creation_type: `templateWebhooks` returns only webhooks created from a template, `webhooks` only the
            others. One of `templateWebhooks`, `webhooks`.
        visibility: `visible` returns only webhooks marked as visible, `hidden` only those marked as hidden.
            One of `visible`, `hidden`.
        outgoing_integrations_type_id: Internal number of a type of outgoing integration; only webhooks
            belonging to it are returned.
        title: Name of a webhook to look for.

        Returns `GetWebhooks200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetWebhooks200Response]:
        """`get_webhooks`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
