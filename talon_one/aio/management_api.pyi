# Generated from spec/paths/management/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.aio.endpoint import Api
from talon_one.api_response import ApiResponse
from talon_one.models.account import Account
from talon_one.models.account_additional_cost import AccountAdditionalCost
from talon_one.models.account_analytics import AccountAnalytics
from talon_one.models.achievement import Achievement
from talon_one.models.achievement_v2 import AchievementV2
from talon_one.models.activate_user_request import ActivateUserRequest
from talon_one.models.add_loyalty_points import AddLoyaltyPoints
from talon_one.models.application import Application
from talon_one.models.application_api_health import ApplicationApiHealth
from talon_one.models.application_cif_expression import ApplicationCIFExpression
from talon_one.models.application_customer import ApplicationCustomer
from talon_one.models.application_session import ApplicationSession
from talon_one.models.async_coupon_creation_response import AsyncCouponCreationResponse
from talon_one.models.async_coupon_deletion_job_response import AsyncCouponDeletionJobResponse
from talon_one.models.attribute import Attribute
from talon_one.models.base_notification import BaseNotification
from talon_one.models.campaign import Campaign
from talon_one.models.campaign_copy import CampaignCopy
from talon_one.models.campaign_group import CampaignGroup
from talon_one.models.campaign_search import CampaignSearch
from talon_one.models.collection import Collection
from talon_one.models.coupon import Coupon
from talon_one.models.create_achievement import CreateAchievement
from talon_one.models.create_achievement_v2 import CreateAchievementV2
from talon_one.models.create_coupons200_response import CreateCoupons200Response
from talon_one.models.create_template_campaign import CreateTemplateCampaign
from talon_one.models.create_template_campaign_response import CreateTemplateCampaignResponse
from talon_one.models.customer_activity_report import CustomerActivityReport
from talon_one.models.customer_analytics import CustomerAnalytics
from talon_one.models.customer_profile import CustomerProfile
from talon_one.models.customer_profile_search_query import CustomerProfileSearchQuery
from talon_one.models.deactivate_user_request import DeactivateUserRequest
from talon_one.models.deduct_loyalty_points import DeductLoyaltyPoints
from talon_one.models.delete_user_request import DeleteUserRequest
from talon_one.models.exclude_price_observations_request import ExcludePriceObservationsRequest
from talon_one.models.experiment import Experiment
from talon_one.models.generate_coupon_rejections200_response import GenerateCouponRejections200Response
from talon_one.models.get_access_logs_without_total_count200_response import GetAccessLogsWithoutTotalCount200Response
from talon_one.models.get_additional_costs200_response import GetAdditionalCosts200Response
from talon_one.models.get_all_access_logs200_response import GetAllAccessLogs200Response
from talon_one.models.get_all_roles200_response import GetAllRoles200Response
from talon_one.models.get_application_customer_friends200_response import GetApplicationCustomerFriends200Response
from talon_one.models.get_application_customers200_response import GetApplicationCustomers200Response
from talon_one.models.get_application_customers_by_attributes200_response import GetApplicationCustomersByAttributes200Response
from talon_one.models.get_application_event_types200_response import GetApplicationEventTypes200Response
from talon_one.models.get_application_events_without_total_count200_response import GetApplicationEventsWithoutTotalCount200Response
from talon_one.models.get_application_sessions200_response import GetApplicationSessions200Response
from talon_one.models.get_application_sessions_by_customer_attributes200_response import GetApplicationSessionsByCustomerAttributes200Response
from talon_one.models.get_applications200_response import GetApplications200Response
from talon_one.models.get_attributes200_response import GetAttributes200Response
from talon_one.models.get_audience_memberships200_response import GetAudienceMemberships200Response
from talon_one.models.get_audiences200_response import GetAudiences200Response
from talon_one.models.get_audiences_analytics200_response import GetAudiencesAnalytics200Response
from talon_one.models.get_campaign_analytics200_response import GetCampaignAnalytics200Response
from talon_one.models.get_campaign_groups200_response import GetCampaignGroups200Response
from talon_one.models.get_campaign_templates200_response import GetCampaignTemplates200Response
from talon_one.models.get_campaigns200_response import GetCampaigns200Response
from talon_one.models.get_changes200_response import GetChanges200Response
from talon_one.models.get_collection_items200_response import GetCollectionItems200Response
from talon_one.models.get_coupons_without_total_count200_response import GetCouponsWithoutTotalCount200Response
from talon_one.models.get_customer_activity_reports_without_total_count200_response import GetCustomerActivityReportsWithoutTotalCount200Response
from talon_one.models.get_customer_profile_achievement_progress200_response import GetCustomerProfileAchievementProgress200Response
from talon_one.models.get_customer_profiles200_response import GetCustomerProfiles200Response
from talon_one.models.get_customers_by_attributes200_response import GetCustomersByAttributes200Response
from talon_one.models.get_dashboard_statistics200_response import GetDashboardStatistics200Response
from talon_one.models.get_event_types200_response import GetEventTypes200Response
from talon_one.models.get_exports200_response import GetExports200Response
from talon_one.models.get_loyalty_card_transaction_logs200_response import GetLoyaltyCardTransactionLogs200Response
from talon_one.models.get_loyalty_cards200_response import GetLoyaltyCards200Response
from talon_one.models.get_loyalty_program_profile_ledger_transactions200_response import GetLoyaltyProgramProfileLedgerTransactions200Response
from talon_one.models.get_loyalty_program_transactions200_response import GetLoyaltyProgramTransactions200Response
from talon_one.models.get_loyalty_programs200_response import GetLoyaltyPrograms200Response
from talon_one.models.get_referrals_without_total_count200_response import GetReferralsWithoutTotalCount200Response
from talon_one.models.get_rulesets200_response import GetRulesets200Response
from talon_one.models.get_users200_response import GetUsers200Response
from talon_one.models.get_webhook_activation_logs200_response import GetWebhookActivationLogs200Response
from talon_one.models.get_webhook_logs200_response import GetWebhookLogs200Response
from talon_one.models.get_webhooks200_response import GetWebhooks200Response
from talon_one.models.giveaways_pool import GiveawaysPool
from talon_one.models.list_account_collections200_response import ListAccountCollections200Response
from talon_one.models.list_achievements200_response import ListAchievements200Response
from talon_one.models.list_achievements_v2200_response import ListAchievementsV2200Response
from talon_one.models.list_all_roles_v2200_response import ListAllRolesV2200Response
from talon_one.models.list_application_cart_item_filters200_response import ListApplicationCartItemFilters200Response
from talon_one.models.list_campaign_store_budget_limits200_response import ListCampaignStoreBudgetLimits200Response
from talon_one.models.list_catalog_items200_response import ListCatalogItems200Response
from talon_one.models.list_experiments200_response import ListExperiments200Response
from talon_one.models.list_stores200_response import ListStores200Response
from talon_one.models.login_params import LoginParams
from talon_one.models.loyalty_balances_with_tiers import LoyaltyBalancesWithTiers
from talon_one.models.loyalty_card import LoyaltyCard
from talon_one.models.loyalty_card_batch import LoyaltyCardBatch
from talon_one.models.loyalty_card_batch_response import LoyaltyCardBatchResponse
from talon_one.models.loyalty_dashboard_data import LoyaltyDashboardData
from talon_one.models.loyalty_ledger import LoyaltyLedger
from talon_one.models.loyalty_program import LoyaltyProgram
from talon_one.models.message_log_entries import MessageLogEntries
from talon_one.models.model_import import ModelImport
from talon_one.models.new_additional_cost import NewAdditionalCost
from talon_one.models.new_attribute import NewAttribute
from talon_one.models.new_base_notification import NewBaseNotification
from talon_one.models.new_campaign import NewCampaign
from talon_one.models.new_campaign_collection import NewCampaignCollection
from talon_one.models.new_campaign_store_budget import NewCampaignStoreBudget
from talon_one.models.new_collection import NewCollection
from talon_one.models.new_coupon_creation_job import NewCouponCreationJob
from talon_one.models.new_coupon_deletion_job import NewCouponDeletionJob
from talon_one.models.new_coupons import NewCoupons
from talon_one.models.new_coupons_for_multiple_recipients import NewCouponsForMultipleRecipients
from talon_one.models.new_external_invitation import NewExternalInvitation
from talon_one.models.new_invitation import NewInvitation
from talon_one.models.new_invite_email import NewInviteEmail
from talon_one.models.new_password import NewPassword
from talon_one.models.new_password_email import NewPasswordEmail
from talon_one.models.new_store import NewStore
from talon_one.models.notification_activation import NotificationActivation
from talon_one.models.price_history_request import PriceHistoryRequest
from talon_one.models.price_history_response import PriceHistoryResponse
from talon_one.models.referral import Referral
from talon_one.models.role import Role
from talon_one.models.role_v2 import RoleV2
from talon_one.models.role_v2_base import RoleV2Base
from talon_one.models.ruleset import Ruleset
from talon_one.models.ruleset_v2 import RulesetV2
from talon_one.models.scim_base_group import ScimBaseGroup
from talon_one.models.scim_group import ScimGroup
from talon_one.models.scim_groups_list_response import ScimGroupsListResponse
from talon_one.models.scim_new_user import ScimNewUser
from talon_one.models.scim_patch_request import ScimPatchRequest
from talon_one.models.scim_resource_types_list_response import ScimResourceTypesListResponse
from talon_one.models.scim_schemas_list_response import ScimSchemasListResponse
from talon_one.models.scim_service_provider_config_response import ScimServiceProviderConfigResponse
from talon_one.models.scim_user import ScimUser
from talon_one.models.scim_users_list_response import ScimUsersListResponse
from talon_one.models.session import Session
from talon_one.models.store import Store
from talon_one.models.summarize_campaign_store_budget200_response import SummarizeCampaignStoreBudget200Response
from talon_one.models.transfer_loyalty_card import TransferLoyaltyCard
from talon_one.models.update_achievement import UpdateAchievement
from talon_one.models.update_achievement_v2 import UpdateAchievementV2
from talon_one.models.update_campaign import UpdateCampaign
from talon_one.models.update_campaign_collection import UpdateCampaignCollection
from talon_one.models.update_collection import UpdateCollection
from talon_one.models.update_coupon import UpdateCoupon
from talon_one.models.update_coupon_batch import UpdateCouponBatch
from talon_one.models.update_loyalty_card_request import UpdateLoyaltyCardRequest
from talon_one.models.update_referral import UpdateReferral
from talon_one.models.update_user import UpdateUser
from talon_one.models.user import User
from talon_one.models.webhook import Webhook
from talon_one.operation import CallOptions, UploadFile
from talon_one.wire.asyncio.responses import AsyncStreamedResponse

class ManagementApi(Api):
    # Accounts and users
    @overload
    async def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def activate_user_by_email(
        self,
        *,
        activate_user_request: Union[ActivateUserRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def activate_user_by_email_with_http_info(
        self,
        *,
        activate_user_request: Union[ActivateUserRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_invite_email(
        self,
        body: Union[NewInviteEmail, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewInviteEmail: ...
    @overload
    async def create_invite_email(
        self,
        *,
        new_invite_email: Union[NewInviteEmail, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewInviteEmail: ...
    @overload
    async def create_invite_email(
        self,
        body: Union[NewInviteEmail, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_invite_email(
        self,
        body: Union[NewInviteEmail, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewInviteEmail]: ...
    @overload
    async def create_invite_email_with_http_info(
        self,
        *,
        new_invite_email: Union[NewInviteEmail, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewInviteEmail]: ...
    @overload
    async def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_invite_v2(
        self,
        body: Union[NewInvitation, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    async def create_invite_v2(
        self,
        *,
        new_invitation: Union[NewInvitation, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    async def create_invite_v2(
        self,
        body: Union[NewInvitation, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_invite_v2(
        self,
        body: Union[NewInvitation, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    async def create_invite_v2_with_http_info(
        self,
        *,
        new_invitation: Union[NewInvitation, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    async def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPasswordEmail: ...
    @overload
    async def create_password_recovery_email(
        self,
        *,
        new_password_email: Union[NewPasswordEmail, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPasswordEmail: ...
    @overload
    async def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPasswordEmail]: ...
    @overload
    async def create_password_recovery_email_with_http_info(
        self,
        *,
        new_password_email: Union[NewPasswordEmail, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPasswordEmail]: ...
    @overload
    async def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def deactivate_user_by_email(
        self,
        *,
        deactivate_user_request: Union[DeactivateUserRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def deactivate_user_by_email_with_http_info(
        self,
        *,
        deactivate_user_request: Union[DeactivateUserRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_user(
        self,
        user_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_user(
        self,
        user_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_user(
        self,
        user_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_user_by_email(
        self,
        *,
        delete_user_request: Union[DeleteUserRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_user_by_email_with_http_info(
        self,
        *,
        delete_user_request: Union[DeleteUserRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_account(
        self,
        account_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Account: ...
    @overload
    async def get_account(
        self,
        account_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_account(
        self,
        account_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_account_with_http_info(
        self,
        account_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Account]: ...
    @overload
    async def get_account_with_http_info(
        self,
        account_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_account_with_http_info(
        self,
        account_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_account_analytics(
        self,
        account_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAnalytics: ...
    @overload
    async def get_account_analytics(
        self,
        account_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_account_analytics(
        self,
        account_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_account_analytics_with_http_info(
        self,
        account_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAnalytics]: ...
    @overload
    async def get_account_analytics_with_http_info(
        self,
        account_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_account_analytics_with_http_info(
        self,
        account_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_user(
        self,
        user_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    async def get_user(
        self,
        user_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_user(
        self,
        user_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    async def get_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_users(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetUsers200Response: ...
    @overload
    async def get_users(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_users(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_users_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetUsers200Response]: ...
    @overload
    async def get_users_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_users_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def invite_user_external(
        self,
        body: Union[NewExternalInvitation, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def invite_user_external(
        self,
        *,
        new_external_invitation: Union[NewExternalInvitation, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def invite_user_external(
        self,
        body: Union[NewExternalInvitation, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def invite_user_external(
        self,
        body: Union[NewExternalInvitation, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def invite_user_external_with_http_info(
        self,
        *,
        new_external_invitation: Union[NewExternalInvitation, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def okta_event_handler_challenge(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def okta_event_handler_challenge(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def okta_event_handler_challenge(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def okta_event_handler_challenge_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def okta_event_handler_challenge_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def okta_event_handler_challenge_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def reset_password(
        self,
        body: Union[NewPassword, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPassword: ...
    @overload
    async def reset_password(
        self,
        *,
        new_password: Union[NewPassword, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPassword: ...
    @overload
    async def reset_password(
        self,
        body: Union[NewPassword, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def reset_password(
        self,
        body: Union[NewPassword, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def reset_password_with_http_info(
        self,
        body: Union[NewPassword, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPassword]: ...
    @overload
    async def reset_password_with_http_info(
        self,
        *,
        new_password: Union[NewPassword, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPassword]: ...
    @overload
    async def reset_password_with_http_info(
        self,
        body: Union[NewPassword, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def reset_password_with_http_info(
        self,
        body: Union[NewPassword, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_create_group(
        self,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_create_group(
        self,
        *,
        scim_base_group: Union[ScimBaseGroup, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_create_group(
        self,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_create_group(
        self,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_create_group_with_http_info(
        self,
        *,
        scim_base_group: Union[ScimBaseGroup, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_create_user(
        self,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_create_user(
        self,
        *,
        scim_new_user: Union[ScimNewUser, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_create_user(
        self,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_create_user(
        self,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_create_user_with_http_info(
        self,
        *,
        scim_new_user: Union[ScimNewUser, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_delete_group(
        self,
        group_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def scim_delete_group(
        self,
        group_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_delete_group(
        self,
        group_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_delete_group_with_http_info(
        self,
        group_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def scim_delete_group_with_http_info(
        self,
        group_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_delete_group_with_http_info(
        self,
        group_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_delete_user(
        self,
        user_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def scim_delete_user(
        self,
        user_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_delete_user(
        self,
        user_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_delete_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def scim_delete_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_delete_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_group(
        self,
        group_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_get_group(
        self,
        group_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_get_group(
        self,
        group_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_group_with_http_info(
        self,
        group_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_get_group_with_http_info(
        self,
        group_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_get_group_with_http_info(
        self,
        group_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_groups(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroupsListResponse: ...
    @overload
    async def scim_get_groups(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_get_groups(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_groups_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroupsListResponse]: ...
    @overload
    async def scim_get_groups_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_get_groups_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_resource_types(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimResourceTypesListResponse: ...
    @overload
    async def scim_get_resource_types(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_get_resource_types(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_resource_types_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimResourceTypesListResponse]: ...
    @overload
    async def scim_get_resource_types_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_get_resource_types_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_schemas(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimSchemasListResponse: ...
    @overload
    async def scim_get_schemas(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_get_schemas(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_schemas_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimSchemasListResponse]: ...
    @overload
    async def scim_get_schemas_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_get_schemas_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_service_provider_config(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimServiceProviderConfigResponse: ...
    @overload
    async def scim_get_service_provider_config(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_get_service_provider_config(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_service_provider_config_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimServiceProviderConfigResponse]: ...
    @overload
    async def scim_get_service_provider_config_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_get_service_provider_config_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_user(
        self,
        user_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_get_user(
        self,
        user_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_get_user(
        self,
        user_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_get_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_get_user_with_http_info(
        self,
        user_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_users(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUsersListResponse: ...
    @overload
    async def scim_get_users(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_get_users(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_get_users_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUsersListResponse]: ...
    @overload
    async def scim_get_users_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_get_users_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_patch_group(
        self,
        group_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_patch_group_with_http_info(
        self,
        group_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_patch_user(
        self,
        user_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_patch_user_with_http_info(
        self,
        user_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_replace_group_attributes(
        self,
        group_id: int,
        *,
        scim_base_group: Union[ScimBaseGroup, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        *,
        scim_base_group: Union[ScimBaseGroup, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_replace_user_attributes(
        self,
        user_id: int,
        *,
        scim_new_user: Union[ScimNewUser, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        *,
        scim_new_user: Union[ScimNewUser, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    async def update_user(
        self,
        user_id: int,
        *,
        update_user: Union[UpdateUser, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    async def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    async def update_user_with_http_info(
        self,
        user_id: int,
        *,
        update_user: Union[UpdateUser, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    async def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Achievements
    @overload
    async def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    async def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        *,
        create_achievement: Union[CreateAchievement, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    async def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    async def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        create_achievement: Union[CreateAchievement, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    async def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AchievementV2: ...
    @overload
    async def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AchievementV2]: ...
    @overload
    async def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_achievement_v2(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_achievement_v2(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_achievement_v2(
        self,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_achievement_v2(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_achievement_v2(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_achievement_v2(
        self,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    async def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    async def get_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_achievement_v2(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AchievementV2: ...
    @overload
    async def get_achievement_v2(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_achievement_v2(
        self,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AchievementV2]: ...
    @overload
    async def get_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerProfileAchievementProgress200Response: ...
    @overload
    async def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_profile_achievement_progress_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerProfileAchievementProgress200Response]: ...
    @overload
    async def get_customer_profile_achievement_progress_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_profile_achievement_progress_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListAchievements200Response: ...
    @overload
    async def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAchievements200Response]: ...
    @overload
    async def list_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[list[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListAchievementsV2200Response: ...
    @overload
    async def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[list[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[list[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[list[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAchievementsV2200Response]: ...
    @overload
    async def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[list[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[list[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    async def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        update_achievement: Union[UpdateAchievement, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    async def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    async def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        update_achievement: Union[UpdateAchievement, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    async def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AchievementV2: ...
    @overload
    async def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AchievementV2]: ...
    @overload
    async def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Additional costs
    @overload
    async def create_additional_cost(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAdditionalCost: ...
    @overload
    async def create_additional_cost(
        self,
        *,
        new_additional_cost: Union[NewAdditionalCost, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAdditionalCost: ...
    @overload
    async def create_additional_cost(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_additional_cost(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_additional_cost_with_http_info(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAdditionalCost]: ...
    @overload
    async def create_additional_cost_with_http_info(
        self,
        *,
        new_additional_cost: Union[NewAdditionalCost, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAdditionalCost]: ...
    @overload
    async def create_additional_cost_with_http_info(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_additional_cost_with_http_info(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_additional_cost(
        self,
        additional_cost_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAdditionalCost: ...
    @overload
    async def get_additional_cost(
        self,
        additional_cost_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_additional_cost(
        self,
        additional_cost_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAdditionalCost]: ...
    @overload
    async def get_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_additional_costs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAdditionalCosts200Response: ...
    @overload
    async def get_additional_costs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_additional_costs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_additional_costs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAdditionalCosts200Response]: ...
    @overload
    async def get_additional_costs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_additional_costs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_additional_cost(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAdditionalCost: ...
    @overload
    async def update_additional_cost(
        self,
        additional_cost_id: int,
        *,
        new_additional_cost: Union[NewAdditionalCost, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAdditionalCost: ...
    @overload
    async def update_additional_cost(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_additional_cost(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAdditionalCost]: ...
    @overload
    async def update_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        *,
        new_additional_cost: Union[NewAdditionalCost, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAdditionalCost]: ...
    @overload
    async def update_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Analytics
    @overload
    async def export_customer_sessions(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[str] = None,
        customer_session_state: Optional[str] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_customer_sessions(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[str] = None,
        customer_session_state: Optional[str] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_customer_sessions(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[str] = None,
        customer_session_state: Optional[str] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_customer_sessions_with_http_info(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[str] = None,
        customer_session_state: Optional[str] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_customer_sessions_with_http_info(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[str] = None,
        customer_session_state: Optional[str] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_customer_sessions_with_http_info(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[str] = None,
        customer_session_state: Optional[str] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_effects(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_effects(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_effects(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_effects_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_effects_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_effects_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Applications
    @overload
    async def get_application(
        self,
        application_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Application: ...
    @overload
    async def get_application(
        self,
        application_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application(
        self,
        application_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_with_http_info(
        self,
        application_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Application]: ...
    @overload
    async def get_application_with_http_info(
        self,
        application_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_with_http_info(
        self,
        application_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_api_health(
        self,
        application_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ApplicationApiHealth: ...
    @overload
    async def get_application_api_health(
        self,
        application_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_api_health(
        self,
        application_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_api_health_with_http_info(
        self,
        application_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationApiHealth]: ...
    @overload
    async def get_application_api_health_with_http_info(
        self,
        application_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_api_health_with_http_info(
        self,
        application_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ApplicationCIFExpression: ...
    @overload
    async def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_cart_item_filter_expression_with_http_info(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationCIFExpression]: ...
    @overload
    async def get_application_cart_item_filter_expression_with_http_info(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_cart_item_filter_expression_with_http_info(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_applications(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplications200Response: ...
    @overload
    async def get_applications(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_applications(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_applications_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplications200Response]: ...
    @overload
    async def get_applications_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_applications_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListApplicationCartItemFilters200Response: ...
    @overload
    async def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_application_cart_item_filters_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListApplicationCartItemFilters200Response]: ...
    @overload
    async def list_application_cart_item_filters_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_application_cart_item_filters_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Attributes
    @overload
    async def create_attribute(
        self,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Attribute: ...
    @overload
    async def create_attribute(
        self,
        *,
        new_attribute: Union[NewAttribute, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Attribute: ...
    @overload
    async def create_attribute(
        self,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_attribute(
        self,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_attribute_with_http_info(
        self,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Attribute]: ...
    @overload
    async def create_attribute_with_http_info(
        self,
        *,
        new_attribute: Union[NewAttribute, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Attribute]: ...
    @overload
    async def create_attribute_with_http_info(
        self,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_attribute_with_http_info(
        self,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_attribute(
        self,
        attribute_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Attribute: ...
    @overload
    async def get_attribute(
        self,
        attribute_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_attribute(
        self,
        attribute_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_attribute_with_http_info(
        self,
        attribute_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Attribute]: ...
    @overload
    async def get_attribute_with_http_info(
        self,
        attribute_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_attribute_with_http_info(
        self,
        attribute_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_attributes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        entity: Optional[str] = None,
        application_ids: Optional[str] = None,
        type: Optional[str] = None,
        kind: Optional[str] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAttributes200Response: ...
    @overload
    async def get_attributes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        entity: Optional[str] = None,
        application_ids: Optional[str] = None,
        type: Optional[str] = None,
        kind: Optional[str] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_attributes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        entity: Optional[str] = None,
        application_ids: Optional[str] = None,
        type: Optional[str] = None,
        kind: Optional[str] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_attributes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        entity: Optional[str] = None,
        application_ids: Optional[str] = None,
        type: Optional[str] = None,
        kind: Optional[str] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAttributes200Response]: ...
    @overload
    async def get_attributes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        entity: Optional[str] = None,
        application_ids: Optional[str] = None,
        type: Optional[str] = None,
        kind: Optional[str] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_attributes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        entity: Optional[str] = None,
        application_ids: Optional[str] = None,
        type: Optional[str] = None,
        kind: Optional[str] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_allowed_list(
        self,
        attribute_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_allowed_list(
        self,
        attribute_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_allowed_list(
        self,
        attribute_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_allowed_list_with_http_info(
        self,
        attribute_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_allowed_list_with_http_info(
        self,
        attribute_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_allowed_list_with_http_info(
        self,
        attribute_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_attribute(
        self,
        attribute_id: int,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Attribute: ...
    @overload
    async def update_attribute(
        self,
        attribute_id: int,
        *,
        new_attribute: Union[NewAttribute, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Attribute: ...
    @overload
    async def update_attribute(
        self,
        attribute_id: int,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_attribute(
        self,
        attribute_id: int,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_attribute_with_http_info(
        self,
        attribute_id: int,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Attribute]: ...
    @overload
    async def update_attribute_with_http_info(
        self,
        attribute_id: int,
        *,
        new_attribute: Union[NewAttribute, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Attribute]: ...
    @overload
    async def update_attribute_with_http_info(
        self,
        attribute_id: int,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_attribute_with_http_info(
        self,
        attribute_id: int,
        body: Union[NewAttribute, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Audiences
    @overload
    async def export_audiences_memberships(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_audiences_memberships(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_audiences_memberships(
        self,
        audience_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_audience_memberships(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAudienceMemberships200Response: ...
    @overload
    async def get_audience_memberships(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_audience_memberships(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_audience_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAudienceMemberships200Response]: ...
    @overload
    async def get_audience_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_audience_memberships_with_http_info(
        self,
        audience_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        profile_query: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_audiences(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAudiences200Response: ...
    @overload
    async def get_audiences(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_audiences(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_audiences_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAudiences200Response]: ...
    @overload
    async def get_audiences_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_audiences_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAudiencesAnalytics200Response: ...
    @overload
    async def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_audiences_analytics(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_audiences_analytics_with_http_info(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAudiencesAnalytics200Response]: ...
    @overload
    async def get_audiences_analytics_with_http_info(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_audiences_analytics_with_http_info(
        self,
        audience_ids: str,
        *,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_audiences_memberships(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_audiences_memberships(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_audiences_memberships(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_audiences_memberships_with_http_info(
        self,
        audience_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Campaign access groups
    @overload
    async def get_campaign_group(
        self,
        campaign_group_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CampaignGroup: ...
    @overload
    async def get_campaign_group(
        self,
        campaign_group_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_campaign_group(
        self,
        campaign_group_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_group_with_http_info(
        self,
        campaign_group_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CampaignGroup]: ...
    @overload
    async def get_campaign_group_with_http_info(
        self,
        campaign_group_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_campaign_group_with_http_info(
        self,
        campaign_group_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_groups(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaignGroups200Response: ...
    @overload
    async def get_campaign_groups(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_campaign_groups(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_groups_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaignGroups200Response]: ...
    @overload
    async def get_campaign_groups_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_campaign_groups_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Campaign templates
    @overload
    async def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CreateTemplateCampaignResponse: ...
    @overload
    async def create_campaign_from_template(
        self,
        application_id: int,
        *,
        create_template_campaign: Union[CreateTemplateCampaign, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CreateTemplateCampaignResponse: ...
    @overload
    async def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreateTemplateCampaignResponse]: ...
    @overload
    async def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        *,
        create_template_campaign: Union[CreateTemplateCampaign, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreateTemplateCampaignResponse]: ...
    @overload
    async def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_templates(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaignTemplates200Response: ...
    @overload
    async def get_campaign_templates(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_campaign_templates(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_templates_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaignTemplates200Response]: ...
    @overload
    async def get_campaign_templates_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_campaign_templates_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[str] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Campaigns
    @overload
    async def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    async def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        *,
        campaign_copy: Union[CampaignCopy, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    async def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    async def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        campaign_copy: Union[CampaignCopy, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    async def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    async def create_campaign(
        self,
        application_id: int,
        *,
        new_campaign: Union[NewCampaign, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    async def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    async def create_campaign_with_http_info(
        self,
        application_id: int,
        *,
        new_campaign: Union[NewCampaign, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    async def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RulesetV2: ...
    @overload
    async def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        *,
        ruleset_v2: Union[RulesetV2, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RulesetV2: ...
    @overload
    async def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RulesetV2]: ...
    @overload
    async def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        ruleset_v2: Union[RulesetV2, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RulesetV2]: ...
    @overload
    async def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_application_campaign_analytics_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_application_campaign_analytics_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_application_campaign_analytics_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    async def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    async def get_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaignAnalytics200Response: ...
    @overload
    async def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_analytics_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaignAnalytics200Response]: ...
    @overload
    async def get_campaign_analytics_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_campaign_analytics_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    async def get_campaign_by_attributes(
        self,
        application_id: int,
        *,
        campaign_search: Union[CampaignSearch, dict[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    async def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    async def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        *,
        campaign_search: Union[CampaignSearch, dict[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    async def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaigns(
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
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    async def get_campaigns(
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
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_campaigns(
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
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaigns_with_http_info(
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
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    async def get_campaigns_with_http_info(
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
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_campaigns_with_http_info(
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
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Ruleset: ...
    @overload
    async def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_ruleset(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_ruleset_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Ruleset]: ...
    @overload
    async def get_ruleset_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_ruleset_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RulesetV2: ...
    @overload
    async def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RulesetV2]: ...
    @overload
    async def get_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        ruleset_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetRulesets200Response: ...
    @overload
    async def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_rulesets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_rulesets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetRulesets200Response]: ...
    @overload
    async def get_rulesets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_rulesets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    async def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_campaign: Union[UpdateCampaign, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    async def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    async def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_campaign: Union[UpdateCampaign, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    async def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Catalogs
    @overload
    async def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[list[str]] = None,
        product_names: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListCatalogItems200Response: ...
    @overload
    async def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[list[str]] = None,
        product_names: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[list[str]] = None,
        product_names: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_catalog_items_with_http_info(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[list[str]] = None,
        product_names: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListCatalogItems200Response]: ...
    @overload
    async def list_catalog_items_with_http_info(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[list[str]] = None,
        product_names: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_catalog_items_with_http_info(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[list[str]] = None,
        product_names: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> PriceHistoryResponse: ...
    @overload
    async def price_history(
        self,
        application_id: int,
        *,
        price_history_request: Union[PriceHistoryRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> PriceHistoryResponse: ...
    @overload
    async def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PriceHistoryResponse]: ...
    @overload
    async def price_history_with_http_info(
        self,
        application_id: int,
        *,
        price_history_request: Union[PriceHistoryRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PriceHistoryResponse]: ...
    @overload
    async def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Collections
    @overload
    async def create_account_collection(
        self,
        body: Union[NewCollection, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def create_account_collection(
        self,
        *,
        new_collection: Union[NewCollection, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def create_account_collection(
        self,
        body: Union[NewCollection, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_account_collection(
        self,
        body: Union[NewCollection, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_account_collection_with_http_info(
        self,
        body: Union[NewCollection, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def create_account_collection_with_http_info(
        self,
        *,
        new_collection: Union[NewCollection, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def create_account_collection_with_http_info(
        self,
        body: Union[NewCollection, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_account_collection_with_http_info(
        self,
        body: Union[NewCollection, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_collection: Union[NewCampaignCollection, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def create_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_collection: Union[NewCampaignCollection, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def create_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_account_collection(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_account_collection(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_account_collection(
        self,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_account_collection_items(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_account_collection_items(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_account_collection_items(
        self,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_account_collection_items_with_http_info(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_account_collection_items_with_http_info(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_account_collection_items_with_http_info(
        self,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_collection_items(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_collection_items(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_collection_items(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_collection_items_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_collection_items_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_collection_items_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_account_collection(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def get_account_collection(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_account_collection(
        self,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def get_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def get_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def get_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_collection_items(
        self,
        collection_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCollectionItems200Response: ...
    @overload
    async def get_collection_items(
        self,
        collection_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_collection_items(
        self,
        collection_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_collection_items_with_http_info(
        self,
        collection_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCollectionItems200Response]: ...
    @overload
    async def get_collection_items_with_http_info(
        self,
        collection_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_collection_items_with_http_info(
        self,
        collection_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_account_collection(
        self,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_account_collection(
        self,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_account_collection(
        self,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_account_collection_with_http_info(
        self,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_account_collection_with_http_info(
        self,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_account_collection_with_http_info(
        self,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_account_collections(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListAccountCollections200Response: ...
    @overload
    async def list_account_collections(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_account_collections(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_account_collections_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAccountCollections200Response]: ...
    @overload
    async def list_account_collections_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_account_collections_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_collections(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListAccountCollections200Response: ...
    @overload
    async def list_collections(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_collections(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_collections_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAccountCollections200Response]: ...
    @overload
    async def list_collections_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_collections_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_collections_in_application(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListAccountCollections200Response: ...
    @overload
    async def list_collections_in_application(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_collections_in_application(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_collections_in_application_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAccountCollections200Response]: ...
    @overload
    async def list_collections_in_application_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_collections_in_application_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_account_collection(
        self,
        collection_id: int,
        body: Union[UpdateCollection, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def update_account_collection(
        self,
        collection_id: int,
        *,
        update_collection: Union[UpdateCollection, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def update_account_collection(
        self,
        collection_id: int,
        body: Union[UpdateCollection, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_account_collection(
        self,
        collection_id: int,
        body: Union[UpdateCollection, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_account_collection_with_http_info(
        self,
        collection_id: int,
        body: Union[UpdateCollection, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def update_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        update_collection: Union[UpdateCollection, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def update_account_collection_with_http_info(
        self,
        collection_id: int,
        body: Union[UpdateCollection, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_account_collection_with_http_info(
        self,
        collection_id: int,
        body: Union[UpdateCollection, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        update_campaign_collection: Union[UpdateCampaignCollection, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def update_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        update_campaign_collection: Union[UpdateCampaignCollection, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def update_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Coupons
    @overload
    async def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    async def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons: Union[NewCoupons, dict[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    async def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    async def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons: Union[NewCoupons, dict[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    async def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    async def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    async def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    async def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    async def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    async def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    async def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    async def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    async def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponDeletionJobResponse: ...
    @overload
    async def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_deletion_job: Union[NewCouponDeletionJob, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponDeletionJobResponse: ...
    @overload
    async def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponDeletionJobResponse]: ...
    @overload
    async def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_deletion_job: Union[NewCouponDeletionJob, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponDeletionJobResponse]: ...
    @overload
    async def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    async def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons_for_multiple_recipients: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    async def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    async def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons_for_multiple_recipients: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    async def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[str] = None,
        batch_id: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[str] = None,
        batch_id: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[str] = None,
        batch_id: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[str] = None,
        batch_id: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[str] = None,
        batch_id: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[str] = None,
        batch_id: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_coupons(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[str] = None,
        campaign_state: Optional[str] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_coupons(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[str] = None,
        campaign_state: Optional[str] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_coupons(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[str] = None,
        campaign_state: Optional[str] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_coupons_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[str] = None,
        campaign_state: Optional[str] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_coupons_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[str] = None,
        campaign_state: Optional[str] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_coupons_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[str] = None,
        campaign_state: Optional[str] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GenerateCouponRejections200Response: ...
    @overload
    async def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def generate_coupon_rejections_with_http_info(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GenerateCouponRejections200Response]: ...
    @overload
    async def generate_coupon_rejections_with_http_info(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def generate_coupon_rejections_with_http_info(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        redeemed: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCouponsWithoutTotalCount200Response: ...
    @overload
    async def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        redeemed: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        redeemed: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_coupons_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        redeemed: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]: ...
    @overload
    async def get_coupons_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        redeemed: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_coupons_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        redeemed: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCouponsWithoutTotalCount200Response: ...
    @overload
    async def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]: ...
    @overload
    async def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCouponsWithoutTotalCount200Response: ...
    @overload
    async def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def search_coupons_advanced_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]: ...
    @overload
    async def search_coupons_advanced_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def search_coupons_advanced_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Coupon: ...
    @overload
    async def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        update_coupon: Union[UpdateCoupon, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Coupon: ...
    @overload
    async def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Coupon]: ...
    @overload
    async def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        update_coupon: Union[UpdateCoupon, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Coupon]: ...
    @overload
    async def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_coupon_batch: Union[UpdateCouponBatch, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_coupon_batch: Union[UpdateCouponBatch, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Customer data
    @overload
    async def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ApplicationCustomer: ...
    @overload
    async def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_customer_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationCustomer]: ...
    @overload
    async def get_application_customer_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_customer_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_customers(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationCustomers200Response: ...
    @overload
    async def get_application_customers(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_customers(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_customers_with_http_info(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationCustomers200Response]: ...
    @overload
    async def get_application_customers_with_http_info(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_customers_with_http_info(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_customers_by_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationCustomersByAttributes200Response: ...
    @overload
    async def get_application_customers_by_attributes(
        self,
        application_id: int,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, dict[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationCustomersByAttributes200Response: ...
    @overload
    async def get_application_customers_by_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_customers_by_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationCustomersByAttributes200Response]: ...
    @overload
    async def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, dict[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationCustomersByAttributes200Response]: ...
    @overload
    async def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationEventTypes200Response: ...
    @overload
    async def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_event_types_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationEventTypes200Response]: ...
    @overload
    async def get_application_event_types_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_event_types_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_events_without_total_count(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationEventsWithoutTotalCount200Response: ...
    @overload
    async def get_application_events_without_total_count(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_events_without_total_count(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_events_without_total_count_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationEventsWithoutTotalCount200Response]: ...
    @overload
    async def get_application_events_without_total_count_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_events_without_total_count_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_session(
        self,
        application_id: int,
        session_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ApplicationSession: ...
    @overload
    async def get_application_session(
        self,
        application_id: int,
        session_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_session(
        self,
        application_id: int,
        session_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_session_with_http_info(
        self,
        application_id: int,
        session_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationSession]: ...
    @overload
    async def get_application_session_with_http_info(
        self,
        application_id: int,
        session_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_session_with_http_info(
        self,
        application_id: int,
        session_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_sessions(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationSessions200Response: ...
    @overload
    async def get_application_sessions(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_sessions(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_sessions_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationSessions200Response]: ...
    @overload
    async def get_application_sessions_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_sessions_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationSessionsByCustomerAttributes200Response: ...
    @overload
    async def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_sessions_by_customer_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationSessionsByCustomerAttributes200Response]: ...
    @overload
    async def get_application_sessions_by_customer_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_sessions_by_customer_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerActivityReport: ...
    @overload
    async def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_activity_report_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerActivityReport]: ...
    @overload
    async def get_customer_activity_report_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_activity_report_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerActivityReportsWithoutTotalCount200Response: ...
    @overload
    async def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_activity_reports_without_total_count_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerActivityReportsWithoutTotalCount200Response]: ...
    @overload
    async def get_customer_activity_reports_without_total_count_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_activity_reports_without_total_count_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerAnalytics: ...
    @overload
    async def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_analytics_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerAnalytics]: ...
    @overload
    async def get_customer_analytics_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_analytics_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_profile(
        self,
        customer_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerProfile: ...
    @overload
    async def get_customer_profile(
        self,
        customer_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_profile(
        self,
        customer_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_profile_with_http_info(
        self,
        customer_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerProfile]: ...
    @overload
    async def get_customer_profile_with_http_info(
        self,
        customer_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_profile_with_http_info(
        self,
        customer_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_profiles(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerProfiles200Response: ...
    @overload
    async def get_customer_profiles(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customer_profiles(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customer_profiles_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerProfiles200Response]: ...
    @overload
    async def get_customer_profiles_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customer_profiles_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomersByAttributes200Response: ...
    @overload
    async def get_customers_by_attributes(
        self,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, dict[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomersByAttributes200Response: ...
    @overload
    async def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_customers_by_attributes_with_http_info(
        self,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomersByAttributes200Response]: ...
    @overload
    async def get_customers_by_attributes_with_http_info(
        self,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, dict[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomersByAttributes200Response]: ...
    @overload
    async def get_customers_by_attributes_with_http_info(
        self,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_customers_by_attributes_with_http_info(
        self,
        body: Union[CustomerProfileSearchQuery, dict[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Events
    @overload
    async def get_event_types(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetEventTypes200Response: ...
    @overload
    async def get_event_types(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_event_types(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_event_types_with_http_info(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetEventTypes200Response]: ...
    @overload
    async def get_event_types_with_http_info(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_event_types_with_http_info(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Experiments
    @overload
    async def get_experiment(
        self,
        application_id: int,
        experiment_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Experiment: ...
    @overload
    async def get_experiment(
        self,
        application_id: int,
        experiment_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_experiment(
        self,
        application_id: int,
        experiment_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_experiment_with_http_info(
        self,
        application_id: int,
        experiment_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Experiment]: ...
    @overload
    async def get_experiment_with_http_info(
        self,
        application_id: int,
        experiment_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_experiment_with_http_info(
        self,
        application_id: int,
        experiment_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_experiments(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListExperiments200Response: ...
    @overload
    async def list_experiments(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_experiments(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_experiments_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListExperiments200Response]: ...
    @overload
    async def list_experiments_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_experiments_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Giveaways
    @overload
    async def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_pool_giveaways(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_giveaways_pool(
        self,
        pool_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GiveawaysPool: ...
    @overload
    async def get_giveaways_pool(
        self,
        pool_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_giveaways_pool(
        self,
        pool_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_giveaways_pool_with_http_info(
        self,
        pool_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GiveawaysPool]: ...
    @overload
    async def get_giveaways_pool_with_http_info(
        self,
        pool_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_giveaways_pool_with_http_info(
        self,
        pool_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_pool_giveaways(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_pool_giveaways(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_pool_giveaways(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_pool_giveaways_with_http_info(
        self,
        pool_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Logs
    @overload
    async def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAccessLogsWithoutTotalCount200Response: ...
    @overload
    async def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_access_logs_without_total_count_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAccessLogsWithoutTotalCount200Response]: ...
    @overload
    async def get_access_logs_without_total_count_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_access_logs_without_total_count_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_all_access_logs(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAllAccessLogs200Response: ...
    @overload
    async def get_all_access_logs(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_all_access_logs(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_all_access_logs_with_http_info(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAllAccessLogs200Response]: ...
    @overload
    async def get_all_access_logs_with_http_info(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_all_access_logs_with_http_info(
        self,
        *,
        range_start: Optional[datetime] = None,
        range_end: Optional[datetime] = None,
        path: Optional[str] = None,
        method: Optional[str] = None,
        status: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_changes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetChanges200Response: ...
    @overload
    async def get_changes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_changes(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_changes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetChanges200Response]: ...
    @overload
    async def get_changes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_changes_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        application_id: Optional[float] = None,
        entity_path: Optional[str] = None,
        user_id: Optional[int] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        with_total_result_size: Optional[bool] = None,
        management_key_id: Optional[int] = None,
        include_old: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_exports(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetExports200Response: ...
    @overload
    async def get_exports(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_exports(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_exports_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetExports200Response]: ...
    @overload
    async def get_exports_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_exports_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_message_logs(
        self,
        entity_type: str,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MessageLogEntries: ...
    @overload
    async def get_message_logs(
        self,
        entity_type: str,
        *,
        notification_ids: str,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MessageLogEntries: ...
    @overload
    async def get_message_logs(
        self,
        entity_type: str,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_message_logs(
        self,
        entity_type: str,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_message_logs_with_http_info(
        self,
        entity_type: str,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MessageLogEntries]: ...
    @overload
    async def get_message_logs_with_http_info(
        self,
        entity_type: str,
        *,
        notification_ids: str,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MessageLogEntries]: ...
    @overload
    async def get_message_logs_with_http_info(
        self,
        entity_type: str,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_message_logs_with_http_info(
        self,
        entity_type: str,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[str] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[str] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Loyalty
    @overload
    async def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[list[str]] = None,
        tier_names: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[list[str]] = None,
        tier_names: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[list[str]] = None,
        tier_names: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[list[str]] = None,
        tier_names: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[list[str]] = None,
        tier_names: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[list[str]] = None,
        tier_names: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_balance_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_loyalty_balance_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_loyalty_balance_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_ledger_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_loyalty_ledger_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_loyalty_ledger_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetDashboardStatistics200Response: ...
    @overload
    async def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_dashboard_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetDashboardStatistics200Response]: ...
    @overload
    async def get_dashboard_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_dashboard_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_ledger_balances(
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
    async def get_loyalty_ledger_balances(
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
    async def get_loyalty_ledger_balances(
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
    async def get_loyalty_ledger_balances_with_http_info(
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
    async def get_loyalty_ledger_balances_with_http_info(
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
    async def get_loyalty_ledger_balances_with_http_info(
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
    async def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyLedger: ...
    @overload
    async def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyLedger]: ...
    @overload
    async def get_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyProgram: ...
    @overload
    async def get_loyalty_program(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_program(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyProgram]: ...
    @overload
    async def get_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileLedgerTransactions200Response: ...
    @overload
    async def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: list[str],
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileLedgerTransactions200Response: ...
    @overload
    async def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileLedgerTransactions200Response]: ...
    @overload
    async def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: list[str],
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileLedgerTransactions200Response]: ...
    @overload
    async def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[str] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramTransactions200Response: ...
    @overload
    async def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        customer_session_ids: list[str],
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramTransactions200Response: ...
    @overload
    async def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramTransactions200Response]: ...
    @overload
    async def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        customer_session_ids: list[str],
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramTransactions200Response]: ...
    @overload
    async def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[str] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_programs(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyPrograms200Response: ...
    @overload
    async def get_loyalty_programs(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_programs(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_programs_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyPrograms200Response]: ...
    @overload
    async def get_loyalty_programs_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_programs_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyDashboardData: ...
    @overload
    async def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyDashboardData]: ...
    @overload
    async def get_loyalty_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_loyalty_customers_tiers_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_loyalty_customers_tiers_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_loyalty_customers_tiers_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_loyalty_points(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_loyalty_points(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_loyalty_points(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Loyalty cards
    @overload
    async def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def add_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def add_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def add_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def add_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCardBatchResponse: ...
    @overload
    async def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        loyalty_card_batch: Union[LoyaltyCardBatch, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCardBatchResponse: ...
    @overload
    async def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_batch_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCardBatchResponse]: ...
    @overload
    async def create_batch_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_card_batch: Union[LoyaltyCardBatch, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCardBatchResponse]: ...
    @overload
    async def create_batch_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_batch_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def deduct_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def deduct_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def deduct_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def deduct_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_card_ledger(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_loyalty_card_ledger(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_loyalty_card_ledger(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_card_ledger_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_loyalty_card_ledger_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_loyalty_card_ledger_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def get_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def get_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardTransactionLogs200Response: ...
    @overload
    async def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: list[str],
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardTransactionLogs200Response: ...
    @overload
    async def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_card_transaction_logs_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardTransactionLogs200Response]: ...
    @overload
    async def get_loyalty_card_transaction_logs_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: list[str],
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardTransactionLogs200Response]: ...
    @overload
    async def get_loyalty_card_transaction_logs_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_card_transaction_logs_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[list[str]] = None,
        transaction_uui_ds: Optional[list[str]] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        identifier: Optional[str] = None,
        profile_id: Optional[int] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCards200Response: ...
    @overload
    async def get_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        identifier: Optional[str] = None,
        profile_id: Optional[int] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        identifier: Optional[str] = None,
        profile_id: Optional[int] = None,
        batch_id: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        identifier: Optional[str] = None,
        profile_id: Optional[int] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCards200Response]: ...
    @overload
    async def get_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        identifier: Optional[str] = None,
        profile_id: Optional[int] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        identifier: Optional[str] = None,
        profile_id: Optional[int] = None,
        batch_id: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_loyalty_cards(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_loyalty_cards(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_loyalty_cards(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        transfer_loyalty_card: Union[TransferLoyaltyCard, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def transfer_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def transfer_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        transfer_loyalty_card: Union[TransferLoyaltyCard, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def transfer_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def transfer_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        update_loyalty_card_request: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def update_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        update_loyalty_card_request: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def update_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Notifications
    @overload
    async def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> BaseNotification: ...
    @overload
    async def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[BaseNotification]: ...
    @overload
    async def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> BaseNotification: ...
    @overload
    async def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[BaseNotification]: ...
    @overload
    async def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> BaseNotification: ...
    @overload
    async def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[BaseNotification]: ...
    @overload
    async def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Referrals
    @overload
    async def delete_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_referrals(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_referrals(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_referrals(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_referrals_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_referrals_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_referrals_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_customer_friends(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationCustomerFriends200Response: ...
    @overload
    async def get_application_customer_friends(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_application_customer_friends(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_application_customer_friends_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationCustomerFriends200Response]: ...
    @overload
    async def get_application_customer_friends_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_application_customer_friends_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_referrals_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        code: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        advocate: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetReferralsWithoutTotalCount200Response: ...
    @overload
    async def get_referrals_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        code: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        advocate: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_referrals_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        code: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        advocate: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_referrals_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        code: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        advocate: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetReferralsWithoutTotalCount200Response]: ...
    @overload
    async def get_referrals_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        code: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        advocate: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_referrals_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        code: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        advocate: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_referrals(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_referrals(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_referrals(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_referrals_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_referrals_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_referrals_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral: ...
    @overload
    async def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        update_referral: Union[UpdateReferral, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral: ...
    @overload
    async def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]: ...
    @overload
    async def update_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        update_referral: Union[UpdateReferral, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]: ...
    @overload
    async def update_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Roles
    @overload
    async def get_all_roles(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAllRoles200Response: ...
    @overload
    async def get_all_roles(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_all_roles(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_all_roles_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAllRoles200Response]: ...
    @overload
    async def get_all_roles_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_all_roles_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_role(
        self,
        role_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Role: ...
    @overload
    async def get_role(
        self,
        role_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_role(
        self,
        role_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_role_with_http_info(
        self,
        role_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Role]: ...
    @overload
    async def get_role_with_http_info(
        self,
        role_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_role_with_http_info(
        self,
        role_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_role_v2(
        self,
        role_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RoleV2: ...
    @overload
    async def get_role_v2(
        self,
        role_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_role_v2(
        self,
        role_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_role_v2_with_http_info(
        self,
        role_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleV2]: ...
    @overload
    async def get_role_v2_with_http_info(
        self,
        role_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_role_v2_with_http_info(
        self,
        role_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_all_roles_v2(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListAllRolesV2200Response: ...
    @overload
    async def list_all_roles_v2(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_all_roles_v2(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_all_roles_v2_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAllRolesV2200Response]: ...
    @overload
    async def list_all_roles_v2_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_all_roles_v2_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_role_v2(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RoleV2: ...
    @overload
    async def update_role_v2(
        self,
        role_id: int,
        *,
        role_v2_base: Union[RoleV2Base, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RoleV2: ...
    @overload
    async def update_role_v2(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_role_v2(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_role_v2_with_http_info(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleV2]: ...
    @overload
    async def update_role_v2_with_http_info(
        self,
        role_id: int,
        *,
        role_v2_base: Union[RoleV2Base, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleV2]: ...
    @overload
    async def update_role_v2_with_http_info(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_role_v2_with_http_info(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Sessions
    @overload
    async def create_session(
        self,
        body: Union[LoginParams, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Session: ...
    @overload
    async def create_session(
        self,
        *,
        login_params: Union[LoginParams, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Session: ...
    @overload
    async def create_session(
        self,
        body: Union[LoginParams, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_session(
        self,
        body: Union[LoginParams, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_session_with_http_info(
        self,
        body: Union[LoginParams, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Session]: ...
    @overload
    async def create_session_with_http_info(
        self,
        *,
        login_params: Union[LoginParams, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Session]: ...
    @overload
    async def create_session_with_http_info(
        self,
        body: Union[LoginParams, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_session_with_http_info(
        self,
        body: Union[LoginParams, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def destroy_session(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def destroy_session(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def destroy_session(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def destroy_session_with_http_info(
        self,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def destroy_session_with_http_info(
        self,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def destroy_session_with_http_info(
        self,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Store budgets
    @overload
    async def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_store_budget: Union[NewCampaignStoreBudget, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_store_budget: Union[NewCampaignStoreBudget, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListCampaignStoreBudgetLimits200Response: ...
    @overload
    async def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListCampaignStoreBudgetLimits200Response]: ...
    @overload
    async def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> SummarizeCampaignStoreBudget200Response: ...
    @overload
    async def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def summarize_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[SummarizeCampaignStoreBudget200Response]: ...
    @overload
    async def summarize_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def summarize_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Stores
    @overload
    async def create_store(
        self,
        application_id: int,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    async def create_store(
        self,
        application_id: int,
        *,
        new_store: Union[NewStore, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    async def create_store(
        self,
        application_id: int,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_store(
        self,
        application_id: int,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    async def create_store_with_http_info(
        self,
        application_id: int,
        *,
        new_store: Union[NewStore, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    async def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_store(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_store(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_store(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def disconnect_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def disconnect_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def disconnect_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def disconnect_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_store(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    async def get_store(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_store(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    async def get_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    async def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def import_campaign_stores(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def import_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    async def import_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def import_campaign_stores_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_stores(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListStores200Response: ...
    @overload
    async def list_stores(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_stores(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_stores_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListStores200Response]: ...
    @overload
    async def list_stores_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_stores_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        campaign_id: Optional[float] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        query: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    async def update_store(
        self,
        application_id: int,
        store_id: str,
        *,
        new_store: Union[NewStore, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    async def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    async def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        new_store: Union[NewStore, dict[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    async def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, dict[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Value maps
    @overload
    async def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    async def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_campaign_value_map_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    async def export_campaign_value_map_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_campaign_value_map_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Webhooks
    @overload
    async def get_webhook(
        self,
        webhook_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Webhook: ...
    @overload
    async def get_webhook(
        self,
        webhook_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_webhook(
        self,
        webhook_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_webhook_with_http_info(
        self,
        webhook_id: int,
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Webhook]: ...
    @overload
    async def get_webhook_with_http_info(
        self,
        webhook_id: int,
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_webhook_with_http_info(
        self,
        webhook_id: int,
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_webhook_activation_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetWebhookActivationLogs200Response: ...
    @overload
    async def get_webhook_activation_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_webhook_activation_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_webhook_activation_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetWebhookActivationLogs200Response]: ...
    @overload
    async def get_webhook_activation_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_webhook_activation_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        integration_request_uuid: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_webhook_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetWebhookLogs200Response: ...
    @overload
    async def get_webhook_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_webhook_logs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_webhook_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetWebhookLogs200Response]: ...
    @overload
    async def get_webhook_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_webhook_logs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        status: Optional[str] = None,
        webhook_id: Optional[float] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        request_uuid: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_webhooks(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[str] = None,
        visibility: Optional[str] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetWebhooks200Response: ...
    @overload
    async def get_webhooks(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[str] = None,
        visibility: Optional[str] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_webhooks(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[str] = None,
        visibility: Optional[str] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_webhooks_with_http_info(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[str] = None,
        visibility: Optional[str] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetWebhooks200Response]: ...
    @overload
    async def get_webhooks_with_http_info(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[str] = None,
        visibility: Optional[str] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_webhooks_with_http_info(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[str] = None,
        visibility: Optional[str] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

