# Generated from spec/paths/management/campaign_templates/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Campaign templates of `ManagementApi`. Blueprints from which campaigns can be created."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.create_template_campaign import CreateTemplateCampaign
    from talon_one.models.create_template_campaign_response import CreateTemplateCampaignResponse
    from talon_one.models.get_campaign_templates200_response import GetCampaignTemplates200Response
    from talon_one.timeouts import Timeout

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
)


class CampaignTemplatesApi(Api):
    """Blueprints from which campaigns can be created."""

    @endpoint(CREATE_CAMPAIGN_FROM_TEMPLATE)
    def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CreateTemplateCampaignResponse:
        """Create campaign from template.

        Creates a campaign in an Application from a campaign template. Values for the template's parameters,
        attributes and limits can be filled in or overridden. Answers 201 with the campaign, its ruleset and
        the collections made for it.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        body: The template, the name of the new campaign, values for the template's parameters, and overrides
            of attributes and limits.

        Returns `CreateTemplateCampaignResponse`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CreateTemplateCampaignResponse]:
        """`create_campaign_from_template`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaignTemplates200Response:
        """List campaign templates.

        Returns the campaign templates of the account with their settings and parameters, page by page;
        `has_more` tells whether another page follows. Their `id` is what `create_campaign_from_template`
        needs.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        state: Keeps only templates in this state: `draft` is still being prepared, `enabled` can be used,
            `disabled` is switched off. One of `draft`, `enabled`, `disabled`.
        name: Text to look for in the names of the templates.
        tags: Text to look for in the tags of the templates.
        user_id: Internal number of a user; only templates of this user are returned.

        Returns `GetCampaignTemplates200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaignTemplates200Response]:
        """`get_campaign_templates`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
