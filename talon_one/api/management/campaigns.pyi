# Generated from spec/paths/management/campaigns/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
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
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import AnalyticsGranularity, CampaignState, Strings

COPY_CAMPAIGN_TO_APPLICATIONS: Operation
CREATE_CAMPAIGN: Operation
CREATE_RULESET_V2: Operation
DELETE_CAMPAIGN: Operation
EXPORT_APPLICATION_CAMPAIGN_ANALYTICS: Operation
GET_CAMPAIGN: Operation
GET_CAMPAIGN_ANALYTICS: Operation
GET_CAMPAIGN_BY_ATTRIBUTES: Operation
GET_CAMPAIGNS: Operation
GET_RULESET: Operation
GET_RULESET_V2: Operation
GET_RULESETS: Operation
UPDATE_CAMPAIGN: Operation

class CampaignsApi(Api):
    @overload
    def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        *,
        campaign_copy: Union[CampaignCopy, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        campaign_copy: Union[CampaignCopy, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    def create_campaign(
        self,
        application_id: int,
        *,
        new_campaign: Union[NewCampaign, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    def create_campaign_with_http_info(
        self,
        application_id: int,
        *,
        new_campaign: Union[NewCampaign, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RulesetV2: ...
    @overload
    def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        *,
        ruleset_v2: Union[RulesetV2, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RulesetV2: ...
    @overload
    def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RulesetV2]: ...
    @overload
    def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        ruleset_v2: Union[RulesetV2, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RulesetV2]: ...
    @overload
    def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_application_campaign_analytics_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_application_campaign_analytics_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_application_campaign_analytics_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_application_campaign_analytics_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    def get_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaignAnalytics200Response: ...
    @overload
    def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_analytics_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaignAnalytics200Response]: ...
    @overload
    def get_campaign_analytics_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_campaign_analytics_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_analytics_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    def get_campaign_by_attributes(
        self,
        application_id: int,
        *,
        campaign_search: Union[CampaignSearch, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        *,
        campaign_search: Union[CampaignSearch, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaigns(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        name: Optional[str] = None,
        tags: Optional[Strings] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    def get_campaigns(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        name: Optional[str] = None,
        tags: Optional[Strings] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_campaigns(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        name: Optional[str] = None,
        tags: Optional[Strings] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaigns(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        name: Optional[str] = None,
        tags: Optional[Strings] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaigns_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        name: Optional[str] = None,
        tags: Optional[Strings] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    def get_campaigns_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        name: Optional[str] = None,
        tags: Optional[Strings] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_campaigns_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        name: Optional[str] = None,
        tags: Optional[Strings] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaigns_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        name: Optional[str] = None,
        tags: Optional[Strings] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        start_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        campaign_group_id: Optional[int] = None,
        template_id: Optional[int] = None,
        store_id: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Ruleset: ...
    @overload
    def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_ruleset_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Ruleset]: ...
    @overload
    def get_ruleset_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_ruleset_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_ruleset_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RulesetV2: ...
    @overload
    def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RulesetV2]: ...
    @overload
    def get_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetRulesets200Response: ...
    @overload
    def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_rulesets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetRulesets200Response]: ...
    @overload
    def get_rulesets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_rulesets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_rulesets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_campaign: Union[UpdateCampaign, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_campaign: Union[UpdateCampaign, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
