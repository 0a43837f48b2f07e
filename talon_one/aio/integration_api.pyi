# Generated from spec/paths/integration/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.aio.endpoint import Api
from talon_one.api_response import ApiResponse
from talon_one.models.activate_loyalty_points import ActivateLoyaltyPoints
from talon_one.models.activate_loyalty_points_response import ActivateLoyaltyPointsResponse
from talon_one.models.audience import Audience
from talon_one.models.best_prior_price import BestPriorPrice
from talon_one.models.best_prior_price_request import BestPriorPriceRequest
from talon_one.models.catalog import Catalog
from talon_one.models.catalog_sync_request import CatalogSyncRequest
from talon_one.models.coupon_reservations import CouponReservations
from talon_one.models.coupon_with_reservations import CouponWithReservations
from talon_one.models.create_referrals_for_multiple_advocates201_response import CreateReferralsForMultipleAdvocates201Response
from talon_one.models.customer_inventory import CustomerInventory
from talon_one.models.customer_profile_audience_request import CustomerProfileAudienceRequest
from talon_one.models.customer_profile_integration_request_v2 import CustomerProfileIntegrationRequestV2
from talon_one.models.customer_profile_integration_response_v2 import CustomerProfileIntegrationResponseV2
from talon_one.models.delete_loyalty_transactions_request import DeleteLoyaltyTransactionsRequest
from talon_one.models.event_v3 import EventV3
from talon_one.models.generate_loyalty_card import GenerateLoyaltyCard
from talon_one.models.get_customer_achievement_history200_response import GetCustomerAchievementHistory200Response
from talon_one.models.get_customer_achievements200_response import GetCustomerAchievements200Response
from talon_one.models.get_customer_rewards200_response import GetCustomerRewards200Response
from talon_one.models.get_loyalty_card_points200_response import GetLoyaltyCardPoints200Response
from talon_one.models.get_loyalty_card_transactions200_response import GetLoyaltyCardTransactions200Response
from talon_one.models.get_loyalty_program_profile_points200_response import GetLoyaltyProgramProfilePoints200Response
from talon_one.models.get_loyalty_program_profile_transactions200_response import GetLoyaltyProgramProfileTransactions200Response
from talon_one.models.get_reserved_customers200_response import GetReservedCustomers200Response
from talon_one.models.integration_customer_session_response import IntegrationCustomerSessionResponse
from talon_one.models.integration_event_v2_request import IntegrationEventV2Request
from talon_one.models.integration_event_v2_response import IntegrationEventV2Response
from talon_one.models.integration_event_v3_request import IntegrationEventV3Request
from talon_one.models.integration_event_v3_response import IntegrationEventV3Response
from talon_one.models.integration_get_all_campaigns200_response import IntegrationGetAllCampaigns200Response
from talon_one.models.integration_request import IntegrationRequest
from talon_one.models.integration_rewards_catalog200_response import IntegrationRewardsCatalog200Response
from talon_one.models.integration_state_v2 import IntegrationStateV2
from talon_one.models.integration_unlock_reward_request import IntegrationUnlockRewardRequest
from talon_one.models.integration_unlock_reward_response import IntegrationUnlockRewardResponse
from talon_one.models.loyalty_balances_with_tiers import LoyaltyBalancesWithTiers
from talon_one.models.loyalty_card import LoyaltyCard
from talon_one.models.loyalty_card_balances import LoyaltyCardBalances
from talon_one.models.loyalty_card_registration import LoyaltyCardRegistration
from talon_one.models.multiple_customer_profile_integration_request import MultipleCustomerProfileIntegrationRequest
from talon_one.models.multiple_customer_profile_integration_response_v2 import MultipleCustomerProfileIntegrationResponseV2
from talon_one.models.new_audience import NewAudience
from talon_one.models.new_referral import NewReferral
from talon_one.models.new_referrals_for_multiple_advocates import NewReferralsForMultipleAdvocates
from talon_one.models.referral import Referral
from talon_one.models.reopen_session_response import ReopenSessionResponse
from talon_one.models.return_integration_request import ReturnIntegrationRequest
from talon_one.models.update_audience import UpdateAudience
from talon_one.operation import CallOptions
from talon_one.wire.asyncio.responses import AsyncStreamedResponse

class IntegrationApi(Api):
    # Achievements
    @overload
    async def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerAchievementHistory200Response: ...
    @overload
    async def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_achievement_history_with_http_info(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerAchievementHistory200Response]: ...
    @overload
    async def get_customer_achievement_history_with_http_info(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_achievement_history_with_http_info(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[list[str]] = None,
        achievement_ids: Optional[list[str]] = None,
        achievement_status: Optional[list[str]] = None,
        current_progress_status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerAchievements200Response: ...
    @overload
    async def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[list[str]] = None,
        achievement_ids: Optional[list[str]] = None,
        achievement_status: Optional[list[str]] = None,
        current_progress_status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[list[str]] = None,
        achievement_ids: Optional[list[str]] = None,
        achievement_status: Optional[list[str]] = None,
        current_progress_status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_achievements_with_http_info(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[list[str]] = None,
        achievement_ids: Optional[list[str]] = None,
        achievement_status: Optional[list[str]] = None,
        current_progress_status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerAchievements200Response]: ...
    @overload
    async def get_customer_achievements_with_http_info(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[list[str]] = None,
        achievement_ids: Optional[list[str]] = None,
        achievement_status: Optional[list[str]] = None,
        current_progress_status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_achievements_with_http_info(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[list[str]] = None,
        achievement_ids: Optional[list[str]] = None,
        achievement_status: Optional[list[str]] = None,
        current_progress_status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Audiences
    @overload
    async def create_audience_v2(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    async def create_audience_v2(
        self,
        *,
        new_audience: Union[NewAudience, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    async def create_audience_v2(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_audience_v2(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    async def create_audience_v2_with_http_info(
        self,
        *,
        new_audience: Union[NewAudience, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    async def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_audience_memberships_v2(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_audience_memberships_v2(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_audience_memberships_v2(
        self,
        audience_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_audience_memberships_v2_with_http_info(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_audience_memberships_v2_with_http_info(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_audience_memberships_v2_with_http_info(
        self,
        audience_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_audience_v2(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_audience_v2(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_audience_v2(
        self,
        audience_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: dict[str, Any],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: dict[str, Any],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: dict[str, Any],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: dict[str, Any],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: dict[str, Any],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: dict[str, Any],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    async def update_audience_v2(
        self,
        audience_id: int,
        *,
        update_audience: Union[UpdateAudience, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    async def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    async def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        update_audience: Union[UpdateAudience, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    async def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def update_customer_profile_audiences(
        self,
        *,
        customer_profile_audience_request: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def update_customer_profile_audiences_with_http_info(
        self,
        *,
        customer_profile_audience_request: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Campaigns
    @overload
    async def integration_get_all_campaigns(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[list[str]] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationGetAllCampaigns200Response: ...
    @overload
    async def integration_get_all_campaigns(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[list[str]] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def integration_get_all_campaigns(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[list[str]] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def integration_get_all_campaigns_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[list[str]] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationGetAllCampaigns200Response]: ...
    @overload
    async def integration_get_all_campaigns_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[list[str]] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def integration_get_all_campaigns_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[list[str]] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Catalogs
    @overload
    async def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> list[BestPriorPrice]: ...
    @overload
    async def best_prior_price(
        self,
        *,
        best_prior_price_request: Union[BestPriorPriceRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> list[BestPriorPrice]: ...
    @overload
    async def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[BestPriorPrice]]: ...
    @overload
    async def best_prior_price_with_http_info(
        self,
        *,
        best_prior_price_request: Union[BestPriorPriceRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[BestPriorPrice]]: ...
    @overload
    async def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Catalog: ...
    @overload
    async def sync_catalog(
        self,
        catalog_id: int,
        *,
        catalog_sync_request: Union[CatalogSyncRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Catalog: ...
    @overload
    async def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Catalog]: ...
    @overload
    async def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        *,
        catalog_sync_request: Union[CatalogSyncRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Catalog]: ...
    @overload
    async def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Coupons
    @overload
    async def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CouponWithReservations: ...
    @overload
    async def create_coupon_reservation(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CouponWithReservations: ...
    @overload
    async def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CouponWithReservations]: ...
    @overload
    async def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CouponWithReservations]: ...
    @overload
    async def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_coupon_reservation(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_reserved_customers(
        self,
        coupon_value: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetReservedCustomers200Response: ...
    @overload
    async def get_reserved_customers(
        self,
        coupon_value: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_reserved_customers(
        self,
        coupon_value: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_reserved_customers_with_http_info(
        self,
        coupon_value: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetReservedCustomers200Response]: ...
    @overload
    async def get_reserved_customers_with_http_info(
        self,
        coupon_value: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_reserved_customers_with_http_info(
        self,
        coupon_value: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Customer profiles
    @overload
    async def delete_customer_data(
        self,
        integration_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_customer_data(
        self,
        integration_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_customer_data(
        self,
        integration_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_customer_data_with_http_info(
        self,
        integration_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_customer_data_with_http_info(
        self,
        integration_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_customer_data_with_http_info(
        self,
        integration_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_inventory(
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
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerInventory: ...
    @overload
    async def get_customer_inventory(
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
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_inventory(
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
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_inventory_with_http_info(
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
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerInventory]: ...
    @overload
    async def get_customer_inventory_with_http_info(
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
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_inventory_with_http_info(
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
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profile_v2(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerProfileIntegrationResponseV2: ...
    @overload
    async def update_customer_profile_v2(
        self,
        integration_id: str,
        *,
        customer_profile_integration_request_v2: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerProfileIntegrationResponseV2: ...
    @overload
    async def update_customer_profile_v2(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_customer_profile_v2(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerProfileIntegrationResponseV2]: ...
    @overload
    async def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        *,
        customer_profile_integration_request_v2: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerProfileIntegrationResponseV2]: ...
    @overload
    async def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MultipleCustomerProfileIntegrationResponseV2: ...
    @overload
    async def update_customer_profiles_v2(
        self,
        *,
        multiple_customer_profile_integration_request: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MultipleCustomerProfileIntegrationResponseV2: ...
    @overload
    async def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MultipleCustomerProfileIntegrationResponseV2]: ...
    @overload
    async def update_customer_profiles_v2_with_http_info(
        self,
        *,
        multiple_customer_profile_integration_request: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MultipleCustomerProfileIntegrationResponseV2]: ...
    @overload
    async def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Customer sessions
    @overload
    async def get_customer_session(
        self,
        customer_session_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationCustomerSessionResponse: ...
    @overload
    async def get_customer_session(
        self,
        customer_session_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_session(
        self,
        customer_session_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationCustomerSessionResponse]: ...
    @overload
    async def get_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def reopen_customer_session(
        self,
        customer_session_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ReopenSessionResponse: ...
    @overload
    async def reopen_customer_session(
        self,
        customer_session_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def reopen_customer_session(
        self,
        customer_session_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def reopen_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReopenSessionResponse]: ...
    @overload
    async def reopen_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def reopen_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    async def return_cart_items(
        self,
        customer_session_id: str,
        *,
        return_integration_request: Union[ReturnIntegrationRequest, dict[str, Any]],
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    async def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    async def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        *,
        return_integration_request: Union[ReturnIntegrationRequest, dict[str, Any]],
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    async def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    async def update_customer_session_v2(
        self,
        customer_session_id: str,
        *,
        integration_request: Union[IntegrationRequest, dict[str, Any]],
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    async def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    async def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        *,
        integration_request: Union[IntegrationRequest, dict[str, Any]],
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    async def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Events
    @overload
    async def get_event_v3(
        self,
        integration_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> EventV3: ...
    @overload
    async def get_event_v3(
        self,
        integration_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_event_v3(
        self,
        integration_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_event_v3_with_http_info(
        self,
        integration_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[EventV3]: ...
    @overload
    async def get_event_v3_with_http_info(
        self,
        integration_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_event_v3_with_http_info(
        self,
        integration_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV2Response: ...
    @overload
    async def track_event_v2(
        self,
        *,
        integration_event_v2_request: Union[IntegrationEventV2Request, dict[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV2Response: ...
    @overload
    async def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def track_event_v2_with_http_info(
        self,
        body: Union[IntegrationEventV2Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV2Response]: ...
    @overload
    async def track_event_v2_with_http_info(
        self,
        *,
        integration_event_v2_request: Union[IntegrationEventV2Request, dict[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV2Response]: ...
    @overload
    async def track_event_v2_with_http_info(
        self,
        body: Union[IntegrationEventV2Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def track_event_v2_with_http_info(
        self,
        body: Union[IntegrationEventV2Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV3Response: ...
    @overload
    async def track_event_v3(
        self,
        *,
        integration_event_v3_request: Union[IntegrationEventV3Request, dict[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV3Response: ...
    @overload
    async def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def track_event_v3_with_http_info(
        self,
        body: Union[IntegrationEventV3Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV3Response]: ...
    @overload
    async def track_event_v3_with_http_info(
        self,
        *,
        integration_event_v3_request: Union[IntegrationEventV3Request, dict[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV3Response]: ...
    @overload
    async def track_event_v3_with_http_info(
        self,
        body: Union[IntegrationEventV3Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def track_event_v3_with_http_info(
        self,
        body: Union[IntegrationEventV3Request, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Loyalty
    @overload
    async def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ActivateLoyaltyPointsResponse: ...
    @overload
    async def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        *,
        activate_loyalty_points: Union[ActivateLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ActivateLoyaltyPointsResponse: ...
    @overload
    async def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ActivateLoyaltyPointsResponse]: ...
    @overload
    async def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        activate_loyalty_points: Union[ActivateLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ActivateLoyaltyPointsResponse]: ...
    @overload
    async def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        delete_loyalty_transactions_request: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        delete_loyalty_transactions_request: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyBalancesWithTiers: ...
    @overload
    async def get_loyalty_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyBalancesWithTiers]: ...
    @overload
    async def get_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfilePoints200Response: ...
    @overload
    async def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: list[str],
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfilePoints200Response: ...
    @overload
    async def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfilePoints200Response]: ...
    @overload
    async def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: list[str],
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfilePoints200Response]: ...
    @overload
    async def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileTransactions200Response: ...
    @overload
    async def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: list[str],
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileTransactions200Response: ...
    @overload
    async def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileTransactions200Response]: ...
    @overload
    async def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: list[str],
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileTransactions200Response]: ...
    @overload
    async def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def join_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def join_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def join_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Loyalty cards
    @overload
    async def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        *,
        generate_loyalty_card: Union[GenerateLoyaltyCard, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        generate_loyalty_card: Union[GenerateLoyaltyCard, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCardBalances: ...
    @overload
    async def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCardBalances]: ...
    @overload
    async def get_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardPoints200Response: ...
    @overload
    async def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: list[str],
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardPoints200Response: ...
    @overload
    async def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardPoints200Response]: ...
    @overload
    async def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: list[str],
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardPoints200Response]: ...
    @overload
    async def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[str] = None,
        subledger_id: Optional[list[str]] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardTransactions200Response: ...
    @overload
    async def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: list[str],
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardTransactions200Response: ...
    @overload
    async def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardTransactions200Response]: ...
    @overload
    async def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: list[str],
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardTransactions200Response]: ...
    @overload
    async def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[list[str]] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Referrals
    @overload
    async def create_referral(
        self,
        body: Union[NewReferral, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral: ...
    @overload
    async def create_referral(
        self,
        *,
        new_referral: Union[NewReferral, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral: ...
    @overload
    async def create_referral(
        self,
        body: Union[NewReferral, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_referral(
        self,
        body: Union[NewReferral, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_referral_with_http_info(
        self,
        body: Union[NewReferral, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]: ...
    @overload
    async def create_referral_with_http_info(
        self,
        *,
        new_referral: Union[NewReferral, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]: ...
    @overload
    async def create_referral_with_http_info(
        self,
        body: Union[NewReferral, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_referral_with_http_info(
        self,
        body: Union[NewReferral, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateReferralsForMultipleAdvocates201Response]: ...
    @overload
    async def create_referrals_for_multiple_advocates(
        self,
        *,
        new_referrals_for_multiple_advocates: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateReferralsForMultipleAdvocates201Response]: ...
    @overload
    async def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateReferralsForMultipleAdvocates201Response]]: ...
    @overload
    async def create_referrals_for_multiple_advocates_with_http_info(
        self,
        *,
        new_referrals_for_multiple_advocates: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateReferralsForMultipleAdvocates201Response]]: ...
    @overload
    async def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Rewards
    @overload
    async def get_customer_rewards(
        self,
        integration_id: str,
        *,
        status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerRewards200Response: ...
    @overload
    async def get_customer_rewards(
        self,
        integration_id: str,
        *,
        status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_rewards(
        self,
        integration_id: str,
        *,
        status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_rewards_with_http_info(
        self,
        integration_id: str,
        *,
        status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerRewards200Response]: ...
    @overload
    async def get_customer_rewards_with_http_info(
        self,
        integration_id: str,
        *,
        status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_rewards_with_http_info(
        self,
        integration_id: str,
        *,
        status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def integration_rewards_catalog(
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
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationRewardsCatalog200Response: ...
    @overload
    async def integration_rewards_catalog(
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
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def integration_rewards_catalog(
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
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def integration_rewards_catalog_with_http_info(
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
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationRewardsCatalog200Response]: ...
    @overload
    async def integration_rewards_catalog_with_http_info(
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
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def integration_rewards_catalog_with_http_info(
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
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationUnlockRewardResponse: ...
    @overload
    async def unlock_reward(
        self,
        reward_id: int,
        *,
        integration_unlock_reward_request: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationUnlockRewardResponse: ...
    @overload
    async def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationUnlockRewardResponse]: ...
    @overload
    async def unlock_reward_with_http_info(
        self,
        reward_id: int,
        *,
        integration_unlock_reward_request: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationUnlockRewardResponse]: ...
    @overload
    async def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

