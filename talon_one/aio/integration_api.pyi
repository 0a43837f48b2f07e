# Generated from spec/paths/integration/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Mapping, Optional, Sequence, Union, overload

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
from talon_one.types import AchievementHistoryStatus, AchievementProgressFilter, CurrentAchievementStatus, PointsSort, PointsStatus, RewardStatus, Strings, TransactionSource
from talon_one.wire.asyncio.responses import AsyncStreamedResponse

class IntegrationApi(Api):
    # Achievements
    @overload
    async def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerAchievementHistory200Response:
        """List a customer's progress in one achievement.

        Returns a page of a customer's progress records for one achievement, including completed and expired
        attempts, and their total number. A recurring achievement can have several records. Fails with 404
        when the customer profile or the achievement does not exist.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        achievement_id: ID of the achievement, as returned when it was created or listed.
        progress_status: Only returns records with this status: `inprogress` (still running), `completed`
            (target reached) or `expired` (time ran out before the target was reached). One of `inprogress`,
            `completed`, `expired`.
        start_date: Start of the time range that the records are selected by. Must have a time zone.
        end_date: End of the time range that the records are selected by. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.

        Returns `GetCustomerAchievementHistory200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/customer_profiles/{integrationId}/achievements/{achievementId}
        Contract:
            spec/paths/integration/achievements/v1_customer_profiles_{integrationId}_achievements_{achievementId}.yaml
        """
    @overload
    async def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
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
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
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
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerAchievementHistory200Response]:
        """`get_customer_achievement_history`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_customer_achievement_history_with_http_info(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
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
        progress_status: Optional[Sequence[AchievementHistoryStatus]] = None,
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
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerAchievements200Response:
        """List the achievements of a customer.

        Returns a page of the achievements available to a customer, each with the customer's current progress,
        and their total number. Use it to show goals and progress bars in a shop. For a customer's earlier
        attempts call `get_customer_achievement_history`.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        campaign_ids: IDs of campaigns; only returns achievements that belong to them.
        achievement_ids: IDs of the achievements to return; omit it to get all.
        achievement_status: Only returns achievements in this state: `active` (customers can make progress
            now) or `scheduled` (starts later). One of `active`, `scheduled`.
        current_progress_status: Only returns achievements in which the customer has this status:
            `not_started`, `inprogress` (started, but below the target) or `completed`. One of `inprogress`,
            `completed`, `not_started`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.

        Returns `GetCustomerAchievements200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/customer_profiles/{integrationId}/achievements
        Contract: spec/paths/integration/achievements/v1_customer_profiles_{integrationId}_achievements.yaml
        """
    @overload
    async def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
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
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
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
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerAchievements200Response]:
        """`get_customer_achievements`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_customer_achievements_with_http_info(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
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
        campaign_ids: Optional[Strings] = None,
        achievement_ids: Optional[Strings] = None,
        achievement_status: Optional[Sequence[CurrentAchievementStatus]] = None,
        current_progress_status: Optional[Sequence[AchievementProgressFilter]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Audiences
    @overload
    async def create_audience_v2(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Create audience.

        Creates an empty audience that rules can use as a condition. It is either your own or mirrors an
        audience of another system, such as a customer data platform. Returns the audience; fails with 409
        when its integration ID is already in use.

        Add members separately, for example with `update_customer_profile_audiences`.

        body: Name of the new audience. If it mirrors an audience of another system, also that system and the
            audience's ID there.

        Returns `Audience`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 409 (The integration ID is already in use), any
        other 4xx, such as 403, 404 or 429.

        POST /v2/audiences
        Contract: spec/paths/integration/audiences/v2_audiences.yaml
        """
    @overload
    async def create_audience_v2(
        self,
        *,
        new_audience: Union[NewAudience, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    async def create_audience_v2(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_audience_v2(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]:
        """`create_audience_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_audience_v2_with_http_info(
        self,
        *,
        new_audience: Union[NewAudience, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    async def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
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
    ) -> None:
        """Remove all members from an audience.

        Removes every customer profile from an audience; the audience and the profiles remain. Returns
        nothing; fails with 404 when the audience does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        DELETE /v2/audiences/{audienceId}/memberships
        Contract: spec/paths/integration/audiences/v2_audiences_{audienceId}_memberships.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_audience_memberships_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> None:
        """Delete audience.

        Deletes an audience permanently; the customer profiles in it remain. Make sure first that no rule
        refers to it. Returns nothing; fails with 404 when the audience does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        409 (The request conflicts with the current state or with another request at the same time), any other
        4xx, such as 403, 404 or 429.

        DELETE /v2/audiences/{audienceId}
        Contract: spec/paths/integration/audiences/v2_audiences_{audienceId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_audience_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Mapping[str, Any],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set attributes on all members of an audience.

        Sets the given attributes to the given values on every customer profile in the audience. The
        attributes must already be defined in the account. Returns nothing; fails with 404 when the audience
        does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.
        body: Profile attributes to set, keyed by attribute name; each value is applied to all members.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        PUT /v2/audience_customers/{audienceId}/attributes
        Contract: spec/paths/integration/audiences/v2_audience_customers_{audienceId}_attributes.yaml
        """
    @overload
    async def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`update_audience_customers_attributes`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience:
        """Update audience.

        Changes the name of an audience or the Applications connected to it; its members stay as they are.
        Returns the changed audience; fails with 404 when it does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.
        body: New name of the audience and, optionally, the Applications connected to it.

        Returns `Audience`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        PUT /v2/audiences/{audienceId}
        Contract: spec/paths/integration/audiences/v2_audiences_{audienceId}.yaml
        """
    @overload
    async def update_audience_v2(
        self,
        audience_id: int,
        *,
        update_audience: Union[UpdateAudience, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    async def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]:
        """`update_audience_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        update_audience: Union[UpdateAudience, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    async def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add or remove audience members in bulk.

        Adds customer profiles to audiences and removes them, up to 1,000 actions in one request. A profile
        that does not exist is created when it is added. Returns nothing.

        Rules that react to a customer joining or leaving an audience do not run here; they run only when the
        change is made with `update_customer_profile_v2`.

        body: Actions, each with a customer profile, an audience, and whether to add or delete the membership.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v2/customer_audiences
        Contract: spec/paths/integration/audiences/v2_customer_audiences.yaml
        """
    @overload
    async def update_customer_profile_audiences(
        self,
        *,
        customer_profile_audience_request: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`update_customer_profile_audiences`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_customer_profile_audiences_with_http_info(
        self,
        *,
        customer_profile_audience_request: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
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
        campaign_ids: Optional[Strings] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationGetAllCampaigns200Response:
        """List running campaigns of the Application.

        Returns a page of the running campaigns of the Application that the API key belongs to, with the data
        a shop needs to show them; 50 a page by default. Filters can be combined; `has_more` says whether
        there is another page. For campaigns in other states use `get_campaigns`.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        campaign_ids: IDs of the campaigns to return; omit it to get all.
        start_after: Only returns campaigns that start at this time or later. Must have a time zone.
        start_before: Only returns campaigns that start at this time or earlier. Must have a time zone.
        end_after: Only returns campaigns that end at this time or later. Must have a time zone.
        end_before: Only returns campaigns that end at this time or earlier. Must have a time zone.
        store_id: Internal ID of a store; only returns campaigns linked to it.
        audience_id: Internal ID of an audience; only returns campaigns linked to it.

        Returns `IntegrationGetAllCampaigns200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/integration/campaigns
        Contract: spec/paths/integration/campaigns/v1_integration_campaigns.yaml
        """
    @overload
    async def integration_get_all_campaigns(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[Strings] = None,
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
        campaign_ids: Optional[Strings] = None,
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
        campaign_ids: Optional[Strings] = None,
        start_after: Optional[datetime] = None,
        start_before: Optional[datetime] = None,
        end_after: Optional[datetime] = None,
        end_before: Optional[datetime] = None,
        store_id: Optional[int] = None,
        audience_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationGetAllCampaigns200Response]:
        """`integration_get_all_campaigns`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def integration_get_all_campaigns_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        campaign_ids: Optional[Strings] = None,
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
        campaign_ids: Optional[Strings] = None,
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
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> list[BestPriorPrice]:
        """Look up best prior prices.

        Returns the best earlier price recorded for each of the given SKUs in a time frame before a given
        date. Use it to show a reference price next to a reduced one, as price transparency laws require.

        Marked experimental by the service: it may change.

        body: The SKUs to look up, the length of the time frame, its end date and how that end is determined,
            and optionally the audience the price was meant for.

        Returns `list[BestPriorPrice]`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/best_prior_price
        Contract: spec/paths/integration/catalogs/v1_best_prior_price.yaml
        """
    @overload
    async def best_prior_price(
        self,
        *,
        best_prior_price_request: Union[BestPriorPriceRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> list[BestPriorPrice]: ...
    @overload
    async def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def best_prior_price(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[BestPriorPrice]]:
        """`best_prior_price`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def best_prior_price_with_http_info(
        self,
        *,
        best_prior_price_request: Union[BestPriorPriceRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[list[BestPriorPrice]]: ...
    @overload
    async def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def best_prior_price_with_http_info(
        self,
        body: Union[BestPriorPriceRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Catalog:
        """Sync cart item catalog.

        Adds, changes or removes items of a cart item catalog, or adds price adjustments. A request can have
        up to 1,000 actions, all of the same type; using a SKU twice fails with 400. Session items without a
        price or attribute take it from the catalog connected to the Application.

        Returns the catalog; fails with 404 when it does not exist.

        It is not retried once it was sent, because repeating it adds up.

        catalog_id: ID of the cart item catalog.
        body: Actions to apply to the catalog's items and, optionally, the version of the catalog they are
            meant for.

        Returns `Catalog`.
        Raises `ApiException` with status 400 (The body is not valid, or it has a SKU twice), 401 (The API key
        or token is missing, invalid or expired), 404 (Something named in the path does not exist), any other
        4xx, such as 403, 404 or 429.

        PUT /v1/catalogs/{catalogId}/sync
        Contract: spec/paths/integration/catalogs/v1_catalogs_{catalogId}_sync.yaml
        """
    @overload
    async def sync_catalog(
        self,
        catalog_id: int,
        *,
        catalog_sync_request: Union[CatalogSyncRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Catalog: ...
    @overload
    async def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def sync_catalog(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Catalog]:
        """`sync_catalog`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        *,
        catalog_sync_request: Union[CatalogSyncRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Catalog]: ...
    @overload
    async def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def sync_catalog_with_http_info(
        self,
        catalog_id: int,
        body: Union[CatalogSyncRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Coupons
    @overload
    async def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CouponWithReservations:
        """Reserve a coupon for customers.

        Reserves a coupon code for up to 1,000 customer profiles. If its reservation is mandatory, only these
        customers can redeem it. Otherwise the code appears in their inventory and anyone can still use it.
        The coupon's reservation limit is not checked here.

        Returns the coupon; fails with 404 when the code does not exist.

        coupon_value: Coupon code, as the customer would enter it.
        body: Integration IDs of the customer profiles to reserve the code for.

        Returns `CouponWithReservations`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/coupon_reservations/{couponValue}
        Contract: spec/paths/integration/coupons/v1_coupon_reservations_{couponValue}.yaml
        """
    @overload
    async def create_coupon_reservation(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CouponWithReservations: ...
    @overload
    async def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CouponWithReservations]:
        """`create_coupon_reservation`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CouponWithReservations]: ...
    @overload
    async def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove coupon reservations.

        Removes the reservations of a coupon code for the given customer profiles; the coupon stays. Returns
        nothing; fails with 404 when the code does not exist.

        coupon_value: Coupon code, as the customer would enter it.
        body: Integration IDs of the customer profiles whose reservations to remove.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        DELETE /v1/coupon_reservations/{couponValue}
        Contract: spec/paths/integration/coupons/v1_coupon_reservations_{couponValue}.yaml
        """
    @overload
    async def delete_coupon_reservation(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`delete_coupon_reservation`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
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
    ) -> GetReservedCustomers200Response:
        """List customers who reserved a coupon.

        Returns all customer profiles for which the given coupon code is reserved, in one response without
        pages. Fails with 404 when the code does not exist.

        coupon_value: Coupon code, as the customer would enter it.

        Returns `GetReservedCustomers200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/coupon_reservations/customerprofiles/{couponValue}
        Contract: spec/paths/integration/coupons/v1_coupon_reservations_customerprofiles_{couponValue}.yaml
        """
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
    ) -> ApiResponse[GetReservedCustomers200Response]:
        """`get_reserved_customers`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> None:
        """Delete a customer's personal data.

        Deletes what is stored about a customer, for example after a deletion request under privacy law. This
        affects more than one Application: the customer is removed from every Application of the same
        environment (live or sandbox), and the profile can't be restored. Returns nothing; fails with 404 when
        the profile does not exist.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        DELETE /v1/customer_data/{integrationId}
        Contract: spec/paths/integration/customer_profiles/v1_customer_data_{integrationId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_customer_data`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> CustomerInventory:
        """Get a customer's inventory.

        Returns what a customer holds: coupons, referral codes, loyalty data, giveaways and achievements. Only
        the sections you ask for are returned, so ask for just what you show. Coupons are included when the
        customer has reserved or redeemed them, or when they are implicitly reserved for everyone. The
        response has no pages. Fails with 404 when the profile does not exist.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        profile: `true` includes the customer profile with its attributes.
        referrals: `true` includes the customer's referral codes.
        coupons: `true` includes the coupons that the customer has reserved or redeemed, and those implicitly
            reserved for everyone.
        loyalty: `true` includes the customer's loyalty programs and ledgers.
        giveaways: `true` includes the giveaways awarded to the customer.
        achievements: `true` includes achievements and the customer's progress in them.
        unlocked_rewards: `true` adds the rewards unlocked for the customer. Added in version 26.20.

        Returns `CustomerInventory`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/customer_profiles/{integrationId}/inventory
        Contract: spec/paths/integration/customer_profiles/v1_customer_profiles_{integrationId}_inventory.yaml
        """
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
    ) -> ApiResponse[CustomerInventory]:
        """`get_customer_inventory`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerProfileIntegrationResponseV2:
        """Update customer profile.

        Creates the customer profile or updates its attributes and audiences. By default no rules run and
        `effects` is empty; with `run_rule_engine` the Rule Engine evaluates the campaigns and the response
        contains their effects. Attributes must exist in the Campaign Manager before you send them, built-in
        ones too.

        Extra response content can only be requested with `run_rule_engine`. At most three requests for one
        profile can run at the same time; further ones fail with 409, so send them one after another and
        retry.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        body: Attributes to set on the profile, audiences to join or leave, and the extra sections to return.
        run_rule_engine: `true` evaluates the campaigns after the update and returns effects; `false` only
            stores the profile. The service's default is `false`.
        dry: `true` evaluates the update without storing it; only has an effect when `run_rule_engine` is
            `true`.

        Returns `CustomerProfileIntegrationResponseV2`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined), 401 (The API key or token is missing, invalid or expired), 409 (More
        than three requests for the profile at the same time; the client has already retried. Send the updates
        of one profile one after another), any other 4xx, such as 403, 404 or 429.

        PUT /v2/customer_profiles/{integrationId}
        Contract: spec/paths/integration/customer_profiles/v2_customer_profiles_{integrationId}.yaml
        """
    @overload
    async def update_customer_profile_v2(
        self,
        integration_id: str,
        *,
        customer_profile_integration_request_v2: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerProfileIntegrationResponseV2: ...
    @overload
    async def update_customer_profile_v2(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
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
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
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
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerProfileIntegrationResponseV2]:
        """`update_customer_profile_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        *,
        customer_profile_integration_request_v2: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerProfileIntegrationResponseV2]: ...
    @overload
    async def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
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
        body: Union[CustomerProfileIntegrationRequestV2, Mapping[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MultipleCustomerProfileIntegrationResponseV2:
        """Update customer profiles in bulk.

        Creates or updates up to 1,000 customer profiles in one request. Only attributes can be set here; for
        audience changes or rule evaluation use `update_customer_profile_v2`. Returns nothing by default; with
        `silent="no"` it returns the resulting profiles.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        body: Profiles, each with its integration ID and the attributes to set.
        silent: `yes` returns nothing (204), which is faster; `no` returns the resulting profiles (200). The
            service's default is `yes`.

        Returns `MultipleCustomerProfileIntegrationResponseV2`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined), 401 (The API key or token is missing, invalid or expired), any other
        4xx, such as 403, 404 or 429.

        PUT /v2/customer_profiles
        Contract: spec/paths/integration/customer_profiles/v2_customer_profiles.yaml
        """
    @overload
    async def update_customer_profiles_v2(
        self,
        *,
        multiple_customer_profile_integration_request: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MultipleCustomerProfileIntegrationResponseV2: ...
    @overload
    async def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MultipleCustomerProfileIntegrationResponseV2]:
        """`update_customer_profiles_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_customer_profiles_v2_with_http_info(
        self,
        *,
        multiple_customer_profile_integration_request: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MultipleCustomerProfileIntegrationResponseV2]: ...
    @overload
    async def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, Mapping[str, Any]],
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
    ) -> IntegrationCustomerSessionResponse:
        """Get customer session.

        Returns a stored customer session and its current effects; effects that were rolled back are left out
        together with their rollback. Use it to look up the state of a cart or order, for example when the
        response to an update was lost.

        customer_session_id: Integration ID of the session (cart or order), unique within the Application.

        Returns `IntegrationCustomerSessionResponse`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v2/customer_sessions/{customerSessionId}
        Contract: spec/paths/integration/customer_sessions/v2_customer_sessions_{customerSessionId}.yaml
        """
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
    ) -> ApiResponse[IntegrationCustomerSessionResponse]:
        """`get_customer_session`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ReopenSessionResponse:
        """Reopen customer session.

        Sets a closed session back to `open` so that the order can be edited again. Redeemed coupons, loyalty
        points and budgets are rolled back as for a cancellation, and the response contains only the rollback
        effects. These are not undone: free items, awarded giveaways, created coupons and referrals, coupon
        reservations, custom effects and attribute updates.

        How points are rolled back depends on the return policy of the loyalty program. If your shop creates a
        new order instead of editing the old one, cancel the session and use a new session ID.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        customer_session_id: Integration ID of the session (cart or order), unique within the Application.

        Returns `ReopenSessionResponse`.
        Raises `ApiException` with status 400 (The request is not valid, or the session is not `closed`), 401
        (The API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        PUT /v2/customer_sessions/{customerSessionId}/reopen
        Contract:
            spec/paths/integration/customer_sessions/v2_customer_sessions_{customerSessionId}_reopen.yaml
        """
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
    ) -> ApiResponse[ReopenSessionResponse]:
        """`reopen_customer_session`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2:
        """Return cart items.

        Records that items of a closed session were returned and moves the session to `partially_returned`.
        Effects tied to the returned units, such as item discounts and points, are rolled back; the response
        contains the rollback effects. To undo a whole order, set the session to `cancelled` instead.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        customer_session_id: Integration ID of the session (cart or order), unique within the Application.
        body: The returned items, each with its position or SKU and a quantity, and the extra sections to
            return.
        dry: `true` calculates the return and returns its effects, but stores nothing.
        run_rule_engine: `true` evaluates again, after the return, the campaigns that have
            `reevaluate_on_return` set and produced an effect when the session was closed.

        Returns `IntegrationStateV2`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, or the session is neither
        `closed` nor `partially_returned`), 401 (The API key or token is missing, invalid or expired), any
        other 4xx, such as 403, 404 or 429.

        POST /v2/customer_sessions/{customerSessionId}/returns
        Contract:
            spec/paths/integration/customer_sessions/v2_customer_sessions_{customerSessionId}_returns.yaml
        """
    @overload
    async def return_cart_items(
        self,
        customer_session_id: str,
        *,
        return_integration_request: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    async def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
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
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
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
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]:
        """`return_cart_items`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        *,
        return_integration_request: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    async def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
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
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
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
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2:
        """Update customer session.

        Sends a cart or order for evaluation and returns the effects to apply. A new session ID creates the
        session; a new profile ID creates the customer profile. Fields you omit keep their earlier value; send
        an empty `coupon_codes` list or an empty `referral_code` to clear them. Attributes must exist in the
        Campaign Manager before you send them, built-in ones too. Each response contains the complete set of
        effects, so apply them from scratch. A rejected coupon is a `rejectCoupon` effect, not an error.

        While the session is `open`, effects are provisional. Set its state to `closed` after payment to
        redeem coupons, add and deduct points and use up budgets, or to `cancelled` to abandon the cart. A
        closed session can only be changed to `cancelled` here, which undoes the order; the response then
        contains rollback effects. Report returned items with `return_cart_items`; `reopen_customer_session`
        turns the order back into a cart.

        A request can have 1,000 cart items with a total quantity of 10,000. At most three requests for one
        session or profile can run at the same time; further ones fail with 409 and can be retried.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        customer_session_id: Integration ID of the session (cart or order), unique within the Application.
        body: The session's data (customer, cart items, coupon codes, state and more) and the extra sections
            to return.
        dry: `true` evaluates the session and returns effects as usual, but stores nothing. The evaluation
            only sees the data in the request, so send the whole cart. `evaluable_campaign_ids` in the body
            can then limit it to certain campaigns, even disabled ones.
        now: Future time at which to evaluate the session, to test scheduled campaigns; only works together
            with `dry`. Must have a time zone.

        Returns `IntegrationStateV2`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined), 401 (The API key or token is missing, invalid or expired), 409 (More
        than three requests for the session or its profile at the same time; the client has already retried.
        Send the updates of one session one after another), any other 4xx, such as 403, 404 or 429.

        PUT /v2/customer_sessions/{customerSessionId}
        Contract: spec/paths/integration/customer_sessions/v2_customer_sessions_{customerSessionId}.yaml
        """
    @overload
    async def update_customer_session_v2(
        self,
        customer_session_id: str,
        *,
        integration_request: Union[IntegrationRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    async def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
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
        body: Union[IntegrationRequest, Mapping[str, Any]],
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
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]:
        """`update_customer_session_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        *,
        integration_request: Union[IntegrationRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    async def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
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
        body: Union[IntegrationRequest, Mapping[str, Any]],
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
    ) -> EventV3:
        """Get event.

        Returns one event tracked with `track_event_v3`, including its effects, by the integration ID you gave
        it. Fails with 404 when it does not exist.

        integration_id: Integration ID of the event, as sent when it was tracked.

        Returns `EventV3`.
        Raises `ApiException` with status 404 (There is no such event), any other 4xx, such as 403, 404 or
        429.

        GET /v3/events/{integrationId}
        Contract: spec/paths/integration/events/v3_events_{integrationId}.yaml
        """
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
    ) -> ApiResponse[EventV3]:
        """`get_event_v3`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV2Response:
        """Track event.

        Reports a custom customer action, such as a shared link, and evaluates the campaigns that react to it.
        An event always belongs to a customer profile, so name one. The event type must first be defined as an
        event attribute in the Campaign Manager, and so must the attributes you send; built-in events can't be
        sent.

        Returns nothing by default; with `silent="no"` it returns the effects. Too many requests for one
        profile at the same time fail with 409 and can be retried.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        body: Type and attributes of the event, the customer it belongs to, and the extra sections to return.
        silent: `yes` returns nothing (204), which is faster; `no` returns the effects (200). The service's
            default is `yes`.
        dry: `true` evaluates the request and returns effects as usual, but stores nothing and does not change
            budgets or analytics.
        force_complete_evaluation: `true` evaluates all campaigns, ignoring the evaluation mode of their
            groups; only works together with `dry`. The service's default is `false`.

        Returns `IntegrationEventV2Response`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined), 401 (The API key or token is missing, invalid or expired), 409 (More
        than three requests for the profile at the same time; the client has already retried. Send the events
        of one profile one after another), any other 4xx, such as 403, 404 or 429.

        POST /v2/events
        Contract: spec/paths/integration/events/v2_events.yaml
        """
    @overload
    async def track_event_v2(
        self,
        *,
        integration_event_v2_request: Union[IntegrationEventV2Request, Mapping[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV2Response: ...
    @overload
    async def track_event_v2(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
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
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
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
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV2Response]:
        """`track_event_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def track_event_v2_with_http_info(
        self,
        *,
        integration_event_v2_request: Union[IntegrationEventV2Request, Mapping[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV2Response]: ...
    @overload
    async def track_event_v2_with_http_info(
        self,
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
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
        body: Union[IntegrationEventV2Request, Mapping[str, Any]],
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
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV3Response:
        """Track advanced event.

        Reports a custom customer action under an ID of your own, evaluates the campaigns and returns the
        effects. The event can be connected to a session that is closed. Each ID is accepted only once, so
        repeating a request can't create a second event.

        A 409 has one of two reasons: the ID already exists (do not retry; read the event with
        `get_event_v3`), or there were too many requests at the same time (retry later).

        body: Type, attributes and ID of the event, the customer it belongs to, the session it is connected
            to, and the extra sections to return.
        silent: `yes` or `no`. In `track_event_v2` it decides whether anything is returned; here only a
            response with effects is documented. The service's default is `yes`.
        dry: `true` evaluates the request and returns effects as usual, but stores nothing and does not change
            budgets or analytics.
        force_complete_evaluation: `true` evaluates all campaigns, ignoring the evaluation mode of their
            groups; only works together with `dry`. The service's default is `false`.

        Returns `IntegrationEventV3Response`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined, or the session of `connectedSessionId` is not `closed`), 401 (The API key
        or token is missing, invalid or expired), 409 (An event with this integration ID exists already: do
        not send it again, `get_event_v3` reads it. Or there were more than three requests for the profile at
        the same time; the client has already retried those), any other 4xx, such as 403, 404 or 429.

        POST /v3/events
        Contract: spec/paths/integration/events/v3_events.yaml
        """
    @overload
    async def track_event_v3(
        self,
        *,
        integration_event_v3_request: Union[IntegrationEventV3Request, Mapping[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationEventV3Response: ...
    @overload
    async def track_event_v3(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
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
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
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
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV3Response]:
        """`track_event_v3`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def track_event_v3_with_http_info(
        self,
        *,
        integration_event_v3_request: Union[IntegrationEventV3Request, Mapping[str, Any]],
        silent: Optional[str] = None,
        dry: Optional[bool] = None,
        force_complete_evaluation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationEventV3Response]: ...
    @overload
    async def track_event_v3_with_http_info(
        self,
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
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
        body: Union[IntegrationEventV3Request, Mapping[str, Any]],
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
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ActivateLoyaltyPointsResponse:
        """Activate pending points.

        Makes pending points active so that the customer can spend them, for example when a return period is
        over. Name either the session that awarded the points or the transactions themselves, not both.
        Returns the resulting ledger entries.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        body: Either the session that awarded the points or the UUIDs of the transactions to activate.

        Returns `ActivateLoyaltyPointsResponse`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/activate_points
        Contract: spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_activate_points.yaml
        """
    @overload
    async def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        *,
        activate_loyalty_points: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ActivateLoyaltyPointsResponse: ...
    @overload
    async def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ActivateLoyaltyPointsResponse]:
        """`activate_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        activate_loyalty_points: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ActivateLoyaltyPointsResponse]: ...
    @overload
    async def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a customer's loyalty transactions.

        Deletes loyalty transactions of one customer in a profile-based program, either from all ledgers, the
        main ledger included, or from chosen ones. Returns nothing; fails with 404 when the program or the
        profile does not exist.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        body: Whether to clear all ledgers or only chosen ones, and in the latter case which.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/delete_transactions
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_delete_transactions.yaml
        """
    @overload
    async def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        delete_loyalty_transactions_request: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`delete_loyalty_transactions_from_ledgers`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        delete_loyalty_transactions_request: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
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
    ) -> LoyaltyBalancesWithTiers:
        """Get a customer's loyalty balances.

        Returns the point balances of one customer in a profile-based program: the main ledger and each
        subledger, with active, pending, spent, expired and negative points, and tier data if you ask for it.
        Balances are calculated when you call, so avoid asking for many at once.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        end_date: Time for which to calculate the balances; only earlier transactions count. Omit it for the
            current balances. Must have a time zone.
        subledger_id: Name of the subledger; omit it to get every ledger of the program.
        include_tiers: `true` includes the customer's tier and the points needed for the next one. The
            service's default is `false`.
        include_projected_tier: `true` includes a forecast of the customer's tier (`projected_tier`). Also set
            the subledger to make the request faster. The service's default is `false`.

        Returns `LoyaltyBalancesWithTiers`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/balances
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_balances.yaml
        """
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
    ) -> ApiResponse[LoyaltyBalancesWithTiers]:
        """`get_loyalty_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfilePoints200Response:
        """List a customer's loyalty points.

        Returns a page of the transactions that added points to a customer in a profile-based program and have
        points left in the chosen status, 50 a page by default. Use it, for example, to show which points
        expire next; `has_more` says whether there is another page.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        status: Points to list: `active` (can be spent), `pending` (become active later) or `expired`. One of
            `active`, `pending`, `expired`. The service's default is `active`.
        subledger_id: Names of the subledgers; omit it to get every ledger of the program.
        customer_session_i_ds: Integration IDs of sessions; only returns entries that came from one of them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Date to sort by: when the points become active (`startDate`) or when they expire (`expiryDate`).
            One of `startDate`, `expiryDate`.

        Returns `GetLoyaltyProgramProfilePoints200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/points
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_points.yaml
        """
    @overload
    async def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfilePoints200Response: ...
    @overload
    async def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfilePoints200Response]:
        """`get_loyalty_program_profile_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfilePoints200Response]: ...
    @overload
    async def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileTransactions200Response:
        """List a customer's loyalty transactions.

        Returns a page of the additions and deductions of a customer's points in a profile-based program, 50 a
        page by default. Filters can be combined; `has_more` says whether there is another page.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        customer_session_i_ds: Integration IDs of sessions; only returns entries that came from one of them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        subledger_id: IDs of the subledgers to look at; leave it out for every ledger of the program.
        loyalty_transaction_type: Only returns transactions from this source: `session` for rules evaluated on
            a customer session, `manual` for changes by a user or a Management API request, `import` for an
            imported file. One of `manual`, `session`, `import`.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        awaits_activation: `true` returns only points that wait for an action to activate them and have not
            expired. `false` is refused with 400; omit it to get all transactions.

        Returns `GetLoyaltyProgramProfileTransactions200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/transactions
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_transactions.yaml
        """
    @overload
    async def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileTransactions200Response]:
        """`get_loyalty_program_profile_transactions`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
    ) -> None:
        """Enroll a customer in a loyalty program.

        Makes a customer profile a member of a profile-based loyalty program from now on. A profile that does
        not exist is created first. Returns nothing. Fails when the customer has already joined the program,
        or when the program does not exist or is card-based.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (There is no such loyalty program), any other
        4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/join
        Contract:
            spec/paths/integration/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_join.yaml
        """
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
    ) -> ApiResponse[None]:
        """`join_loyalty_program`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard:
        """Create loyalty card.

        Issues a card in a card-based loyalty program, optionally linked to customer profiles. Returns the
        card.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        body: Initial status of the card, profiles to link it to, and its identifier; without an identifier
            the service generates one.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/cards
        Contract: spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards.yaml
        """
    @overload
    async def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        *,
        generate_loyalty_card: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]:
        """`generate_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        generate_loyalty_card: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
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
        subledger_id: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCardBalances:
        """Get balances of a loyalty card.

        Returns the point balances of a loyalty card, for the main ledger and each subledger, and the customer
        profiles linked to it. Fails with 404 when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        end_date: Time for which to calculate the balances; only earlier transactions count. Omit it for the
            current balances. Must have a time zone.
        subledger_id: Names of the subledgers; omit it to get every ledger of the card.

        Returns `LoyaltyCardBalances`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/balances
        Contract:
            spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_balances.yaml
        """
    @overload
    async def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
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
        subledger_id: Optional[Strings] = None,
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
        subledger_id: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCardBalances]:
        """`get_loyalty_card_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
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
        subledger_id: Optional[Strings] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardPoints200Response:
        """List points of a loyalty card.

        Returns a page of the transactions that added points to a loyalty card and have points left in the
        chosen status, 50 a page by default. Use it, for example, to show which points expire next; `has_more`
        says whether there is another page.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        status: Points to list: `active` (can be spent), `pending` (become active later) or `expired`. One of
            `active`, `pending`, `expired`. The service's default is `active`.
        subledger_id: Names of the subledgers; omit it to get every ledger of the card.
        customer_session_i_ds: Integration IDs of sessions; only returns entries that came from one of them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Date to sort by: when the points become active (`startDate`) or when they expire (`expiryDate`).
            One of `startDate`, `expiryDate`.

        Returns `GetLoyaltyCardPoints200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/points
        Contract:
            spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_points.yaml
        """
    @overload
    async def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: Strings,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardPoints200Response: ...
    @overload
    async def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardPoints200Response]:
        """`get_loyalty_card_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: Strings,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardPoints200Response]: ...
    @overload
    async def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardTransactions200Response:
        """List transactions of a loyalty card.

        Returns a page of the additions and deductions of points on a loyalty card, 50 a page by default.
        Filters can be combined; `has_more` says whether there is another page.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        subledger_id: Names of the subledgers; omit it to get every ledger of the card.
        loyalty_transaction_type: Only returns transactions from this source: `session` for rules evaluated on
            a customer session, `manual` for changes by a user or a Management API request, `import` for an
            imported file. One of `manual`, `session`, `import`.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        customer_session_i_ds: Integration IDs of sessions; only returns entries that came from one of them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        awaits_activation: `true` returns only points that wait for an action to activate them and have not
            expired. `false` is refused with 400; omit it to get all transactions.

        Returns `GetLoyaltyCardTransactions200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transactions
        Contract:
            spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_transactions.yaml
        """
    @overload
    async def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: Strings,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardTransactions200Response]:
        """`get_loyalty_card_transactions`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: Strings,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard:
        """Link loyalty card to a customer.

        Links a loyalty card to a customer profile. The loyalty program sets how many profiles can share a
        card. Returns the card and its linked profiles.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: Integration ID of the customer profile to link to the card.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/link_profile
        Contract:
            spec/paths/integration/loyalty_cards/v2_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_link_profile.yaml
        """
    @overload
    async def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]:
        """`link_loyalty_card_to_profile`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard:
        """Unlink loyalty card from a customer.

        Removes the link between a loyalty card and a customer profile; both remain. Returns the card and the
        profiles still linked.

        loyalty_program_id: ID of the loyalty program, as shown in the Campaign Manager or listed by the
            Management API.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: Integration ID of the customer profile to unlink from the card.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v2/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/unlink_profile
        Contract:
            spec/paths/integration/loyalty_cards/v2_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_unlink_profile.yaml
        """
    @overload
    async def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]:
        """`unlink_loyalty_card_from_profile`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Referrals
    @overload
    async def create_referral(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral:
        """Create referral code.

        Creates a referral code for an advocate, who passes it on to a friend. Referral limits of the campaign
        are ignored here. Returns the referral, including the code.

        body: The campaign, the advocate, and optionally the one friend allowed to use the code, its dates,
            usage limit and attributes.

        Returns `Referral`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v1/referrals
        Contract: spec/paths/integration/referrals/v1_referrals.yaml
        """
    @overload
    async def create_referral(
        self,
        *,
        new_referral: Union[NewReferral, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral: ...
    @overload
    async def create_referral(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_referral(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_referral_with_http_info(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]:
        """`create_referral`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_referral_with_http_info(
        self,
        *,
        new_referral: Union[NewReferral, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]: ...
    @overload
    async def create_referral_with_http_info(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_referral_with_http_info(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateReferralsForMultipleAdvocates201Response]:
        """Create referral codes for many advocates.

        Creates one referral code for each of up to 1,000 advocates. Referral limits of the campaign are
        ignored here. Returns nothing by default; with `silent="no"` it returns the referrals.

        body: The campaign and the advocates, and the dates, usage limit, attributes and code pattern shared
            by all the codes.
        silent: `yes` returns nothing (204), which is faster; `no` returns the created referrals (201). The
            service's default is `yes`.

        Returns `CreateReferralsForMultipleAdvocates201Response`, or None when the response has no body (204).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v1/referrals_for_multiple_advocates
        Contract: spec/paths/integration/referrals/v1_referrals_for_multiple_advocates.yaml
        """
    @overload
    async def create_referrals_for_multiple_advocates(
        self,
        *,
        new_referrals_for_multiple_advocates: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateReferralsForMultipleAdvocates201Response]: ...
    @overload
    async def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateReferralsForMultipleAdvocates201Response]]:
        """`create_referrals_for_multiple_advocates`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def create_referrals_for_multiple_advocates_with_http_info(
        self,
        *,
        new_referrals_for_multiple_advocates: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateReferralsForMultipleAdvocates201Response]]: ...
    @overload
    async def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
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
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerRewards200Response:
        """List a customer's rewards.

        Returns the rewards that were unlocked for a customer, whether they have been used or not.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        status: Only rewards in these states are returned: still to be used (`unlocked`) or `used`. One of
            `unlocked`, `used`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetCustomerRewards200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/customer_profiles/{integrationId}/rewards
        Contract: spec/paths/integration/rewards/v1_customer_profiles_{integrationId}_rewards.yaml
        """
    @overload
    async def get_customer_rewards(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
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
        status: Optional[Sequence[RewardStatus]] = None,
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
        status: Optional[Sequence[RewardStatus]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerRewards200Response]:
        """`get_customer_rewards`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_customer_rewards_with_http_info(
        self,
        integration_id: str,
        *,
        status: Optional[Sequence[RewardStatus]] = None,
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
        status: Optional[Sequence[RewardStatus]] = None,
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
    ) -> IntegrationRewardsCatalog200Response:
        """List the reward catalog.

        Returns the rewards that customers of the Application can unlock, with their prices in loyalty points.
        With a customer profile, it also tells whether that customer can unlock each of them.

        Marked experimental by the service: it may change.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        points_from: Only rewards that cost at least this many points are returned. More than 0.
        points_to: Only rewards that cost at most this many points are returned. More than 0.
        include_free: Whether rewards that cost no points are returned too. The service's default is `true`.
        loyalty_program_id: ID of a loyalty program; only rewards that cost points of it are returned.
        subledger_id: ID of a subledger; only rewards that cost points of it are returned.
        profile_integration_id: Integration ID of a customer profile; adds whether this customer can unlock
            each reward.
        loyalty_card_id: Code of the loyalty card of the customer, in card-based programs.

        Returns `IntegrationRewardsCatalog200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/rewards/catalog
        Contract: spec/paths/integration/rewards/v1_rewards_catalog.yaml
        """
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
    ) -> ApiResponse[IntegrationRewardsCatalog200Response]:
        """`integration_rewards_catalog`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationUnlockRewardResponse:
        """Unlock a reward.

        Unlocks a reward for a customer and takes its price from the customer's loyalty points. If the
        conditions of the reward do not hold, it fails with 422 and the reasons.

        Marked experimental by the service: it may change.

        reward_id: ID of the reward to unlock.
        body: Customer, points to pay with, and extra sections for the response.
        dry: `true` evaluates the request and responds as usual, but stores nothing.

        Returns `IntegrationUnlockRewardResponse`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 403 (The key is not allowed to do this), 404
        (Something named in the path does not exist), 409 (The request conflicts with the current state or
        with another request at the same time), 422 (The reward was not unlocked; the body says why), any
        other 4xx, such as 403, 404 or 429.

        POST /v1/rewards/{rewardId}/unlock
        Contract: spec/paths/integration/rewards/v1_rewards_{rewardId}_unlock.yaml
        """
    @overload
    async def unlock_reward(
        self,
        reward_id: int,
        *,
        integration_unlock_reward_request: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationUnlockRewardResponse: ...
    @overload
    async def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationUnlockRewardResponse]:
        """`unlock_reward`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def unlock_reward_with_http_info(
        self,
        reward_id: int,
        *,
        integration_unlock_reward_request: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationUnlockRewardResponse]: ...
    @overload
    async def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

