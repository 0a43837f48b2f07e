# Generated from spec/paths/integration/achievements/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Optional, Sequence, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.get_customer_achievement_history200_response import GetCustomerAchievementHistory200Response
from talon_one.models.get_customer_achievements200_response import GetCustomerAchievements200Response
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import AchievementHistoryStatus, AchievementProgressFilter, CurrentAchievementStatus, Strings

GET_CUSTOMER_ACHIEVEMENT_HISTORY: Operation
GET_CUSTOMER_ACHIEVEMENTS: Operation

class AchievementsApi(Api):
    @overload
    def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerAchievementHistory200Response: ...
    @overload
    def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_achievement_history_with_http_info(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerAchievementHistory200Response]: ...
    @overload
    def get_customer_achievement_history_with_http_info(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_achievement_history_with_http_info(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_achievement_history_with_http_info(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerAchievements200Response: ...
    @overload
    def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_achievements_with_http_info(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerAchievements200Response]: ...
    @overload
    def get_customer_achievements_with_http_info(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_achievements_with_http_info(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_achievements_with_http_info(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
