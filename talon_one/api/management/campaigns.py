# Generated from spec/paths/management/campaigns/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Campaigns of `ManagementApi`. Promotions of an Application: search, read, change, copy and delete them, look
at their rules and figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_copy import CampaignCopy
    from talon_one.models.campaign_search import CampaignSearch
    from talon_one.models.get_campaign_analytics200_response import GetCampaignAnalytics200Response
    from talon_one.models.get_campaigns200_response import GetCampaigns200Response
    from talon_one.models.get_rulesets200_response import GetRulesets200Response
    from talon_one.models.ruleset import Ruleset
    from talon_one.models.ruleset_v2 import RulesetV2
    from talon_one.models.update_campaign import UpdateCampaign
    from talon_one.timeouts import Timeout

COPY_CAMPAIGN_TO_APPLICATIONS = Operation(
    "copy_campaign_to_applications",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/copy",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "CampaignCopy", required=True),
    ),
    returns={200: "GetCampaigns200Response"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"campaign_copy": "body"},
)

DELETE_CAMPAIGN = Operation(
    "delete_campaign",
    "DELETE",
    "/v1/applications/{applicationId}/campaigns/{campaignId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
)

EXPORT_APPLICATION_CAMPAIGN_ANALYTICS = Operation(
    "export_application_campaign_analytics",
    "GET",
    "/v1/applications/{applicationId}/campaign_analytics/export",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "range_start", "rangeStart", "datetime", required=True),
        Parameter("query", "range_end", "rangeEnd", "datetime", required=True),
        Parameter("query", "campaign_ids", "campaignIds", "list[str]", explode=False),
    ),
    returns={200: "str"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GET_CAMPAIGN = Operation(
    "get_campaign",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
    ),
    returns={200: "Campaign"},
    auth=("management_key", "manager_auth",),
)

GET_CAMPAIGN_ANALYTICS = Operation(
    "get_campaign_analytics",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/analytics",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "range_start", "rangeStart", "datetime", required=True),
        Parameter("query", "range_end", "rangeEnd", "datetime", required=True),
        Parameter("query", "granularity", "granularity", "str", enum=("1 hour", "1 day", "1 week", "1 month", "1 year")),
    ),
    returns={200: "GetCampaignAnalytics200Response"},
    auth=("management_key", "manager_auth",),
)

GET_CAMPAIGN_BY_ATTRIBUTES = Operation(
    "get_campaign_by_attributes",
    "POST",
    "/v1/applications/{applicationId}/campaigns_search",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "CampaignSearch", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "campaign_state", "campaignState", "str", enum=("enabled", "disabled", "archived", "scheduled", "running", "expired", "staged")),
    ),
    returns={200: "GetCampaigns200Response"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"campaign_search": "body"},
)

GET_CAMPAIGNS = Operation(
    "get_campaigns",
    "GET",
    "/v1/applications/{applicationId}/campaigns",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "campaign_state", "campaignState", "str", enum=("enabled", "disabled", "archived", "scheduled", "running", "expired", "staged")),
        Parameter("query", "name", "name", "str"),
        Parameter("query", "tags", "tags", "list[str]"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "start_before", "startBefore", "datetime"),
        Parameter("query", "start_after", "startAfter", "datetime"),
        Parameter("query", "end_before", "endBefore", "datetime"),
        Parameter("query", "end_after", "endAfter", "datetime"),
        Parameter("query", "campaign_group_id", "campaignGroupId", "int"),
        Parameter("query", "template_id", "templateId", "int"),
        Parameter("query", "store_id", "storeId", "int"),
    ),
    returns={200: "GetCampaigns200Response"},
    errors={400: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

GET_RULESET = Operation(
    "get_ruleset",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "ruleset_id", "rulesetId", "int", required=True),
    ),
    returns={200: "Ruleset"},
    auth=("management_key", "manager_auth",),
)

GET_RULESET_V2 = Operation(
    "get_ruleset_v2",
    "GET",
    "/v2/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "ruleset_id", "rulesetId", "int", required=True),
    ),
    returns={200: "RulesetV2"},
    auth=("management_key", "manager_auth",),
)

GET_RULESETS = Operation(
    "get_rulesets",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/rulesets",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetRulesets200Response"},
    auth=("management_key", "manager_auth",),
)

UPDATE_CAMPAIGN = Operation(
    "update_campaign",
    "PUT",
    "/v1/applications/{applicationId}/campaigns/{campaignId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "UpdateCampaign", required=True),
    ),
    returns={200: "Campaign"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"update_campaign": "body"},
)


class CampaignsApi(Api):
    """Promotions of an Application: search, read, change, copy and delete them, look at their rules and figures."""

    @endpoint(COPY_CAMPAIGN_TO_APPLICATIONS)
    def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaigns200Response:
        """Copy campaign to applications.

        Copies a campaign into one or more Applications, for example from a sandbox Application into the live
        one. Rules and achievements are copied; coupons, referral codes and links to stores are not. The
        copies are disabled at first. Campaigns made from a template can't be copied. Answers 200 with the new
        campaigns.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: The Applications to copy to, and where wanted another name, description, schedule, tags or
            evaluation group for the copies.

        Returns `GetCampaigns200Response`.
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/copy
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}_copy.yaml
        """

    @endpoint(COPY_CAMPAIGN_TO_APPLICATIONS, with_http_info=True)
    def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaigns200Response]:
        """`copy_campaign_to_applications`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_CAMPAIGN)
    def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete campaign.

        Deletes a campaign from its Application. To put a campaign out of use but keep its data, set its state
        to `archived` with `update_campaign` instead. Answers 204 without a body.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.

        Returns None.
        Raises `ApiException`.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}.yaml
        """

    @endpoint(DELETE_CAMPAIGN, with_http_info=True)
    def delete_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_campaign`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_APPLICATION_CAMPAIGN_ANALYTICS)
    def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export campaign analytics.

        Returns a CSV file with the analytics of the campaigns of an Application for a time range. For a
        single campaign as JSON use `get_campaign_analytics`. Errors are still reported as JSON.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        range_start: First moment of the time range the figures cover. It must have a time zone.
        range_end: Last moment of the time range the figures cover. It must have a time zone.
        campaign_ids: Internal numbers of the campaigns to include; leave it out for all campaigns of the
            Application.

        Returns the CSV text (`str`).
        Raises `ApiException`.

        GET /v1/applications/{applicationId}/campaign_analytics/export
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaign_analytics_export.yaml
        """

    @endpoint(EXPORT_APPLICATION_CAMPAIGN_ANALYTICS, with_http_info=True)
    def export_application_campaign_analytics_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_application_campaign_analytics`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CAMPAIGN)
    def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Campaign:
        """Get campaign.

        Returns one campaign with its settings, schedule, budgets and usage counters.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.

        Returns `Campaign`.
        Raises `ApiException`.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}.yaml
        """

    @endpoint(GET_CAMPAIGN, with_http_info=True)
    def get_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Campaign]:
        """`get_campaign`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CAMPAIGN_ANALYTICS)
    def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaignAnalytics200Response:
        """Get campaign analytics.

        Returns figures of a campaign over a time range, such as revenue, discounts, redemptions and created
        coupons, one entry for each step of time. Only closed sessions count toward the figures.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        range_start: First moment of the time range the figures cover. It must have a time zone.
        range_end: Last moment of the time range the figures cover. It must have a time zone.
        granularity: Length of the step of time that each returned entry stands for. One of `1 hour`, `1 day`,
            `1 week`, `1 month`, `1 year`.

        Returns `GetCampaignAnalytics200Response`.
        Raises `ApiException`.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/analytics
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}_analytics.yaml
        """

    @endpoint(GET_CAMPAIGN_ANALYTICS, with_http_info=True)
    def get_campaign_analytics_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaignAnalytics200Response]:
        """`get_campaign_analytics`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CAMPAIGN_BY_ATTRIBUTES)
    def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaigns200Response:
        """Search campaigns by attributes.

        Returns the campaigns of an Application whose campaign attributes have the given values, with their
        total number. It only reads, although it is a POST request.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        body: Campaign attributes and the values they must have, keyed by attribute name.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        campaign_state: Keeps only campaigns in this state: `enabled` covers scheduled, running and expired
            ones, `staged` means under test, `archived` put away and never evaluated; the rest tell where the
            campaign is in its schedule. One of `enabled`, `disabled`, `archived`, `scheduled`, `running`,
            `expired`, `staged`.

        Returns `GetCampaigns200Response`.
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/campaigns_search
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_search.yaml
        """

    @endpoint(GET_CAMPAIGN_BY_ATTRIBUTES, with_http_info=True)
    def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaigns200Response]:
        """`get_campaign_by_attributes`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CAMPAIGNS)
    def get_campaigns(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[list[str]] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaigns200Response:
        """List campaigns.

        Returns the campaigns of an Application with their total number; filters can be combined. Not meant
        for calls from a live shop, as the Management API allows three requests per second for each endpoint;
        use `integration_get_all_campaigns` there.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        campaign_state: Keeps only campaigns in this state: `enabled` covers scheduled, running and expired
            ones, `staged` means under test, `archived` put away and never evaluated; the rest tell where the
            campaign is in its schedule. One of `enabled`, `disabled`, `archived`, `scheduled`, `running`,
            `expired`, `staged`.
        name: Text to look for in the names of the campaigns.
        tags: Tags to look for in the campaigns.
        created_before: Only campaigns created before this moment are returned. It must have a time zone.
        created_after: Only campaigns created after this moment are returned. It must have a time zone.
        start_before: Only campaigns whose start time lies before this moment are returned. It must have a
            time zone.
        start_after: Only campaigns whose start time lies after this moment are returned. It must have a time
            zone.
        end_before: Only campaigns whose end time lies before this moment are returned. It must have a time
            zone.
        end_after: Only campaigns whose end time lies after this moment are returned. It must have a time
            zone.
        campaign_group_id: Internal number of a campaign access group; only campaigns in it are returned.
        template_id: Internal number of a campaign template; only campaigns made from it are returned.
        store_id: Internal number of a store; only campaigns linked to it are returned.

        Returns `GetCampaigns200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part).

        GET /v1/applications/{applicationId}/campaigns
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns.yaml
        """

    @endpoint(GET_CAMPAIGNS, with_http_info=True)
    def get_campaigns_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[list[str]] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaigns200Response]:
        """`get_campaigns`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_RULESET)
    def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Ruleset:
        """Get ruleset.

        Returns one ruleset of a campaign, that is, its rules with conditions and effects as nested
        expressions. `get_ruleset_v2` gives the rules as typed blocks instead.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        ruleset_id: Internal number of the ruleset; the one in force is the campaign's `active_ruleset_id`.

        Returns `Ruleset`.
        Raises `ApiException`.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}_rulesets_{rulesetId}.yaml
        """

    @endpoint(GET_RULESET, with_http_info=True)
    def get_ruleset_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Ruleset]:
        """`get_ruleset`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_RULESET_V2)
    def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> RulesetV2:
        """Get ruleset as typed blocks.

        Returns one ruleset of a campaign with its promotion and strikethrough rules as typed blocks, where
        `get_ruleset` gives nested expressions.

        The service calls it experimental: it may change.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        ruleset_id: Internal number of the ruleset; the one in force is the campaign's `active_ruleset_id`.

        Returns `RulesetV2`.
        Raises `ApiException`.

        GET /v2/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}
        Contract:
            spec/paths/management/campaigns/v2_applications_{applicationId}_campaigns_{campaignId}_rulesets_{rulesetId}.yaml
        """

    @endpoint(GET_RULESET_V2, with_http_info=True)
    def get_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[RulesetV2]:
        """`get_ruleset_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_RULESETS)
    def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetRulesets200Response:
        """List rulesets of a campaign.

        Returns the rulesets of a campaign, with their total number. Only the one named by the campaign's
        `active_ruleset_id` is in force.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.

        Returns `GetRulesets200Response`.
        Raises `ApiException`.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}_rulesets.yaml
        """

    @endpoint(GET_RULESETS, with_http_info=True)
    def get_rulesets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetRulesets200Response]:
        """`get_rulesets`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_CAMPAIGN)
    def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Campaign:
        """Update campaign.

        Changes the settings of a campaign: name, schedule, state, limits, features, tags and more. Read the
        campaign first and send all its settings back with your changes, since some of them must be sent each
        time. An archived campaign is never evaluated. Answers 200 with the changed campaign.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: Settings of the campaign as they should be, including tags, features and limits.

        Returns `Campaign`.
        Raises `ApiException`.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}.yaml
        """

    @endpoint(UPDATE_CAMPAIGN, with_http_info=True)
    def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Campaign]:
        """`update_campaign`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
