# Generated from spec/paths/management/campaigns/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Campaigns of `ManagementApi`. Promotions of an Application: search, read, change, copy and delete them, and
read their rules and analytics.
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
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_copy import CampaignCopy
    from talon_one.models.campaign_search import CampaignSearch
    from talon_one.models.get_campaign_analytics200_response import GetCampaignAnalytics200Response
    from talon_one.models.get_campaigns200_response import GetCampaigns200Response
    from talon_one.models.get_rulesets200_response import GetRulesets200Response
    from talon_one.models.new_campaign import NewCampaign
    from talon_one.models.ruleset import Ruleset
    from talon_one.models.ruleset_v2 import RulesetV2
    from talon_one.models.update_campaign import UpdateCampaign
    from talon_one.wire.timeouts import Timeout

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

CREATE_CAMPAIGN = Operation(
    "create_campaign",
    "POST",
    "/v1/applications/{applicationId}/campaigns",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "NewCampaign", required=True),
    ),
    returns={201: "Campaign"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_campaign": "body"},
)

CREATE_RULESET_V2 = Operation(
    "create_ruleset_v2",
    "POST",
    "/v2/applications/{applicationId}/campaigns/{campaignId}/rulesets",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "RulesetV2", required=True),
    ),
    returns={201: "RulesetV2"},
    errors={400: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"ruleset_v2": "body"},
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
    paging="whole",
    item="CampaignAnalytics",
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
    paging="skip",
    item="Campaign",
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
    paging="skip",
    item="Campaign",
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
    paging="skip",
    item="Ruleset",
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
    """Promotions of an Application: search, read, change, copy and delete them, and read their rules and
    analytics.
    """

    @endpoint(COPY_CAMPAIGN_TO_APPLICATIONS)
    def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaigns200Response:
        """Copy campaign to applications.

        Copies a campaign to one or more Applications, for example from a sandbox Application to the live one.
        Rules and achievements are copied; coupons, referral codes and links to stores are not. The copies are
        disabled at first. Campaigns created from a template can't be copied. Returns the new campaigns.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: The Applications to copy to and, optionally, another name, description, schedule, tags or
            evaluation group for the copies.

        Returns `GetCampaigns200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaigns200Response]:
        """`copy_campaign_to_applications`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_CAMPAIGN)
    def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Campaign:
        """Create a campaign.

        Creates a campaign in an Application.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Settings of the new campaign.

        Returns `Campaign`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns.yaml
        """

    @endpoint(CREATE_CAMPAIGN, with_http_info=True)
    def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Campaign]:
        """`create_campaign`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_RULESET_V2)
    def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> RulesetV2:
        """Create a ruleset of blocks.

        Creates a ruleset in block form for a campaign. The service accepts only blocks of the types `group`
        and `passthrough` here, and at most one block for each rule.

        Marked experimental by the service: it may change.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: The rules of the new ruleset.

        Returns `RulesetV2`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

        POST /v2/applications/{applicationId}/campaigns/{campaignId}/rulesets
        Contract:
            spec/paths/management/campaigns/v2_applications_{applicationId}_campaigns_{campaignId}_rulesets.yaml
        """

    @endpoint(CREATE_RULESET_V2, with_http_info=True)
    def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[RulesetV2]:
        """`create_ruleset_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_CAMPAIGN)
    def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete campaign.

        Deletes a campaign from its Application. To stop a campaign but keep its data, set its state to
        `archived` with `update_campaign` instead. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_campaign`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_APPLICATION_CAMPAIGN_ANALYTICS)
    def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[list[str]] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export campaign analytics.

        Returns a CSV file with the analytics of the campaigns of an Application for a time range. Columns:
        `campaign_id` (the ID, or `Total` or `Influenced` in the rows for the whole Application),
        `start_date`, `end_date` (both in UTC), `revenue` (before discounts), `sessions` (closed ones),
        `average_session_value`, `average_items_per_session`, `coupons` (redemptions) and `discounts` (their
        sum). For a single campaign as JSON call `get_campaign_analytics`. Errors are returned as JSON.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        range_start: Start of the time range that the statistics cover. Must have a time zone.
        range_end: End of the time range that the statistics cover. Must have a time zone.
        campaign_ids: IDs of the campaigns to include; omit it for all campaigns of the Application.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_application_campaign_analytics`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CAMPAIGN)
    def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Campaign:
        """Get campaign.

        Returns one campaign with its settings, schedule, budgets and usage counters.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns `Campaign`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Campaign]:
        """`get_campaign`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaignAnalytics200Response:
        """Get campaign analytics.

        Returns statistics of a campaign for a time range, such as revenue, discounts, redemptions and created
        coupons, with one entry for each interval. Only closed sessions are counted.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        range_start: Start of the time range that the statistics cover. Must have a time zone.
        range_end: End of the time range that the statistics cover. Must have a time zone.
        granularity: Length of the interval that each entry covers. One of `1 hour`, `1 day`, `1 week`, `1
            month`, `1 year`.

        Returns `GetCampaignAnalytics200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaignAnalytics200Response]:
        """`get_campaign_analytics`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaigns200Response:
        """Search campaigns by attributes.

        Returns a page of the campaigns of an Application whose attributes have the given values, and their
        total number. It only reads, although it is a POST request.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Campaign attributes and the values they must have, keyed by attribute name.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        campaign_state: Only returns campaigns in this state: `enabled` includes scheduled, running and
            expired ones, `staged` means in testing, `archived` campaigns are never evaluated; the rest say
            where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`, `scheduled`,
            `running`, `expired`, `staged`.

        Returns `GetCampaigns200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaigns200Response]:
        """`get_campaign_by_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCampaigns200Response:
        """List campaigns.

        Returns a page of the campaigns of an Application and their total number; filters can be combined. It
        is not meant for a live shop, as the Management API allows three requests per second for each
        endpoint; call `integration_get_all_campaigns` there.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        campaign_state: Only returns campaigns in this state: `enabled` includes scheduled, running and
            expired ones, `staged` means in testing, `archived` campaigns are never evaluated; the rest say
            where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`, `scheduled`,
            `running`, `expired`, `staged`.
        name: Text to look for in the names of the campaigns; upper and lower case make no difference.
        tags: Tags to look for in the campaigns; upper and lower case make no difference.
        created_before: Only returns campaigns created before this time. Must have a time zone.
        created_after: Only returns campaigns created after this time. Must have a time zone.
        start_before: Only returns campaigns that start before this time. Must have a time zone.
        start_after: Only returns campaigns that start after this time. Must have a time zone.
        end_before: Only returns campaigns that end before this time. Must have a time zone.
        end_after: Only returns campaigns that end after this time. Must have a time zone.
        campaign_group_id: ID of a campaign access group; only returns campaigns in it.
        template_id: ID of a campaign template; only returns campaigns created from it.
        store_id: Internal ID of a store; only returns campaigns linked to it.

        Returns `GetCampaigns200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCampaigns200Response]:
        """`get_campaigns`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_RULESET)
    def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Ruleset:
        """Get ruleset.

        Returns one ruleset of a campaign: its rules, with conditions and effects as nested expressions.
        `get_ruleset_v2` returns the rules as typed blocks instead.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        ruleset_id: ID of the ruleset; the one in use is the campaign's `active_ruleset_id`.

        Returns `Ruleset`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Ruleset]:
        """`get_ruleset`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_RULESET_V2)
    def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> RulesetV2:
        """Get ruleset as typed blocks.

        Returns one ruleset of a campaign with its promotion and strikethrough rules as typed blocks;
        `get_ruleset` returns nested expressions instead.

        Marked experimental by the service: it may change.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        ruleset_id: ID of the ruleset; the one in use is the campaign's `active_ruleset_id`.

        Returns `RulesetV2`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[RulesetV2]:
        """`get_ruleset_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetRulesets200Response:
        """List rulesets of a campaign.

        Returns a page of the rulesets of a campaign and their total number. Only the one in the campaign's
        `active_ruleset_id` is used.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetRulesets200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetRulesets200Response]:
        """`get_rulesets`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_CAMPAIGN)
    def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Campaign:
        """Update campaign.

        Changes the settings of a campaign: name, schedule, state, limits, features, tags and more. Read the
        campaign first and send all its settings back with your changes, since some of them must be sent each
        time. An archived campaign is never evaluated. The call fails while campaign staging and revisions is
        enabled for the Application. Returns the changed campaign.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Complete new settings of the campaign, including tags, features and limits.

        Returns `Campaign`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Campaign]:
        """`update_campaign`, with the HTTP response: unpacks as (data, status_code, headers)."""
