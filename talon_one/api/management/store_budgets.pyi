# Generated from spec/paths/management/store_budgets/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.list_campaign_store_budget_limits200_response import ListCampaignStoreBudgetLimits200Response
from talon_one.models.model_import import ModelImport
from talon_one.models.new_campaign_store_budget import NewCampaignStoreBudget
from talon_one.models.summarize_campaign_store_budget200_response import SummarizeCampaignStoreBudget200Response
from talon_one.operation import CallOptions, Operation, UploadFile
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import StoreBudgetPeriod

CREATE_CAMPAIGN_STORE_BUDGET: Operation
DELETE_CAMPAIGN_STORE_BUDGETS: Operation
EXPORT_CAMPAIGN_STORE_BUDGETS: Operation
IMPORT_CAMPAIGN_STORE_BUDGET: Operation
LIST_CAMPAIGN_STORE_BUDGET_LIMITS: Operation
SUMMARIZE_CAMPAIGN_STORE_BUDGET: Operation

class StoreBudgetsApi(Api):
    @overload
    def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_store_budget: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_store_budget: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListCampaignStoreBudgetLimits200Response: ...
    @overload
    def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListCampaignStoreBudgetLimits200Response]: ...
    @overload
    def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> SummarizeCampaignStoreBudget200Response: ...
    @overload
    def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def summarize_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[SummarizeCampaignStoreBudget200Response]: ...
    @overload
    def summarize_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def summarize_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def summarize_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
