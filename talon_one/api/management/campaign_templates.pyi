# Generated from spec/paths/management/campaign_templates/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.create_template_campaign import CreateTemplateCampaign
from talon_one.models.create_template_campaign_response import CreateTemplateCampaignResponse
from talon_one.models.get_campaign_templates200_response import GetCampaignTemplates200Response
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import CampaignTemplateState

CREATE_CAMPAIGN_FROM_TEMPLATE: Operation
GET_CAMPAIGN_TEMPLATES: Operation

class CampaignTemplatesApi(Api):
    @overload
    def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CreateTemplateCampaignResponse: ...
    @overload
    def create_campaign_from_template(
        self,
        application_id: int,
        *,
        create_template_campaign: Union[CreateTemplateCampaign, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CreateTemplateCampaignResponse: ...
    @overload
    def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreateTemplateCampaignResponse]: ...
    @overload
    def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        *,
        create_template_campaign: Union[CreateTemplateCampaign, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreateTemplateCampaignResponse]: ...
    @overload
    def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_templates(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaignTemplates200Response: ...
    @overload
    def get_campaign_templates(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_campaign_templates(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_templates(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_campaign_templates_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaignTemplates200Response]: ...
    @overload
    def get_campaign_templates_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_campaign_templates_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_campaign_templates_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
