# Generated from spec/paths/integration/customer_profiles/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.customer_inventory import CustomerInventory
from talon_one.models.customer_profile_integration_request_v2 import CustomerProfileIntegrationRequestV2
from talon_one.models.customer_profile_integration_response_v2 import CustomerProfileIntegrationResponseV2
from talon_one.models.multiple_customer_profile_integration_request import MultipleCustomerProfileIntegrationRequest
from talon_one.models.multiple_customer_profile_integration_response_v2 import MultipleCustomerProfileIntegrationResponseV2
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

DELETE_CUSTOMER_DATA: Operation
GET_CUSTOMER_INVENTORY: Operation
UPDATE_CUSTOMER_PROFILE_V2: Operation
UPDATE_CUSTOMER_PROFILES_V2: Operation

class CustomerProfilesApi(Api):
    @overload
    def delete_customer_data(
        self,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_customer_data(
        self,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_customer_data(
        self,
        integration_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_customer_data(
        self,
        integration_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_customer_data_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_customer_data_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_customer_data_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_customer_data_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_inventory(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerInventory: ...
    @overload
    def get_customer_inventory(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_inventory(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_inventory(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_inventory_with_http_info(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerInventory]: ...
    @overload
    def get_customer_inventory_with_http_info(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_inventory_with_http_info(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_inventory_with_http_info(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_customer_profile_v2(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerProfileIntegrationResponseV2: ...
    @overload
    def update_customer_profile_v2(
        self,
        integration_id: str,
        *,
        customer_profile_integration_request_v2: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerProfileIntegrationResponseV2: ...
    @overload
    def update_customer_profile_v2(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_customer_profile_v2(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_customer_profile_v2(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerProfileIntegrationResponseV2]: ...
    @overload
    def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        *,
        customer_profile_integration_request_v2: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerProfileIntegrationResponseV2]: ...
    @overload
    def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MultipleCustomerProfileIntegrationResponseV2: ...
    @overload
    def update_customer_profiles_v2(
        self,
        *,
        multiple_customer_profile_integration_request: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MultipleCustomerProfileIntegrationResponseV2: ...
    @overload
    def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MultipleCustomerProfileIntegrationResponseV2]: ...
    @overload
    def update_customer_profiles_v2_with_http_info(
        self,
        *,
        multiple_customer_profile_integration_request: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MultipleCustomerProfileIntegrationResponseV2]: ...
    @overload
    def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
