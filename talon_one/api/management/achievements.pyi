# Generated from spec/paths/management/achievements/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Sequence, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.achievement import Achievement
from talon_one.models.achievement_v2 import AchievementV2
from talon_one.models.create_achievement import CreateAchievement
from talon_one.models.create_achievement_v2 import CreateAchievementV2
from talon_one.models.get_customer_profile_achievement_progress200_response import GetCustomerProfileAchievementProgress200Response
from talon_one.models.list_achievements200_response import ListAchievements200Response
from talon_one.models.list_achievements_v2200_response import ListAchievementsV2200Response
from talon_one.models.update_achievement import UpdateAchievement
from talon_one.models.update_achievement_v2 import UpdateAchievementV2
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

CREATE_ACHIEVEMENT: Operation
CREATE_ACHIEVEMENT_V2: Operation
DELETE_ACHIEVEMENT: Operation
DELETE_ACHIEVEMENT_V2: Operation
EXPORT_ACHIEVEMENT_V2: Operation
EXPORT_ACHIEVEMENTS: Operation
GET_ACHIEVEMENT: Operation
GET_ACHIEVEMENT_V2: Operation
GET_CUSTOMER_PROFILE_ACHIEVEMENT_PROGRESS: Operation
LIST_ACHIEVEMENTS: Operation
LIST_ACHIEVEMENTS_V2: Operation
UPDATE_ACHIEVEMENT: Operation
UPDATE_ACHIEVEMENT_V2: Operation

class AchievementsApi(Api):
    @overload
    def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        *,
        create_achievement: Union[CreateAchievement, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        create_achievement: Union[CreateAchievement, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AchievementV2: ...
    @overload
    def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AchievementV2]: ...
    @overload
    def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    def get_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AchievementV2: ...
    @overload
    def get_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AchievementV2]: ...
    @overload
    def get_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerProfileAchievementProgress200Response: ...
    @overload
    def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_profile_achievement_progress_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerProfileAchievementProgress200Response]: ...
    @overload
    def get_customer_profile_achievement_progress_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_profile_achievement_progress_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_profile_achievement_progress_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListAchievements200Response: ...
    @overload
    def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAchievements200Response]: ...
    @overload
    def list_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def list_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListAchievementsV2200Response: ...
    @overload
    def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAchievementsV2200Response]: ...
    @overload
    def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        update_achievement: Union[UpdateAchievement, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        update_achievement: Union[UpdateAchievement, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AchievementV2: ...
    @overload
    def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AchievementV2]: ...
    @overload
    def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
