# Generated from spec/paths/integration/rewards/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Sequence, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.get_customer_rewards200_response import GetCustomerRewards200Response
from talon_one.models.integration_rewards_catalog200_response import IntegrationRewardsCatalog200Response
from talon_one.models.integration_unlock_reward_request import IntegrationUnlockRewardRequest
from talon_one.models.integration_unlock_reward_response import IntegrationUnlockRewardResponse
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import RewardStatus

GET_CUSTOMER_REWARDS: Operation
INTEGRATION_REWARDS_CATALOG: Operation
UNLOCK_REWARD: Operation

class RewardsApi(Api):
    @overload
    def get_customer_rewards(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerRewards200Response: ...
    @overload
    def get_customer_rewards(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_rewards(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_rewards(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_rewards_with_http_info(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerRewards200Response]: ...
    @overload
    def get_customer_rewards_with_http_info(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_rewards_with_http_info(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_rewards_with_http_info(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def integration_rewards_catalog(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationRewardsCatalog200Response: ...
    @overload
    def integration_rewards_catalog(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def integration_rewards_catalog(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def integration_rewards_catalog(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def integration_rewards_catalog_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationRewardsCatalog200Response]: ...
    @overload
    def integration_rewards_catalog_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def integration_rewards_catalog_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def integration_rewards_catalog_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationUnlockRewardResponse: ...
    @overload
    def unlock_reward(
        self,
        reward_id: int,
        *,
        integration_unlock_reward_request: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationUnlockRewardResponse: ...
    @overload
    def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationUnlockRewardResponse]: ...
    @overload
    def unlock_reward_with_http_info(
        self,
        reward_id: int,
        *,
        integration_unlock_reward_request: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationUnlockRewardResponse]: ...
    @overload
    def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
