# Generated from spec/paths/management/campaign_templates/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Campaign templates of `ManagementApi`. Presets of rules, settings and budgets from which campaigns can be
created.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.create_template_campaign import CreateTemplateCampaign
    from talon_one.models.create_template_campaign_response import CreateTemplateCampaignResponse
    from talon_one.models.get_campaign_templates200_response import GetCampaignTemplates200Response
    from talon_one.wire.timeouts import Timeout

CREATE_CAMPAIGN_FROM_TEMPLATE = Operation(
    "create_campaign_from_template",
    "POST",
    "/v1/applications/{applicationId}/create_campaign_from_template",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "CreateTemplateCampaign", required=True),
    ),
    returns={201: "CreateTemplateCampaignResponse"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"create_template_campaign": "body"},
)

GET_CAMPAIGN_TEMPLATES = Operation(
    "get_campaign_templates",
    "GET",
    "/v1/campaign_templates",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "state", "state", "str", enum=("draft", "enabled", "disabled")),
        Parameter("query", "name", "name", "str"),
        Parameter("query", "tags", "tags", "str"),
        Parameter("query", "user_id", "userId", "int"),
    ),
    returns={200: "GetCampaignTemplates200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="CampaignTemplate",
)


class CampaignTemplatesApi(Api):
    """Presets of rules, settings and budgets from which campaigns can be created."""

    @endpoint(CREATE_CAMPAIGN_FROM_TEMPLATE)
    def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CreateTemplateCampaignResponse:
        """Create campaign from template.

        Creates a campaign in an Application from a campaign template. You can set the template's parameters,
        and override its attributes and limits. Returns the campaign, its ruleset and the collections created
        for it.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: The template, the name of the new campaign, values of the template's parameters, and attributes
            and limits to override.

        Returns `CreateTemplateCampaignResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/create_campaign_from_template
        Contract:
            spec/paths/management/campaign_templates/v1_applications_{applicationId}_create_campaign_from_template.yaml
        """

    @endpoint(CREATE_CAMPAIGN_FROM_TEMPLATE, with_http_info=True)
    def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CreateTemplateCampaignResponse]:
        """`create_campaign_from_template`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CAMPAIGN_TEMPLATES)
    def get_campaign_templates(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaignTemplates200Response:
        """List campaign templates.

        Returns a page of the campaign templates of the account with their settings and parameters; `has_more`
        says whether there is another page. `create_campaign_from_template` needs their `id`.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        state: Only returns templates in this state: `draft` (in preparation), `enabled` (can be used) or
            `disabled`. One of `draft`, `enabled`, `disabled`.
        name: Text to look for in the names of the templates.
        tags: Text to look for in the tags of the templates.
        user_id: ID of a user; only returns templates of this user.

        Returns `GetCampaignTemplates200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/campaign_templates
        Contract: spec/paths/management/campaign_templates/v1_campaign_templates.yaml
        """

    @endpoint(GET_CAMPAIGN_TEMPLATES, with_http_info=True)
    def get_campaign_templates_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaignTemplates200Response]:
        """`get_campaign_templates`, with the HTTP response: unpacks as (data, status_code, headers)."""
