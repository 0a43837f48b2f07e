# Generated from spec/paths/management/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Mapping, Optional, Sequence, Union, overload

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
from talon_one.types import AccessLogMethod, AccessLogStatus, AnalyticsGranularity, AttributeKind, CampaignState, CampaignTemplateState, CouponValidity, ExportDateFormat, ExportFilterEntity, MessageChangeType, MessageEntityType, MessageLogPeriod, SessionState, StoreBudgetPeriod, Strings, TransactionSource, TrueOrFalse, WebhookCreation, WebhookVisibility
from talon_one.wire.asyncio.responses import AsyncStreamedResponse

class ManagementApi(Api):
    # Accounts and users
    @overload
    async def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Activate user by email.

        Gives a deactivated user access to the Campaign Manager again. Returns nothing.

        body: Email address of the user to activate.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/users/activate
        Contract: spec/paths/management/accounts_and_users/v1_users_activate.yaml
        """
    @overload
    async def activate_user_by_email(
        self,
        *,
        activate_user_request: Union[ActivateUserRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`activate_user_by_email`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def activate_user_by_email_with_http_info(
        self,
        *,
        activate_user_request: Union[ActivateUserRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_invite_email(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewInviteEmail:
        """Send invitation email.

        Sends the invitation email to a person who was invited to the account. Returns the email address and
        token used.

        body: Email address of the invited person and the token of the invitation.

        Returns `NewInviteEmail`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/invite_emails
        Contract: spec/paths/management/accounts_and_users/v1_invite_emails.yaml
        """
    @overload
    async def create_invite_email(
        self,
        *,
        new_invite_email: Union[NewInviteEmail, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewInviteEmail: ...
    @overload
    async def create_invite_email(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_invite_email(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewInviteEmail]:
        """`create_invite_email`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_invite_email_with_http_info(
        self,
        *,
        new_invite_email: Union[NewInviteEmail, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewInviteEmail]: ...
    @overload
    async def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_invite_v2(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User:
        """Invite user.

        Creates a user in the state `invited` and sends the person an invitation email. Returns the new user.

        body: Email address of the person and, optionally, name, roles and whether the user becomes an admin.

        Returns `User`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v2/invites
        Contract: spec/paths/management/accounts_and_users/v2_invites.yaml
        """
    @overload
    async def create_invite_v2(
        self,
        *,
        new_invitation: Union[NewInvitation, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    async def create_invite_v2(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_invite_v2(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]:
        """`create_invite_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_invite_v2_with_http_info(
        self,
        *,
        new_invitation: Union[NewInvitation, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    async def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPasswordEmail:
        """Send password recovery email.

        Sends a user an email for setting a new Campaign Manager password. It contains the token that
        `reset_password` needs. Returns nothing.

        body: Email address of the user who can't sign in.

        Returns `NewPasswordEmail`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/password_recovery_emails
        Contract: spec/paths/management/accounts_and_users/v1_password_recovery_emails.yaml
        """
    @overload
    async def create_password_recovery_email(
        self,
        *,
        new_password_email: Union[NewPasswordEmail, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPasswordEmail: ...
    @overload
    async def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPasswordEmail]:
        """`create_password_recovery_email`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_password_recovery_email_with_http_info(
        self,
        *,
        new_password_email: Union[NewPasswordEmail, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPasswordEmail]: ...
    @overload
    async def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deactivate user by email.

        Takes away a user's access to the Campaign Manager without deleting the user; `activate_user_by_email`
        gives it back. Management API keys that the user created stop working too, so replace them first.
        Returns nothing.

        body: Email address of the user to deactivate.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/users/deactivate
        Contract: spec/paths/management/accounts_and_users/v1_users_deactivate.yaml
        """
    @overload
    async def deactivate_user_by_email(
        self,
        *,
        deactivate_user_request: Union[DeactivateUserRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`deactivate_user_by_email`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def deactivate_user_by_email_with_http_info(
        self,
        *,
        deactivate_user_request: Union[DeactivateUserRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
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
    ) -> None:
        """Delete user.

        Deletes a Campaign Manager user. Management API keys that the user created stop working too, so
        replace them first. Returns nothing.

        user_id: ID of the Campaign Manager user.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_users_{userId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_user`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete user by email.

        Deletes the Campaign Manager user with the given email address. Management API keys that the user
        created stop working too, so replace them first. Returns nothing.

        body: Email address of the user to delete.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/users/delete
        Contract: spec/paths/management/accounts_and_users/v1_users_delete.yaml
        """
    @overload
    async def delete_user_by_email(
        self,
        *,
        delete_user_request: Union[DeleteUserRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`delete_user_by_email`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def delete_user_by_email_with_http_info(
        self,
        *,
        delete_user_request: Union[DeleteUserRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
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
    ) -> Account:
        """Get account.

        Returns your account: company data, plan, the plan's limits, and how many Applications, users and
        campaigns are in use.

        account_id: ID of your Talon.One account.

        Returns `Account`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/accounts/{accountId}
        Contract: spec/paths/management/accounts_and_users/v1_accounts_{accountId}.yaml
        """
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
    ) -> ApiResponse[Account]:
        """`get_account`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> AccountAnalytics:
        """Get account usage statistics.

        Returns how many Applications, campaigns, coupons, referral codes, users, attributes, loyalty programs
        and so on the whole account has, and when they were last counted.

        account_id: ID of your Talon.One account.

        Returns `AccountAnalytics`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/accounts/{accountId}/analytics
        Contract: spec/paths/management/accounts_and_users/v1_accounts_{accountId}_analytics.yaml
        """
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
    ) -> ApiResponse[AccountAnalytics]:
        """`get_account_analytics`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> User:
        """Get user.

        Returns one Campaign Manager user with state, roles and sign-in times.

        user_id: ID of the Campaign Manager user.

        Returns `User`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_users_{userId}.yaml
        """
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
    ) -> ApiResponse[User]:
        """`get_user`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetUsers200Response:
        """List users.

        Returns a page of the account's Campaign Manager users and their total number.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetUsers200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/users
        Contract: spec/paths/management/accounts_and_users/v1_users.yaml
        """
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
    ) -> ApiResponse[GetUsers200Response]:
        """`get_users`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Invite user from identity provider.

        Invites a person who signs in through an external identity provider. Returns nothing.

        body: Email address and name of the person, and the names of the user groups the person belongs to.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/users/invite
        Contract: spec/paths/management/accounts_and_users/v1_users_invite.yaml
        """
    @overload
    async def invite_user_external(
        self,
        *,
        new_external_invitation: Union[NewExternalInvitation, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def invite_user_external(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def invite_user_external(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`invite_user_external`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def invite_user_external_with_http_info(
        self,
        *,
        new_external_invitation: Union[NewExternalInvitation, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
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
    ) -> None:
        """Answer Okta's verification challenge.

        Answers the one-time check with which Okta verifies that it may send user events to this address. Okta
        calls it when you set up provisioning; your own code rarely needs it. Returns nothing.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/okta
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_okta.yaml
        """
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
    ) -> ApiResponse[None]:
        """`okta_event_handler_challenge`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPassword:
        """Reset password.

        Sets a new password for a Campaign Manager user who asked for a password recovery email. Returns
        nothing.

        body: The new password and the token from the recovery email.

        Returns `NewPassword`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/reset_password
        Contract: spec/paths/management/accounts_and_users/v1_reset_password.yaml
        """
    @overload
    async def reset_password(
        self,
        *,
        new_password: Union[NewPassword, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPassword: ...
    @overload
    async def reset_password(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def reset_password(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def reset_password_with_http_info(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPassword]:
        """`reset_password`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def reset_password_with_http_info(
        self,
        *,
        new_password: Union[NewPassword, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPassword]: ...
    @overload
    async def reset_password_with_http_info(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def reset_password_with_http_info(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_create_group(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup:
        """Create SCIM group.

        Creates a user group for an identity provider that provisions users over the SCIM protocol. Returns
        the group.

        body: Display name of the group and its first members.

        Returns `ScimGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/provisioning/scim/Groups
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups.yaml
        """
    @overload
    async def scim_create_group(
        self,
        *,
        scim_base_group: Union[ScimBaseGroup, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_create_group(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_create_group(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]:
        """`scim_create_group`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def scim_create_group_with_http_info(
        self,
        *,
        scim_base_group: Union[ScimBaseGroup, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_create_user(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser:
        """Create SCIM user.

        Creates a Campaign Manager user for an identity provider that provisions users over the SCIM protocol.
        Returns the user.

        body: Names of the new user and whether the user is active.

        Returns `ScimUser`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/provisioning/scim/Users
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users.yaml
        """
    @overload
    async def scim_create_user(
        self,
        *,
        scim_new_user: Union[ScimNewUser, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_create_user(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_create_user(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]:
        """`scim_create_user`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def scim_create_user_with_http_info(
        self,
        *,
        scim_new_user: Union[ScimNewUser, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
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
    ) -> None:
        """Delete SCIM group.

        Deletes a group that was provisioned over SCIM. Returns nothing.

        group_id: ID of the SCIM group, the `id` that creating or listing groups returns.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/provisioning/scim/Groups/{groupId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups_{groupId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`scim_delete_group`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> None:
        """Delete SCIM user.

        Deletes a user for an identity provider. Returns nothing.

        user_id: ID of the Campaign Manager user.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/provisioning/scim/Users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users_{userId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`scim_delete_user`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ScimGroup:
        """Get SCIM group.

        Returns one group provisioned over SCIM, with its members.

        group_id: ID of the SCIM group, the `id` that creating or listing groups returns.

        Returns `ScimGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Groups/{groupId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups_{groupId}.yaml
        """
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
    ) -> ApiResponse[ScimGroup]:
        """`scim_get_group`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ScimGroupsListResponse:
        """List SCIM groups.

        Returns the groups provisioned over SCIM with their members, as a SCIM list.

        Returns `ScimGroupsListResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Groups
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups.yaml
        """
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
    ) -> ApiResponse[ScimGroupsListResponse]:
        """`scim_get_groups`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ScimResourceTypesListResponse:
        """List SCIM resource types.

        Returns the types of resources, such as users, that can be provisioned over SCIM. Identity providers
        read it to find out what is supported.

        Returns `ScimResourceTypesListResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/ResourceTypes
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_ResourceTypes.yaml
        """
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
    ) -> ApiResponse[ScimResourceTypesListResponse]:
        """`scim_get_resource_types`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ScimSchemasListResponse:
        """List SCIM schemas.

        Returns the SCIM schemas: the attributes that provisioned resources can have. Identity providers read
        it to find out what is supported.

        Returns `ScimSchemasListResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Schemas
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Schemas.yaml
        """
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
    ) -> ApiResponse[ScimSchemasListResponse]:
        """`scim_get_schemas`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ScimServiceProviderConfigResponse:
        """Get SCIM provider configuration.

        Returns which optional features of SCIM are supported, such as bulk requests, filters, patches,
        sorting and password changes.

        Returns `ScimServiceProviderConfigResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/ServiceProviderConfig
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_ServiceProviderConfig.yaml
        """
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
    ) -> ApiResponse[ScimServiceProviderConfigResponse]:
        """`scim_get_service_provider_config`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ScimUser:
        """Get SCIM user.

        Returns one Campaign Manager user in SCIM format: names, ID and whether the user is active. It is
        meant for identity providers; `get_user` returns roles and sign-in times.

        user_id: ID of the Campaign Manager user.

        Returns `ScimUser`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users_{userId}.yaml
        """
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
    ) -> ApiResponse[ScimUser]:
        """`scim_get_user`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ScimUsersListResponse:
        """List SCIM users.

        Returns the users provisioned over SCIM, with their names and whether they are active, as a SCIM list.
        It is meant for identity providers; your own code will usually call `get_users`.

        Returns `ScimUsersListResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Users
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users.yaml
        """
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
    ) -> ApiResponse[ScimUsersListResponse]:
        """`scim_get_users`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup:
        """Patch SCIM group.

        Makes single changes to a provisioned group, such as adding or removing members, and leaves the rest
        as it is. Returns the changed group.

        group_id: ID of the SCIM group, the `id` that creating or listing groups returns.
        body: SCIM patch operations (`add`, `remove`, `replace`) in the order in which to apply them to the
            group.

        Returns `ScimGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PATCH /v1/provisioning/scim/Groups/{groupId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups_{groupId}.yaml
        """
    @overload
    async def scim_patch_group(
        self,
        group_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]:
        """`scim_patch_group`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def scim_patch_group_with_http_info(
        self,
        group_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser:
        """Patch SCIM user.

        Makes single changes to a provisioned user, such as deactivating the user, and leaves the rest as it
        is. Returns the changed user.

        user_id: ID of the Campaign Manager user.
        body: SCIM patch operations (`add`, `remove`, `replace`) in the order in which to apply them to the
            user.

        Returns `ScimUser`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PATCH /v1/provisioning/scim/Users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users_{userId}.yaml
        """
    @overload
    async def scim_patch_user(
        self,
        user_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]:
        """`scim_patch_user`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def scim_patch_user_with_http_info(
        self,
        user_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup:
        """Replace SCIM group.

        Replaces the name and members of a provisioned group; to change only a part, patch the group instead.
        Returns the group.

        group_id: ID of the SCIM group, the `id` that creating or listing groups returns.
        body: The complete new data of the group: display name and members.

        Returns `ScimGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/provisioning/scim/Groups/{groupId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups_{groupId}.yaml
        """
    @overload
    async def scim_replace_group_attributes(
        self,
        group_id: int,
        *,
        scim_base_group: Union[ScimBaseGroup, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    async def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]:
        """`scim_replace_group_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        *,
        scim_base_group: Union[ScimBaseGroup, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    async def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser:
        """Replace SCIM user.

        Replaces the data of a provisioned user; to change only a part, patch the user instead. Returns the
        user.

        user_id: ID of the Campaign Manager user.
        body: The complete new data of the user: names and whether the user is active.

        Returns `ScimUser`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/provisioning/scim/Users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users_{userId}.yaml
        """
    @overload
    async def scim_replace_user_attributes(
        self,
        user_id: int,
        *,
        scim_new_user: Union[ScimNewUser, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    async def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]:
        """`scim_replace_user_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        *,
        scim_new_user: Union[ScimNewUser, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    async def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User:
        """Update user.

        Changes a Campaign Manager user: name, state, roles, admin rights or notification subscriptions.
        Returns the changed user.

        user_id: ID of the Campaign Manager user.
        body: New name, state, roles, admin rights and notification subscriptions of the user.

        Returns `User`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_users_{userId}.yaml
        """
    @overload
    async def update_user(
        self,
        user_id: int,
        *,
        update_user: Union[UpdateUser, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    async def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]:
        """`update_user`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_user_with_http_info(
        self,
        user_id: int,
        *,
        update_user: Union[UpdateUser, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    async def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
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
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement:
        """Create achievement in a campaign.

        Defines an achievement in one campaign; new code should call `create_achievement_v2`. Returns the
        achievement; fails with 409 when one with this name already exists.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Name, title and description of the achievement, the target, the period in which to reach it, and
            how it starts and recurs.

        Returns `Achievement`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/achievements
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements.yaml
        """
    @overload
    async def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        *,
        create_achievement: Union[CreateAchievement, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    async def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]:
        """`create_achievement`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        create_achievement: Union[CreateAchievement, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    async def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AchievementV2:
        """Create achievement.

        Defines an achievement for the account, connected to the Applications whose rules use it, and sets
        whether it is for sandbox or live Applications. Returns the achievement; fails with 409 when one with
        this name already exists.

        body: Name, title and description of the achievement, its target, period and time zone, how it starts
            and recurs, and its Applications.

        Returns `AchievementV2`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v2/achievements
        Contract: spec/paths/management/achievements/v2_achievements.yaml
        """
    @overload
    async def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AchievementV2]:
        """`create_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, Mapping[str, Any]],
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
    ) -> None:
        """Delete achievement of a campaign.

        Deletes an achievement defined in a campaign; for achievements of the account call
        `delete_achievement_v2`. Returns nothing; fails with 404 when it does not exist.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements_{achievementId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_achievement`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> None:
        """Delete achievement.

        Deletes an achievement of the account. Returns nothing; fails with 404 when it does not exist.

        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        DELETE /v2/achievements/{achievementId}
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> str:
        """Export customers of an achievement.

        Returns a CSV file with the customers who take or took part in the achievement. Columns:
        `profileIntegrationID`, `title` (of the achievement), `target`, `progress`, `status` (`inprogress`,
        `completed` or `expired`), `startDate` (when the customer started), `endDate` (when the customer's
        period ends) and `completionDate`. Errors are returned as JSON.

        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v2/achievements/{achievementId}/export
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}_export.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> str:
        """Export customers of a campaign's achievement.

        Returns a CSV file with the customers who take or took part in an achievement of a campaign. Columns:
        `profileIntegrationID`, `title` (of the achievement), `target`, `progress`, `status` (`inprogress`,
        `completed` or `expired`), `startDate` (when the customer started), `endDate` (when the customer's
        period ends) and `completionDate`. For achievements of the account call `export_achievement_v2`.
        Errors are returned as JSON.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}/export
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements_{achievementId}_export.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_achievements`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> Achievement:
        """Get achievement of a campaign.

        Returns the definition of an achievement in a campaign; for achievements of the account call
        `get_achievement_v2`. Fails with 404 when it does not exist.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns `Achievement`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements_{achievementId}.yaml
        """
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
    ) -> ApiResponse[Achievement]:
        """`get_achievement`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> AchievementV2:
        """Get achievement.

        Returns the definition of an achievement of the account, and whether any customer has made progress in
        it. Fails with 404 when it does not exist.

        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns `AchievementV2`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v2/achievements/{achievementId}
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}.yaml
        """
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
    ) -> ApiResponse[AchievementV2]:
        """`get_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetCustomerProfileAchievementProgress200Response:
        """List achievement progress of a customer.

        Returns a page of one customer's progress in the achievements of an Application, each with the
        definition of the achievement. Pages have at most 50 entries; `has_more` says whether there is another
        page. It is meant for back-office tools; a shop should call `get_customer_achievements` of the
        Integration API.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 50. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        achievement_id: ID of an achievement; only returns the progress in it.
        title: Title to look for; omit it to get all.

        Returns `GetCustomerProfileAchievementProgress200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/achievement_progress/{integrationId}
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_achievement_progress_{integrationId}.yaml
        """
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
    ) -> ApiResponse[GetCustomerProfileAchievementProgress200Response]:
        """`get_customer_profile_achievement_progress`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
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
    ) -> ListAchievements200Response:
        """List achievements of a campaign.

        Returns a page of the achievements defined in one campaign, at most 50 a page; `has_more` says whether
        there is another page. For achievements of the account call `list_achievements_v2`.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 50. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        title: Title to look for; omit it to get all.

        Returns `ListAchievements200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements.yaml
        """
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
    ) -> ApiResponse[ListAchievements200Response]:
        """`list_achievements`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListAchievementsV2200Response:
        """List achievements.

        Returns a page of the achievements of the account, 50 a page by default; filters by title and
        Application can be combined. `has_more` says whether there is another page.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        campaign_id: IDs of campaigns; only achievements that they use are returned. Added in version 26.20.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        title: Title to look for; omit it to get all.
        application_id: ID of an Application; only returns achievements connected to it.

        Returns `ListAchievementsV2200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v2/achievements
        Contract: spec/paths/management/achievements/v2_achievements.yaml
        """
    @overload
    async def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
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
        campaign_id: Optional[Sequence[int]] = None,
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
        campaign_id: Optional[Sequence[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAchievementsV2200Response]:
        """`list_achievements_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[Sequence[int]] = None,
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
        campaign_id: Optional[Sequence[int]] = None,
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
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement:
        """Update achievement of a campaign.

        Changes an achievement defined in a campaign; for achievements of the account call
        `update_achievement_v2`. While the campaign is running, or once a customer has made progress, only the
        title and description can be changed. Returns the changed achievement; fails with 404 when it does not
        exist.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        achievement_id: ID of the achievement, as returned when it was created or listed.
        body: New settings of the achievement: names, description, target, period, and how it starts and
            recurs.

        Returns `Achievement`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements_{achievementId}.yaml
        """
    @overload
    async def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        update_achievement: Union[UpdateAchievement, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Achievement: ...
    @overload
    async def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
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
        body: Union[UpdateAchievement, Mapping[str, Any]],
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
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]:
        """`update_achievement`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        update_achievement: Union[UpdateAchievement, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Achievement]: ...
    @overload
    async def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, Mapping[str, Any]],
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
        body: Union[UpdateAchievement, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AchievementV2:
        """Update achievement.

        Changes an achievement of the account or the Applications connected to it. Returns the changed
        achievement; fails with 404 when it does not exist.

        achievement_id: ID of the achievement, as returned when it was created or listed.
        body: New settings of the achievement: names, description, target, period, how it starts and recurs,
            and its Applications.

        Returns `AchievementV2`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v2/achievements/{achievementId}
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}.yaml
        """
    @overload
    async def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AchievementV2]:
        """`update_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Additional costs
    @overload
    async def create_additional_cost(
        self,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAdditionalCost:
        """Create additional cost.

        Defines an extra charge, such as shipping. A cost must be defined before sessions can send it and
        rules can discount it. Returns the definition.

        body: Name used in requests, title and description for the Campaign Manager, whether sessions, items
            or both can have the cost, and its Applications.

        Returns `AccountAdditionalCost`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/additional_costs
        Contract: spec/paths/management/additional_costs/v1_additional_costs.yaml
        """
    @overload
    async def create_additional_cost(
        self,
        *,
        new_additional_cost: Union[NewAdditionalCost, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAdditionalCost: ...
    @overload
    async def create_additional_cost(
        self,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_additional_cost(
        self,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_additional_cost_with_http_info(
        self,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAdditionalCost]:
        """`create_additional_cost`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_additional_cost_with_http_info(
        self,
        *,
        new_additional_cost: Union[NewAdditionalCost, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAdditionalCost]: ...
    @overload
    async def create_additional_cost_with_http_info(
        self,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_additional_cost_with_http_info(
        self,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
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
    ) -> AccountAdditionalCost:
        """Get additional cost.

        Returns the definition of one extra charge, such as shipping.

        additional_cost_id: ID of the additional cost, not the name by which sessions send it.

        Returns `AccountAdditionalCost`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/additional_costs/{additionalCostId}
        Contract: spec/paths/management/additional_costs/v1_additional_costs_{additionalCostId}.yaml
        """
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
    ) -> ApiResponse[AccountAdditionalCost]:
        """`get_additional_cost`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetAdditionalCosts200Response:
        """List additional costs.

        Returns the extra charges defined in the account and their total number.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetAdditionalCosts200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/additional_costs
        Contract: spec/paths/management/additional_costs/v1_additional_costs.yaml
        """
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
    ) -> ApiResponse[GetAdditionalCosts200Response]:
        """`get_additional_costs`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAdditionalCost:
        """Update additional cost.

        Changes the definition of an extra charge. Everything but the name, by which sessions send the cost,
        can be changed. Returns the changed definition.

        additional_cost_id: ID of the additional cost, not the name by which sessions send it.
        body: New definition of the cost: title, description, what can have it and its Applications. Send the
            name too; it can't be changed.

        Returns `AccountAdditionalCost`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/additional_costs/{additionalCostId}
        Contract: spec/paths/management/additional_costs/v1_additional_costs_{additionalCostId}.yaml
        """
    @overload
    async def update_additional_cost(
        self,
        additional_cost_id: int,
        *,
        new_additional_cost: Union[NewAdditionalCost, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAdditionalCost: ...
    @overload
    async def update_additional_cost(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_additional_cost(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAdditionalCost]:
        """`update_additional_cost`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        *,
        new_additional_cost: Union[NewAdditionalCost, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAdditionalCost]: ...
    @overload
    async def update_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, Mapping[str, Any]],
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
        date_format: Optional[ExportDateFormat] = None,
        customer_session_state: Optional[SessionState] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export customer sessions.

        Returns a CSV file with the customer sessions of an Application that match the filters. Columns: `id`
        (internal), `firstsession`, `integrationid`, `applicationid`, `profileid` (internal),
        `profileintegrationid`, `created`, `state`, `cartitems`, `discounts`, `total` (items and additional
        costs before discounts), `attributes`, `closedat`, `cancelledat`, `referral`, `identifiers`,
        `additional_costs`, `updated`, `store_integration_id` and `coupons`. Archived sessions can't be
        exported. Errors are returned as JSON.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        profile_integration_id: Integration ID of a customer; only exports this customer's sessions.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.
        customer_session_state: Only exports sessions in this state: `open` (cart), `closed` (order),
            `partially_returned` (some items were returned) or `cancelled`. One of `open`, `closed`,
            `partially_returned`, `cancelled`.
        updated_before: Only exports sessions last changed before this time. Must have a time zone.
        updated_after: Only exports sessions last changed after this time. Must have a time zone.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/export_customer_sessions
        Contract:
            spec/paths/management/analytics/v1_applications_{applicationId}_export_customer_sessions.yaml
        """
    @overload
    async def export_customer_sessions(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[ExportDateFormat] = None,
        customer_session_state: Optional[SessionState] = None,
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
        date_format: Optional[ExportDateFormat] = None,
        customer_session_state: Optional[SessionState] = None,
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
        date_format: Optional[ExportDateFormat] = None,
        customer_session_state: Optional[SessionState] = None,
        updated_before: Optional[datetime] = None,
        updated_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_customer_sessions`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def export_customer_sessions_with_http_info(
        self,
        application_id: int,
        *,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        profile_integration_id: Optional[str] = None,
        date_format: Optional[ExportDateFormat] = None,
        customer_session_state: Optional[SessionState] = None,
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
        date_format: Optional[ExportDateFormat] = None,
        customer_session_state: Optional[SessionState] = None,
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
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export triggered effects.

        Returns a CSV file with the effects that campaigns of an Application triggered in a time range.
        Columns: `created`, `name` (the type of the effect), `applicationid`, `campaignid`, `rulesetid`,
        `ruleindex`, `sessionintegrationid`, `profileintegrationid`, `sessionid` and `profileid` (internal),
        `eventid`, `event_type`, `total_revenue`, `props`, `couponid`, `store_id` and `store_integration_id`.
        Errors are returned as JSON.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of a campaign; only exports its effects. Omit it to export all campaigns of the
            Application.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/export_effects
        Contract: spec/paths/management/analytics/v1_applications_{applicationId}_export_effects.yaml
        """
    @overload
    async def export_effects(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_effects`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def export_effects_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
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
    ) -> Application:
        """Get Application.

        Returns one Application with its settings, such as currency, time zone, case handling of codes and
        discount defaults.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.

        Returns `Application`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}
        Contract: spec/paths/management/applications/v1_applications_{applicationId}.yaml
        """
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
    ) -> ApiResponse[Application]:
        """`get_application`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ApplicationApiHealth:
        """Get API health of an Application.

        Summarizes how Integration API requests of the Application went in the last five minutes, from `OK` to
        `CRITICAL`, and says when the API was last used. `NONE` means that there were no requests.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.

        Returns `ApplicationApiHealth`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/health_report
        Contract: spec/paths/management/applications/v1_applications_{applicationId}_health_report.yaml
        """
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
    ) -> ApiResponse[ApplicationApiHealth]:
        """`get_application_api_health`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ApplicationCIFExpression:
        """Get expression of a cart item filter.

        Returns one expression of a cart item filter, which decides which cart items pass the filter. The
        filter's `active_expression_id` names the one in use.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        cart_item_filter_id: ID of the cart item filter, as returned by `list_application_cart_item_filters`.
        expression_id: ID of one of the filter's expressions.

        Returns `ApplicationCIFExpression`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/cart_item_filters/{cartItemFilterId}/expressions/{expressionId}
        Contract:
            spec/paths/management/applications/v1_applications_{applicationId}_cart_item_filters_{cartItemFilterId}_expressions_{expressionId}.yaml
        """
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
    ) -> ApiResponse[ApplicationCIFExpression]:
        """`get_application_cart_item_filter_expression`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
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
    ) -> GetApplications200Response:
        """List Applications.

        Returns the Applications of the account with their settings, and their total number.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetApplications200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications
        Contract: spec/paths/management/applications/v1_applications.yaml
        """
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
    ) -> ApiResponse[GetApplications200Response]:
        """`get_applications`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ListApplicationCartItemFilters200Response:
        """List cart item filters.

        Returns a page of the cart item filters of an Application, at most 50 a page; `has_more` says whether
        there is another page. These filters select the cart items that discounts apply to.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 50. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        title: Title of the filter to look for. Retired: last in version 12.0.
        name: Name of the filter to look for.

        Returns `ListApplicationCartItemFilters200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/cart_item_filters
        Contract: spec/paths/management/applications/v1_applications_{applicationId}_cart_item_filters.yaml
        """
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
    ) -> ApiResponse[ListApplicationCartItemFilters200Response]:
        """`list_application_cart_item_filters`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Attribute:
        """Create custom attribute.

        Defines a data field that an entity, such as a customer profile or cart item, can have. An attribute
        must exist before requests can send it; a request with an unknown one fails with 400. Returns the
        definition.

        body: The entity the attribute is for, its name in requests, title, type of values, suggested values,
            and where it is available.

        Returns `Attribute`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/attributes
        Contract: spec/paths/management/attributes/v1_attributes.yaml
        """
    @overload
    async def create_attribute(
        self,
        *,
        new_attribute: Union[NewAttribute, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Attribute: ...
    @overload
    async def create_attribute(
        self,
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_attribute(
        self,
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_attribute_with_http_info(
        self,
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Attribute]:
        """`create_attribute`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_attribute_with_http_info(
        self,
        *,
        new_attribute: Union[NewAttribute, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Attribute]: ...
    @overload
    async def create_attribute_with_http_info(
        self,
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_attribute_with_http_info(
        self,
        body: Union[NewAttribute, Mapping[str, Any]],
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
    ) -> Attribute:
        """Get attribute.

        Returns the definition of one attribute.

        attribute_id: ID of the attribute, not the name by which requests send it.

        Returns `Attribute`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/attributes/{attributeId}
        Contract: spec/paths/management/attributes/v1_attributes_{attributeId}.yaml
        """
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
    ) -> ApiResponse[Attribute]:
        """`get_attribute`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        kind: Optional[AttributeKind] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAttributes200Response:
        """List attributes.

        Returns a page of the attribute definitions of the account and their total number; filters can be
        combined.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        entity: Name of an entity, such as `CustomerProfile` or `CartItem`; only returns its attributes.
        application_ids: Comma-separated IDs of Applications; only returns attributes available in them.
        type: Type of values, such as `string` or `(list number)`; only returns attributes of this type.
        kind: `builtin` returns the attributes that come with Talon.One, `custom` those that you defined. One
            of `builtin`, `custom`.
        search: Text to look for in the name, description and type of attributes; upper and lower case make no
            difference.
        loyalty_program_ids: Comma-separated IDs of loyalty programs; only returns attributes connected to
            them. Only allowed when `entity` is `LoyaltyCard`.

        Returns `GetAttributes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/attributes
        Contract: spec/paths/management/attributes/v1_attributes.yaml
        """
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
        kind: Optional[AttributeKind] = None,
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
        kind: Optional[AttributeKind] = None,
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
        kind: Optional[AttributeKind] = None,
        search: Optional[str] = None,
        loyalty_program_ids: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAttributes200Response]:
        """`get_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        kind: Optional[AttributeKind] = None,
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
        kind: Optional[AttributeKind] = None,
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
    ) -> ModelImport:
        """Import allowed values of an attribute.

        Uploads a CSV file with the values that an attribute can have. The file **replaces** the current list,
        so it must also contain the values to keep. A list can have up to 500,000 values. Returns a record of
        the import; fails with 404 when the attribute does not exist. An error in the file is reported with
        its line.

        attribute_id: ID of the attribute, not the name by which requests send it.
        up_file: CSV file with the single column `item`, one row for each allowed value. A path, content as
            bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/attributes/{attributeId}/allowed_list/import
        Contract: spec/paths/management/attributes/v1_attributes_{attributeId}_allowed_list_import.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_allowed_list`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Attribute:
        """Update custom attribute.

        Changes the description of an attribute, the only property that can be changed. For another name or
        type, create a new attribute and use that instead. Returns the changed definition.

        attribute_id: ID of the attribute, not the name by which requests send it.
        body: Definition of the attribute, in the same format as for creating it, with the new description.

        Returns `Attribute`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/attributes/{attributeId}
        Contract: spec/paths/management/attributes/v1_attributes_{attributeId}.yaml
        """
    @overload
    async def update_attribute(
        self,
        attribute_id: int,
        *,
        new_attribute: Union[NewAttribute, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Attribute: ...
    @overload
    async def update_attribute(
        self,
        attribute_id: int,
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_attribute(
        self,
        attribute_id: int,
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_attribute_with_http_info(
        self,
        attribute_id: int,
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Attribute]:
        """`update_attribute`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_attribute_with_http_info(
        self,
        attribute_id: int,
        *,
        new_attribute: Union[NewAttribute, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Attribute]: ...
    @overload
    async def update_attribute_with_http_info(
        self,
        attribute_id: int,
        body: Union[NewAttribute, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_attribute_with_http_info(
        self,
        attribute_id: int,
        body: Union[NewAttribute, Mapping[str, Any]],
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
    ) -> str:
        """Export audience members.

        Returns a CSV file with the members of an audience, in the single column `profileintegrationid`. To
        read the members page by page call `get_audience_memberships`. Errors are returned as JSON; fails with
        404 when the audience does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/audiences/{audienceId}/memberships/export
        Contract: spec/paths/management/audiences/v1_audiences_{audienceId}_memberships_export.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_audiences_memberships`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetAudienceMemberships200Response:
        """List audience members.

        Returns a page of the customer profiles in an audience; `has_more` says whether there is another page.
        Fails with 404 when the audience does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        profile_query: Text to filter the customer profiles by.

        Returns `GetAudienceMemberships200Response`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/audiences/{audienceId}/memberships
        Contract: spec/paths/management/audiences/v1_audiences_{audienceId}_memberships.yaml
        """
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
    ) -> ApiResponse[GetAudienceMemberships200Response]:
        """`get_audience_memberships`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetAudiences200Response:
        """List audiences.

        Returns a page of the audiences of the account. Depending on `with_total_result_size`, the page
        contains the total number or just whether there are more.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of audiences
            (`total_result_size`); otherwise it only says whether there are more (`has_more`).

        Returns `GetAudiences200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/audiences
        Contract: spec/paths/management/audiences/v1_audiences.yaml
        """
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
    ) -> ApiResponse[GetAudiences200Response]:
        """`get_audiences`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetAudiencesAnalytics200Response:
        """Get member counts of audiences.

        Returns the number of members of each of the given audiences.

        audience_ids: Comma-separated internal IDs of the audiences to count, at most 1,000.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetAudiencesAnalytics200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/audiences/analytics
        Contract: spec/paths/management/audiences/v1_audiences_analytics.yaml
        """
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
    ) -> ApiResponse[GetAudiencesAnalytics200Response]:
        """`get_audiences_analytics`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ModelImport:
        """Import audience members.

        Uploads a CSV file with the customer profiles that make up an audience. The file **replaces** the
        current list of members. Rules that react to customers joining or leaving do not run. Returns a record
        of the import; an error in the file is reported with its line.

        audience_id: Internal ID of the audience, as returned when it was created or listed.
        up_file: CSV file with the single column `profileintegrationid`, the integration IDs of the customer
            profiles; 500 MB at most is recommended. A path, content as bytes or text of several lines, a file
            object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/audiences/{audienceId}/memberships/import
        Contract: spec/paths/management/audiences/v1_audiences_{audienceId}_memberships_import.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_audiences_memberships`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> CampaignGroup:
        """Get campaign access group.

        Returns one campaign access group with its campaigns and the Applications it is available in.

        campaign_group_id: ID of the campaign access group, as returned by `get_campaign_groups`.

        Returns `CampaignGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/campaign_groups/{campaignGroupId}
        Contract: spec/paths/management/campaign_access_groups/v1_campaign_groups_{campaignGroupId}.yaml
        """
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
    ) -> ApiResponse[CampaignGroup]:
        """`get_campaign_group`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetCampaignGroups200Response:
        """List campaign access groups.

        Returns a page of the campaign access groups of the account and their total number. A group bundles
        campaigns so that users can be given access to all of them; the response lists the campaigns and
        Applications of each.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetCampaignGroups200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/campaign_groups
        Contract: spec/paths/management/campaign_access_groups/v1_campaign_groups.yaml
        """
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
    ) -> ApiResponse[GetCampaignGroups200Response]:
        """`get_campaign_groups`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CreateTemplateCampaignResponse:
        """Create campaign from template.

        Creates a campaign in an Application from a campaign template. You can set the template's parameters,
        and override its attributes and limits. Returns the campaign, its ruleset and the collections created
        for it.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: The template, the name of the new campaign, values of the template's parameters, and attributes
            and limits to override.

        Returns `CreateTemplateCampaignResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/create_campaign_from_template
        Contract:
            spec/paths/management/campaign_templates/v1_applications_{applicationId}_create_campaign_from_template.yaml
        """
    @overload
    async def create_campaign_from_template(
        self,
        application_id: int,
        *,
        create_template_campaign: Union[CreateTemplateCampaign, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CreateTemplateCampaignResponse: ...
    @overload
    async def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_campaign_from_template(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreateTemplateCampaignResponse]:
        """`create_campaign_from_template`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        *,
        create_template_campaign: Union[CreateTemplateCampaign, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CreateTemplateCampaignResponse]: ...
    @overload
    async def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_campaign_from_template_with_http_info(
        self,
        application_id: int,
        body: Union[CreateTemplateCampaign, Mapping[str, Any]],
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
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaignTemplates200Response:
        """List campaign templates.

        Returns a page of the campaign templates of the account with their settings and parameters; `has_more`
        says whether there is another page. `create_campaign_from_template` needs their `id`.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        state: Only returns templates in this state: `draft` (in preparation), `enabled` (can be used) or
            `disabled`. One of `draft`, `enabled`, `disabled`.
        name: Text to look for in the names of the templates.
        tags: Text to look for in the tags of the templates.
        user_id: ID of a user; only returns templates of this user.

        Returns `GetCampaignTemplates200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/campaign_templates
        Contract: spec/paths/management/campaign_templates/v1_campaign_templates.yaml
        """
    @overload
    async def get_campaign_templates(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
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
        state: Optional[CampaignTemplateState] = None,
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
        state: Optional[CampaignTemplateState] = None,
        name: Optional[str] = None,
        tags: Optional[str] = None,
        user_id: Optional[int] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaignTemplates200Response]:
        """`get_campaign_templates`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_campaign_templates_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        state: Optional[CampaignTemplateState] = None,
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
        state: Optional[CampaignTemplateState] = None,
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
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response:
        """Copy campaign to applications.

        Copies a campaign to one or more Applications, for example from a sandbox Application to the live one.
        Rules and achievements are copied; coupons, referral codes and links to stores are not. The copies are
        disabled at first. Campaigns created from a template can't be copied. Returns the new campaigns.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: The Applications to copy to and, optionally, another name, description, schedule, tags or
            evaluation group for the copies.

        Returns `GetCampaigns200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/copy
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}_copy.yaml
        """
    @overload
    async def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        *,
        campaign_copy: Union[CampaignCopy, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    async def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def copy_campaign_to_applications(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]:
        """`copy_campaign_to_applications`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        campaign_copy: Union[CampaignCopy, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    async def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def copy_campaign_to_applications_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CampaignCopy, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """Create a campaign.

        Creates a campaign in an Application.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Settings of the new campaign.

        Returns `Campaign`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns.yaml
        """
    @overload
    async def create_campaign(
        self,
        application_id: int,
        *,
        new_campaign: Union[NewCampaign, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    async def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_campaign(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]:
        """`create_campaign`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_campaign_with_http_info(
        self,
        application_id: int,
        *,
        new_campaign: Union[NewCampaign, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    async def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_campaign_with_http_info(
        self,
        application_id: int,
        body: Union[NewCampaign, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RulesetV2:
        """Create a ruleset of blocks.

        Creates a ruleset in block form for a campaign. The service accepts only blocks of the types `group`
        and `passthrough` here, and at most one block for each rule.

        Marked experimental by the service: it may change.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: The rules of the new ruleset.

        Returns `RulesetV2`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

        POST /v2/applications/{applicationId}/campaigns/{campaignId}/rulesets
        Contract:
            spec/paths/management/campaigns/v2_applications_{applicationId}_campaigns_{campaignId}_rulesets.yaml
        """
    @overload
    async def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        *,
        ruleset_v2: Union[RulesetV2, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RulesetV2: ...
    @overload
    async def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_ruleset_v2(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RulesetV2]:
        """`create_ruleset_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        ruleset_v2: Union[RulesetV2, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RulesetV2]: ...
    @overload
    async def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_ruleset_v2_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[RulesetV2, Mapping[str, Any]],
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
    ) -> None:
        """Delete campaign.

        Deletes a campaign from its Application. To stop a campaign but keep its data, set its state to
        `archived` with `update_campaign` instead. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_campaign`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        campaign_ids: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export campaign analytics.

        Returns a CSV file with the analytics of the campaigns of an Application for a time range. Columns:
        `campaign_id` (the ID, or `Total` or `Influenced` in the rows for the whole Application),
        `start_date`, `end_date` (both in UTC), `revenue` (before discounts), `sessions` (closed ones),
        `average_session_value`, `average_items_per_session`, `coupons` (redemptions) and `discounts` (their
        sum). For a single campaign as JSON call `get_campaign_analytics`. Errors are returned as JSON.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        range_start: Start of the time range that the statistics cover. Must have a time zone.
        range_end: End of the time range that the statistics cover. Must have a time zone.
        campaign_ids: IDs of the campaigns to include; omit it for all campaigns of the Application.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaign_analytics/export
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaign_analytics_export.yaml
        """
    @overload
    async def export_application_campaign_analytics(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
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
        campaign_ids: Optional[Strings] = None,
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
        campaign_ids: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_application_campaign_analytics`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def export_application_campaign_analytics_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        campaign_ids: Optional[Strings] = None,
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
        campaign_ids: Optional[Strings] = None,
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
    ) -> Campaign:
        """Get campaign.

        Returns one campaign with its settings, schedule, budgets and usage counters.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns `Campaign`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}.yaml
        """
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
    ) -> ApiResponse[Campaign]:
        """`get_campaign`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        granularity: Optional[AnalyticsGranularity] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaignAnalytics200Response:
        """Get campaign analytics.

        Returns statistics of a campaign for a time range, such as revenue, discounts, redemptions and created
        coupons, with one entry for each interval. Only closed sessions are counted.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        range_start: Start of the time range that the statistics cover. Must have a time zone.
        range_end: End of the time range that the statistics cover. Must have a time zone.
        granularity: Length of the interval that each entry covers. One of `1 hour`, `1 day`, `1 week`, `1
            month`, `1 year`.

        Returns `GetCampaignAnalytics200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/analytics
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}_analytics.yaml
        """
    @overload
    async def get_campaign_analytics(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
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
        granularity: Optional[AnalyticsGranularity] = None,
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
        granularity: Optional[AnalyticsGranularity] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaignAnalytics200Response]:
        """`get_campaign_analytics`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_campaign_analytics_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        granularity: Optional[AnalyticsGranularity] = None,
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
        granularity: Optional[AnalyticsGranularity] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response:
        """Search campaigns by attributes.

        Returns a page of the campaigns of an Application whose attributes have the given values, and their
        total number. It only reads, although it is a POST request.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Campaign attributes and the values they must have, keyed by attribute name.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        campaign_state: Only returns campaigns in this state: `enabled` includes scheduled, running and
            expired ones, `staged` means in testing, `archived` campaigns are never evaluated; the rest say
            where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`, `scheduled`,
            `running`, `expired`, `staged`.

        Returns `GetCampaigns200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns_search
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_search.yaml
        """
    @overload
    async def get_campaign_by_attributes(
        self,
        application_id: int,
        *,
        campaign_search: Union[CampaignSearch, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response: ...
    @overload
    async def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def get_campaign_by_attributes(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]:
        """`get_campaign_by_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        *,
        campaign_search: Union[CampaignSearch, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]: ...
    @overload
    async def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def get_campaign_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CampaignSearch, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        campaign_state: Optional[CampaignState] = None,
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
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCampaigns200Response:
        """List campaigns.

        Returns a page of the campaigns of an Application and their total number; filters can be combined. It
        is not meant for a live shop, as the Management API allows three requests per second for each
        endpoint; call `integration_get_all_campaigns` there.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        campaign_state: Only returns campaigns in this state: `enabled` includes scheduled, running and
            expired ones, `staged` means in testing, `archived` campaigns are never evaluated; the rest say
            where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`, `scheduled`,
            `running`, `expired`, `staged`.
        name: Text to look for in the names of the campaigns; upper and lower case make no difference.
        tags: Tags to look for in the campaigns; upper and lower case make no difference.
        created_before: Only returns campaigns created before this time. Must have a time zone.
        created_after: Only returns campaigns created after this time. Must have a time zone.
        start_before: Only returns campaigns that start before this time. Must have a time zone.
        start_after: Only returns campaigns that start after this time. Must have a time zone.
        end_before: Only returns campaigns that end before this time. Must have a time zone.
        end_after: Only returns campaigns that end after this time. Must have a time zone.
        campaign_group_id: ID of a campaign access group; only returns campaigns in it.
        template_id: ID of a campaign template; only returns campaigns created from it.
        store_id: Internal ID of a store; only returns campaigns linked to it.

        Returns `GetCampaigns200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns.yaml
        """
    @overload
    async def get_campaigns(
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
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCampaigns200Response]:
        """`get_campaigns`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_campaigns_with_http_info(
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
    ) -> Ruleset:
        """Get ruleset.

        Returns one ruleset of a campaign: its rules, with conditions and effects as nested expressions.
        `get_ruleset_v2` returns the rules as typed blocks instead.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        ruleset_id: ID of the ruleset; the one in use is the campaign's `active_ruleset_id`.

        Returns `Ruleset`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}_rulesets_{rulesetId}.yaml
        """
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
    ) -> ApiResponse[Ruleset]:
        """`get_ruleset`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> RulesetV2:
        """Get ruleset as typed blocks.

        Returns one ruleset of a campaign with its promotion and strikethrough rules as typed blocks;
        `get_ruleset` returns nested expressions instead.

        Marked experimental by the service: it may change.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        ruleset_id: ID of the ruleset; the one in use is the campaign's `active_ruleset_id`.

        Returns `RulesetV2`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v2/applications/{applicationId}/campaigns/{campaignId}/rulesets/{rulesetId}
        Contract:
            spec/paths/management/campaigns/v2_applications_{applicationId}_campaigns_{campaignId}_rulesets_{rulesetId}.yaml
        """
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
    ) -> ApiResponse[RulesetV2]:
        """`get_ruleset_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetRulesets200Response:
        """List rulesets of a campaign.

        Returns a page of the rulesets of a campaign and their total number. Only the one in the campaign's
        `active_ruleset_id` is used.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetRulesets200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/rulesets
        Contract:
            spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}_rulesets.yaml
        """
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
    ) -> ApiResponse[GetRulesets200Response]:
        """`get_rulesets`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign:
        """Update campaign.

        Changes the settings of a campaign: name, schedule, state, limits, features, tags and more. Read the
        campaign first and send all its settings back with your changes, since some of them must be sent each
        time. An archived campaign is never evaluated. The call fails while campaign staging and revisions is
        enabled for the Application. Returns the changed campaign.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Complete new settings of the campaign, including tags, features and limits.

        Returns `Campaign`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}
        Contract: spec/paths/management/campaigns/v1_applications_{applicationId}_campaigns_{campaignId}.yaml
        """
    @overload
    async def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_campaign: Union[UpdateCampaign, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Campaign: ...
    @overload
    async def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_campaign(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]:
        """`update_campaign`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_campaign: Union[UpdateCampaign, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Campaign]: ...
    @overload
    async def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_campaign_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCampaign, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Catalogs
    @overload
    async def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Exclude observed prices from the price history.

        Marks recorded prices of products as excluded, for example because a price was wrong. The reason you
        give is stored: `price_history` shows when and why a price was excluded. Returns nothing.

        Marked experimental by the service: it may change.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: IDs of the recorded prices to exclude, as returned by `price_history`, and the reason.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/price_history/exclusions
        Contract: spec/paths/management/catalogs/v1_applications_{applicationId}_price_history_exclusions.yaml
        """
    @overload
    async def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def exclude_price_history(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`exclude_price_history`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def exclude_price_history_with_http_info(
        self,
        application_id: int,
        body: Union[ExcludePriceObservationsRequest, Mapping[str, Any]],
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
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListCatalogItems200Response:
        """List items of a catalog.

        Returns a page of the items of a cart item catalog. Filter by SKU or product name to look up single
        items.

        catalog_id: ID of the cart item catalog.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        sku: SKUs to look up; only returns items with one of them.
        product_names: Product names to look up; only returns items of these products.

        Returns `ListCatalogItems200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/catalogs/{catalogId}/items
        Contract: spec/paths/management/catalogs/v1_catalogs_{catalogId}_items.yaml
        """
    @overload
    async def list_catalog_items(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
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
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
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
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListCatalogItems200Response]:
        """`list_catalog_items`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def list_catalog_items_with_http_info(
        self,
        catalog_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
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
        sku: Optional[Strings] = None,
        product_names: Optional[Strings] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> PriceHistoryResponse:
        """Get the price history of a product.

        Returns the prices recorded for one SKU in a time range, including those that were later excluded. Use
        it to show an earlier price next to a reduced one, as consumer law requires in some countries.

        Marked experimental by the service: it may change.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: SKU of the product, and start and end of the time range.

        Returns `PriceHistoryResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/price_history
        Contract: spec/paths/management/catalogs/v1_applications_{applicationId}_price_history.yaml
        """
    @overload
    async def price_history(
        self,
        application_id: int,
        *,
        price_history_request: Union[PriceHistoryRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> PriceHistoryResponse: ...
    @overload
    async def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def price_history(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PriceHistoryResponse]:
        """`price_history`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def price_history_with_http_info(
        self,
        application_id: int,
        *,
        price_history_request: Union[PriceHistoryRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[PriceHistoryResponse]: ...
    @overload
    async def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def price_history_with_http_info(
        self,
        application_id: int,
        body: Union[PriceHistoryRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Collections
    @overload
    async def create_account_collection(
        self,
        body: Union[NewCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection:
        """Create an account-level collection.

        Creates an empty collection that several Applications of the account can use in their rules. Fill it
        with `import_account_collection`. Returns the collection; fails with 409 when the name is already in
        use.

        body: Name and description of the collection, and the IDs of the Applications that can use it.

        Returns `Collection`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 409 (The name is already in use), any other 4xx,
        such as 403, 404 or 429.

        POST /v1/collections
        Contract: spec/paths/management/collections/v1_collections.yaml
        """
    @overload
    async def create_account_collection(
        self,
        *,
        new_collection: Union[NewCollection, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def create_account_collection(
        self,
        body: Union[NewCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_account_collection(
        self,
        body: Union[NewCollection, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_account_collection_with_http_info(
        self,
        body: Union[NewCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]:
        """`create_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_account_collection_with_http_info(
        self,
        *,
        new_collection: Union[NewCollection, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def create_account_collection_with_http_info(
        self,
        body: Union[NewCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_account_collection_with_http_info(
        self,
        body: Union[NewCollection, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection:
        """Create a campaign-level collection.

        Creates an empty collection in a campaign, for use in that campaign's rules. Fill it with
        `import_collection`. Returns the collection.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Name and description of the collection.

        Returns `Collection`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections.yaml
        """
    @overload
    async def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_collection: Union[NewCampaignCollection, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_collection(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]:
        """`create_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_collection: Union[NewCampaignCollection, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def create_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignCollection, Mapping[str, Any]],
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
    ) -> None:
        """Delete an account-level collection.

        Deletes a collection of the account with all its items. Make sure first that no rule refers to it.
        Returns nothing; fails with 404 when the collection does not exist.

        collection_id: ID of the collection, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        DELETE /v1/collections/{collectionId}
        Contract: spec/paths/management/collections/v1_collections_{collectionId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> None:
        """Delete a campaign-level collection.

        Deletes a collection of a campaign with all its items. Make sure first that no rule of the campaign
        refers to it. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), any other
        4xx, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> str:
        """Export an account-level collection as CSV.

        Returns all items of a collection of the account as CSV text, in the single column `item`. Fails with
        404 when the collection does not exist.

        collection_id: ID of the collection, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/collections/{collectionId}/export
        Contract: spec/paths/management/collections/v1_collections_{collectionId}_export.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_account_collection_items`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> str:
        """Export a campaign-level collection as CSV.

        Returns all items of a campaign's collection as CSV text, in the single column `item`. Fails with 404
        when the collection does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/export
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}_export.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_collection_items`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> Collection:
        """Get an account-level collection.

        Returns one collection of the account, with its name, description and the Applications that can use
        it. To read its items page by page call `get_collection_items`. Fails with 404 when the collection
        does not exist.

        collection_id: ID of the collection, as returned when it was created or listed.

        Returns `Collection`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/collections/{collectionId}
        Contract: spec/paths/management/collections/v1_collections_{collectionId}.yaml
        """
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
    ) -> ApiResponse[Collection]:
        """`get_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> Collection:
        """Get a campaign-level collection.

        Returns one collection of a campaign, with its name and description. Export its items as CSV with
        `export_collection_items`. Fails with 404 when the collection does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.

        Returns `Collection`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}.yaml
        """
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
    ) -> ApiResponse[Collection]:
        """`get_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetCollectionItems200Response:
        """List items of a collection.

        Returns a page of the items of a collection; `has_more` says whether there is another page. For all
        items at once export the collection as CSV instead. Fails with 404 when the collection does not exist.

        collection_id: ID of the collection, as returned when it was created or listed.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.

        Returns `GetCollectionItems200Response`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/collections/{collectionId}/items
        Contract: spec/paths/management/collections/v1_collections_{collectionId}_items.yaml
        """
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
    ) -> ApiResponse[GetCollectionItems200Response]:
        """`get_collection_items`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ModelImport:
        """Import items into an account-level collection.

        Uploads a CSV file with the items of a collection of the account. The file **replaces** the current
        items, so it must also contain the items to keep. A collection can have up to 500,000 items.

        collection_id: ID of the collection, as returned when it was created or listed.
        up_file: CSV file with the single column `item`, one row for each item; 500 MB at most is recommended.
            A path, content as bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v1/collections/{collectionId}/import
        Contract: spec/paths/management/collections/v1_collections_{collectionId}_import.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ModelImport:
        """Import items into a campaign-level collection.

        Uploads a CSV file with the items of a campaign's collection. The file **replaces** the current items,
        so it must also contain the items to keep. A collection can have up to 500,000 items.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.
        up_file: CSV file with the single column `item`, one row for each item; 500 MB at most is recommended.
            A path, content as bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), any other
        4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}/import
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}_import.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ListAccountCollections200Response:
        """List account-level collections.

        Returns a page of the collections of the account, without their items. Collections of a single
        campaign are listed by `list_collections` and `list_collections_in_application`.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        name: Name of the collection to look for; omit it to get all.

        Returns `ListAccountCollections200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/collections
        Contract: spec/paths/management/collections/v1_collections.yaml
        """
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
    ) -> ApiResponse[ListAccountCollections200Response]:
        """`list_account_collections`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ListAccountCollections200Response:
        """List collections of a campaign.

        Returns a page of the collections of a campaign, without their items.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        name: Name of the collection to look for; omit it to get all.

        Returns `ListAccountCollections200Response`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/collections
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections.yaml
        """
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
    ) -> ApiResponse[ListAccountCollections200Response]:
        """`list_collections`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ListAccountCollections200Response:
        """List campaign-level collections of an Application.

        Returns a page of the collections of all campaigns of an Application, without their items. Collections
        of the account are listed by `list_account_collections`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        name: Name of the collection to look for; omit it to get all.

        Returns `ListAccountCollections200Response`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/collections
        Contract: spec/paths/management/collections/v1_applications_{applicationId}_collections.yaml
        """
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
    ) -> ApiResponse[ListAccountCollections200Response]:
        """`list_collections_in_application`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[UpdateCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection:
        """Update an account-level collection.

        Changes the description of a collection of the account or the Applications that can use it. The name
        can't be changed; change items with `import_account_collection`. Fails with 409 on a conflict with
        existing data.

        collection_id: ID of the collection, as returned when it was created or listed.
        body: New description, and the IDs of the Applications that can use the collection.

        Returns `Collection`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 409 (The change conflicts with existing data), any
        other 4xx, such as 403, 404 or 429.

        PUT /v1/collections/{collectionId}
        Contract: spec/paths/management/collections/v1_collections_{collectionId}.yaml
        """
    @overload
    async def update_account_collection(
        self,
        collection_id: int,
        *,
        update_collection: Union[UpdateCollection, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def update_account_collection(
        self,
        collection_id: int,
        body: Union[UpdateCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_account_collection(
        self,
        collection_id: int,
        body: Union[UpdateCollection, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_account_collection_with_http_info(
        self,
        collection_id: int,
        body: Union[UpdateCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]:
        """`update_account_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_account_collection_with_http_info(
        self,
        collection_id: int,
        *,
        update_collection: Union[UpdateCollection, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def update_account_collection_with_http_info(
        self,
        collection_id: int,
        body: Union[UpdateCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_account_collection_with_http_info(
        self,
        collection_id: int,
        body: Union[UpdateCollection, Mapping[str, Any]],
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
        body: Union[UpdateCampaignCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection:
        """Update a campaign-level collection.

        Changes the description of a campaign's collection. The name can't be changed; change items with
        `import_collection`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        collection_id: ID of the collection, as returned when it was created or listed.
        body: New description of the collection.

        Returns `Collection`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), any other
        4xx, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/collections/{collectionId}
        Contract:
            spec/paths/management/collections/v1_applications_{applicationId}_campaigns_{campaignId}_collections_{collectionId}.yaml
        """
    @overload
    async def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        update_campaign_collection: Union[UpdateCampaignCollection, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Collection: ...
    @overload
    async def update_collection(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, Mapping[str, Any]],
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
        body: Union[UpdateCampaignCollection, Mapping[str, Any]],
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
        body: Union[UpdateCampaignCollection, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]:
        """`update_collection`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        *,
        update_campaign_collection: Union[UpdateCampaignCollection, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Collection]: ...
    @overload
    async def update_collection_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        collection_id: int,
        body: Union[UpdateCampaignCollection, Mapping[str, Any]],
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
        body: Union[UpdateCampaignCollection, Mapping[str, Any]],
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
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]:
        """Create coupons.

        Creates one or more coupons in a campaign, with codes generated from a pattern. All coupons of one
        request share their settings and form a batch.

        Returns nothing by default; with `silent="no"` it returns the created coupons. One request can create
        up to 20,000 coupons; for more call `create_coupons_async`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: How many coupons to create, the pattern and characters of their codes, and their limits, dates,
            recipient and attributes.
        silent: `yes` returns nothing (204), which is faster; `no` returns the created coupons (200). The
            service's default is `yes`.

        Returns `CreateCoupons200Response`, or None when the response has no body (204).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons.yaml
        """
    @overload
    async def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons: Union[NewCoupons, Mapping[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    async def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
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
        body: Union[NewCoupons, Mapping[str, Any]],
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
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]:
        """`create_coupons`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons: Union[NewCoupons, Mapping[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    async def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
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
        body: Union[NewCoupons, Mapping[str, Any]],
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
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse:
        """Create coupons in the background.

        Starts a job that creates up to 5,000,000 coupons in a campaign, and returns the ID of the batch at
        once. The state of the job can't be read: an email and, if set up, an `AsyncCouponsCreated`
        notification tell you when it is done. Then list the coupons by `batch_id`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: How many coupons to create, the pattern of their codes, and their limits, dates and attributes.

        Returns `AsyncCouponCreationResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_async
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_async.yaml
        """
    @overload
    async def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    async def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]:
        """`create_coupons_async`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    async def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse:
        """Create coupons in the background.

        Starts a job that creates up to 5,000,000 coupons in a campaign, and returns the ID of the batch at
        once. The state of the job can't be read: an email and, if set up, an `AsyncCouponsCreated`
        notification tell you when it is done. Then list the coupons by `batch_id`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: How many coupons to create, the pattern of their codes, and their limits, dates and attributes.

        Returns `AsyncCouponCreationResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_async
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_async.yaml
        """
    @overload
    async def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    async def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]:
        """`create_coupons_async`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    async def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponDeletionJobResponse:
        """Delete coupons in the background.

        Starts a job that deletes all coupons of a campaign that match the given filters. Prefer it to
        `delete_coupons` for large numbers. Returns the ID of the job; the state of the job can't be read.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Filters that select the coupons to delete, such as batch, dates, code or whether they have been
            redeemed.

        Returns `AsyncCouponDeletionJobResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_deletion_jobs
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_deletion_jobs.yaml
        """
    @overload
    async def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_deletion_job: Union[NewCouponDeletionJob, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponDeletionJobResponse: ...
    @overload
    async def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponDeletionJobResponse]:
        """`create_coupons_deletion_job`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_deletion_job: Union[NewCouponDeletionJob, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponDeletionJobResponse]: ...
    @overload
    async def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]:
        """Create coupons for several customers.

        Creates one coupon for each of up to 1,000 customers, who are the only ones able to redeem their code.
        Returns nothing by default; with `silent="no"` it returns the created coupons.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Integration IDs of the recipients, the pattern of the codes, and the limits, dates and
            attributes of all coupons.
        silent: `yes` returns nothing (204), which is faster; `no` returns the created coupons (200). The
            service's default is `yes`.

        Returns `CreateCoupons200Response`, or None when the response has no body (204).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_with_recipients
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_with_recipients.yaml
        """
    @overload
    async def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons_for_multiple_recipients: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    async def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
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
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
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
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]:
        """`create_coupons_for_multiple_recipients`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons_for_multiple_recipients: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        silent: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    async def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
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
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
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
    ) -> None:
        """Delete a coupon.

        Deletes one coupon of a campaign; its code can no longer be redeemed. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        coupon_id: Internal ID of the coupon, the `id` in coupon lists, not the code customers enter.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_{couponId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_coupon`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete coupons that match filters.

        Deletes all coupons of a campaign that match every given filter. It is not documented what a call
        without filters deletes, so always set one: deleted coupons can't be restored. Note that `value` also
        finds codes that differ in case or in characters such as hyphens; with `exact_match` they can still
        differ in case. Returns nothing. For large numbers call `create_coupons_deletion_job`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only deletes coupons created before this time. Must have a time zone.
        created_after: Only deletes coupons created after this time. Must have a time zone.
        starts_after: Only deletes coupons whose start date is after this time. Must have a time zone.
        starts_before: Only deletes coupons whose start date is before this time. Must have a time zone.
        expires_after: Only deletes coupons that expire after this time. Must have a time zone.
        expires_before: Only deletes coupons that expire before this time. Must have a time zone.
        valid: Only deletes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only deletes its
            coupons.
        usable: `true` only deletes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: ID of a referral; only deletes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only deletes coupons that this
            customer alone may redeem.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons.yaml
        """
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
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`delete_coupons`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export coupons as CSV.

        Returns the coupons of an Application that match the filters as CSV text. Omit `campaign_id` to
        include all campaigns. Columns: `accountid`, `applicationid`, `attributes`, `batchid`, `campaignid`,
        `counter` (redemptions), `created`, `deleted`, `deleted_changelogid` (ID of the log entry of the
        deletion), `discount_counter` (discounts given), `discount_limitval` (their limit), `expirydate`,
        `id`, `importid`, `is_reservation_mandatory`, `limits`, `limitval` (maximum number of redemptions),
        `recipientintegrationid`, `referralid`, `reservation`, `reservation_counter`, `reservation_limitval`,
        `startdate` and `value` (the code).

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of a campaign; only exports its coupons. Omit it to export all campaigns of the
            Application.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: ID of a referral; only includes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only includes coupons that this
            customer alone may redeem.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only its coupons are
            included.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.
        campaign_state: Only includes coupons of campaigns in this state: `enabled` includes scheduled,
            running and expired ones, `staged` means in testing, `archived` campaigns are never evaluated; the
            rest say where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`,
            `scheduled`, `running`, `expired`, `staged`.
        values_only: `true` exports only the codes (column `value`), `false` the full coupon data. The
            service's default is `false`.
        deleted_before: Only includes coupons deleted before this time, and only those deleted in the last 7
            days. Must have a time zone.
        deleted_after: Only includes coupons deleted after this time, and only those deleted in the last 7
            days. Must have a time zone.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/export_coupons
        Contract: spec/paths/management/coupons/v1_applications_{applicationId}_export_coupons.yaml
        """
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_coupons`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
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
    ) -> GenerateCouponRejections200Response:
        """Explain why coupons were rejected.

        Returns explanations in plain language, written by the service, of why coupons were rejected in a
        customer session. It is meant for support staff; Talon.One must enable the feature for your account.

        session_integration_id: Integration ID of the session in which the coupon was tried.
        application_id: ID of the session's Application; session IDs are only unique within one Application.
        language: ISO 639 code of the language of the explanation, such as `en`.
        coupon_code: Code whose rejection to explain, as it was sent in the session.

        Returns `GenerateCouponRejections200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/coupon_rejections
        Contract: spec/paths/management/coupons/v1_coupon_rejections.yaml
        """
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
    ) -> ApiResponse[GenerateCouponRejections200Response]:
        """`generate_coupon_rejections`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
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
    ) -> GetCouponsWithoutTotalCount200Response:
        """List coupons of a campaign.

        Returns a page of the coupons of a campaign that match every given filter. The response does not
        contain their total number; `has_more` says whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        redeemed: `true` only includes coupons redeemed at least once, `false` only those never redeemed.
            Can't be combined with `usable`. One of `true`, `false`.
        referral_id: ID of a referral; only includes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only includes coupons that this
            customer alone may redeem.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only its coupons are
            included.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.
        expires_before: Only includes coupons that expire before this time. Must have a time zone.
        expires_after: Only includes coupons that expire after this time. Must have a time zone.
        starts_before: Only includes coupons whose start date is before this time. Must have a time zone.
        starts_after: Only includes coupons whose start date is after this time. Must have a time zone.
        values_only: `true` returns only the codes, `false` the full coupon data. The service's default is
            `false`.

        Returns `GetCouponsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/no_total
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_no_total.yaml
        """
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
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
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]:
        """`get_coupons_without_total_count`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
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
    ) -> ModelImport:
        """Import coupons from CSV.

        Creates coupons in a campaign from a CSV file, one row for each code, for codes that you generated
        elsewhere. All coupons of the file form a batch. By default the import fails if a code already exists;
        see `skip_duplicates`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        up_file: CSV file with the columns `value` (the code, the only required column), `expirydate`,
            `startdate`, `recipientintegrationid`, `limitval` (maximum number of redemptions, 1 by default, 0
            for no limit), `discountlimit` and `attributes` (JSON in quotes); 500 MB at most is recommended. A
            path, content as bytes or text of several lines, a file object, or `(name, content)`.
        skip_duplicates: `true` skips rows whose code already exists, `false` treats them as an error.

        Returns `ModelImport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_coupons
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_import_coupons.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_coupons`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCouponsWithoutTotalCount200Response:
        """Search coupons of an Application by attributes.

        Returns a page of the coupons of all campaigns of an Application that have the attribute values in the
        body and match the other filters. A coupon can have further attributes. `has_more` says whether there
        is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Coupon attribute values to search for, keyed by attribute name.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: ID of a referral; only includes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only includes coupons that this
            customer alone may redeem.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only its coupons are
            included.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.
        campaign_state: Only includes coupons of campaigns in this state: `enabled` includes scheduled,
            running and expired ones, `staged` means in testing, `archived` campaigns are never evaluated; the
            rest say where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`,
            `scheduled`, `running`, `expired`, `staged`.

        Returns `GetCouponsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/coupons_search_advanced/no_total
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_coupons_search_advanced_no_total.yaml
        """
    @overload
    async def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]:
        """`search_coupons_advanced_application_wide_without_total_count`, with the HTTP response: unpacks as
        (data, status_code, headers).
        """
    @overload
    async def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCouponsWithoutTotalCount200Response:
        """Search coupons of a campaign by attributes.

        Returns a page of the coupons of a campaign that have the attribute values in the body and match the
        other filters. A coupon can have further attributes. `has_more` says whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Coupon attribute values to search for, keyed by attribute name.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: ID of a referral; only includes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only includes coupons that this
            customer alone may redeem.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only its coupons are
            included.

        Returns `GetCouponsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_search_advanced/no_total
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_search_advanced_no_total.yaml
        """
    @overload
    async def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
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
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
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
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]:
        """`search_coupons_advanced_without_total_count`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def search_coupons_advanced_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
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
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
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
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Coupon:
        """Update a coupon.

        Changes the settings of one coupon; the code stays. **Note that fields you omit are cleared, not
        kept**, such as `start_date`, `expiry_date` and `recipient_integration_id`, so send their current
        values along with those you change. Returns the changed coupon.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        coupon_id: Internal ID of the coupon, the `id` in coupon lists, not the code customers enter.
        body: New limits, dates, recipient, attributes and reservation settings of the coupon.

        Returns `Coupon`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_{couponId}.yaml
        """
    @overload
    async def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        update_coupon: Union[UpdateCoupon, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Coupon: ...
    @overload
    async def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
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
        body: Union[UpdateCoupon, Mapping[str, Any]],
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
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Coupon]:
        """`update_coupon`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        update_coupon: Union[UpdateCoupon, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Coupon]: ...
    @overload
    async def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
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
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Update many coupons at once.

        Changes the settings of the coupons of one batch or, when the body names no batch, of **all coupons of
        the campaign**. **Note that omitting `start_date` or `expiry_date` clears them.** Returns nothing.

        Send these requests one after another, never in parallel. With many coupons a call can take long; the
        service stops it after 30 minutes.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: New limits, dates and attributes of the coupons, and their batch; without `batch_id` all coupons
            of the campaign are changed.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons.yaml
        """
    @overload
    async def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_coupon_batch: Union[UpdateCouponBatch, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`update_coupon_batch`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_coupon_batch: Union[UpdateCouponBatch, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
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
    ) -> ApplicationCustomer:
        """Get a customer of an Application.

        Returns the profile of one customer as seen from an Application, including attributes, audiences and
        purchase statistics. It needs the internal ID of the profile; to search by integration ID call
        `get_application_customers`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        customer_id: Internal ID of the customer profile, not its integration ID.

        Returns `ApplicationCustomer`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customers/{customerId}
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_customers_{customerId}.yaml
        """
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
    ) -> ApiResponse[ApplicationCustomer]:
        """`get_application_customer`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetApplicationCustomers200Response:
        """List customers of an Application.

        Returns a page of the customers of an Application. Pass `integration_id` to look up one customer.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        integration_id: Integration ID of a customer profile; only returns this customer.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetApplicationCustomers200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customers
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_customers.yaml
        """
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
    ) -> ApiResponse[GetApplicationCustomers200Response]:
        """`get_application_customers`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationCustomersByAttributes200Response:
        """Search customers of an Application by attributes.

        Returns a page of the customers of an Application whose profiles have the given attribute values. A
        profile matches when it has all of them, even if it has further attributes.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Profile attribute values to search for, keyed by attribute name; integration IDs or internal IDs
            can limit the search to certain profiles.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetApplicationCustomersByAttributes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/customer_search
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_customer_search.yaml
        """
    @overload
    async def get_application_customers_by_attributes(
        self,
        application_id: int,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationCustomersByAttributes200Response]:
        """`get_application_customers_by_attributes`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
    ) -> GetApplicationEventTypes200Response:
        """List event types seen in an Application.

        Returns a page of the names of the event types that occur in an Application, both built-in and custom
        ones, and their total number. Use them in the `type` filter of
        `get_application_events_without_total_count`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetApplicationEventTypes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/event_types
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_event_types.yaml
        """
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
    ) -> ApiResponse[GetApplicationEventTypes200Response]:
        """`get_application_event_types`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetApplicationEventsWithoutTotalCount200Response:
        """List events of an Application.

        Returns a page of the events recorded in an Application, each with its effects. Built-in events come
        from session and profile updates; the rest are custom events sent by your integration. Filters can be
        combined; `has_more` says whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        type: Comma-separated names of event types, such as `talon_session_created,talon_session_closed`; only
            returns events of exactly these types.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        session: Integration ID of a session; only returns its events.
        profile: Integration ID of a customer profile; only returns this customer's events.
        customer_name: Text to look for in the names of customers; upper and lower case make no difference. At
            least 2 characters.
        customer_email: Text to look for in the email addresses of customers; upper and lower case make no
            difference. At least 2 characters.
        coupon_code: Coupon code; only returns events that it was used in.
        referral_code: Referral code; only returns events that it was used in.
        rule_query: Name of a rule; only returns events with effects of matching rules.
        campaign_query: Name of a campaign; only returns events with effects of matching campaigns.
        effect_type: Type of effect, such as `setDiscount`; only returns events with such an effect.

        Returns `GetApplicationEventsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/events/no_total
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_events_no_total.yaml
        """
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
    ) -> ApiResponse[GetApplicationEventsWithoutTotalCount200Response]:
        """`get_application_events_without_total_count`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
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
    ) -> ApplicationSession:
        """Get a session of an Application.

        Returns one customer session (a cart or order) with its items, totals and state, but without effects.
        Unlike in a list of several, `total_discounts` contains the real sum here. It needs the internal ID;
        to find a session by its integration ID call `get_application_sessions`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        session_id: Internal ID of the customer session, the `id` in `get_application_sessions`, not its
            integration ID.

        Returns `ApplicationSession`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/sessions/{sessionId}
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_sessions_{sessionId}.yaml
        """
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
    ) -> ApiResponse[ApplicationSession]:
        """`get_application_session`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationSessions200Response:
        """List sessions of an Application.

        Returns a page of the customer sessions (carts and orders) of an Application; `has_more` says whether
        there is another page. Filters can be combined, and text must match exactly unless `partial_match` is
        set. In a list of several sessions `total_discounts` is always 0; get a single session for the real
        sum. Archived sessions are not included.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        partial_match: `true` also finds sessions that contain the text of a filter anywhere, in upper or
            lower case. Use it with only one text filter. Text of fewer than 3 characters must still match
            exactly. The service's default is `false`.
        profile: Integration ID of a customer profile; only returns this customer's sessions.
        state: Only returns sessions in this state: `open` (cart), `closed` (paid order), `partially_returned`
            (order with some items returned) or `cancelled` (abandoned or refunded). One of `open`, `closed`,
            `partially_returned`, `cancelled`.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        coupon: Coupon code; only returns sessions it was sent in.
        referral: Referral code; only returns sessions it was sent in.
        integration_id: Integration ID of the session, such as the cart or order number.
        store_integration_id: Integration ID of a store; only returns sessions that took place there.

        Returns `GetApplicationSessions200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/sessions
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_sessions.yaml
        """
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
        state: Optional[SessionState] = None,
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
        state: Optional[SessionState] = None,
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
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationSessions200Response]:
        """`get_application_sessions`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        state: Optional[SessionState] = None,
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
        state: Optional[SessionState] = None,
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationSessionsByCustomerAttributes200Response:
        """Search sessions by customer attributes.

        Returns a page of the sessions of an Application whose customers' profiles have the given attribute
        values. A profile matches when it has all of them, even if it has further attributes.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Profile attribute values to search for, keyed by attribute name; integration IDs or internal IDs
            can limit the search to certain profiles.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetApplicationSessionsByCustomerAttributes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/sessions_search
        Contract: spec/paths/management/customer_data/v1_applications_{applicationId}_sessions_search.yaml
        """
    @overload
    async def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationSessionsByCustomerAttributes200Response]:
        """`get_application_sessions_by_customer_attributes`, with the HTTP response: unpacks as (data,
        status_code, headers).
        """
    @overload
    async def get_application_sessions_by_customer_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
    ) -> CustomerActivityReport:
        """Get the activity report of a customer.

        Returns a report on what one customer did in an Application in a time range, such as orders, revenue,
        discounts and coupon use. For many customers at once call
        `get_customer_activity_reports_without_total_count`.

        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        customer_id: Internal ID of the customer profile, not its integration ID.
        page_size: Accepted as in lists, although there is only one report. From 1 to 1000. The service's
            default is `1000`.
        skip: Accepted as in lists, although there is only one report.

        Returns `CustomerActivityReport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customer_activity_reports/{customerId}
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_customer_activity_reports_{customerId}.yaml
        """
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
    ) -> ApiResponse[CustomerActivityReport]:
        """`get_customer_activity_report`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetCustomerActivityReportsWithoutTotalCount200Response:
        """List activity reports of customers.

        Returns a page of reports on what the customers of an Application did in a time range, such as orders,
        revenue, discounts and coupon use, one for each customer. `has_more` says whether there is another
        page.

        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        name: Name of a customer; only returns reports of matching customers.
        integration_id: Integration ID of a customer profile; only returns this customer's report.
        campaign_name: Name of a campaign; only returns reports that match it.
        advocate_name: Name of an advocate (a customer who referred others); only returns reports of customers
            this person referred.

        Returns `GetCustomerActivityReportsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customer_activity_reports/no_total
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_customer_activity_reports_no_total.yaml
        """
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
    ) -> ApiResponse[GetCustomerActivityReportsWithoutTotalCount200Response]:
        """`get_customer_activity_reports_without_total_count`, with the HTTP response: unpacks as (data,
        status_code, headers).
        """
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
    ) -> CustomerAnalytics:
        """Get analytics of a customer.

        Returns lifetime statistics of one customer in an Application: coupons accepted and created, free
        items, orders, revenue and discounts. For a time range call `get_customer_activity_report`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        customer_id: Internal ID of the customer profile, not its integration ID.
        page_size: Accepted as in lists, although there is only one set of statistics. From 1 to 1000. The
            service's default is `1000`.
        skip: Accepted as in lists, although there is only one set of statistics.
        sort: Accepted as in lists, although there is only one set of statistics.

        Returns `CustomerAnalytics`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/customers/{customerId}/analytics
        Contract:
            spec/paths/management/customer_data/v1_applications_{applicationId}_customers_{customerId}_analytics.yaml
        """
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
    ) -> ApiResponse[CustomerAnalytics]:
        """`get_customer_analytics`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> CustomerProfile:
        """Get a customer profile.

        Returns one customer profile of the account, regardless of which Applications the customer used. It
        needs the internal ID of the profile, the `id` in customer lists.

        customer_id: Internal ID of the customer profile, not its integration ID.

        Returns `CustomerProfile`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/customers/{customerId}
        Contract: spec/paths/management/customer_data/v1_customers_{customerId}.yaml
        """
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
    ) -> ApiResponse[CustomerProfile]:
        """`get_customer_profile`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetCustomerProfiles200Response:
        """List customer profiles.

        Returns a page of the customer profiles of the account. Sandbox and live Applications have separate
        profiles, see `sandbox`. `has_more` says whether there is another page.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sandbox: `true` searches the customer profiles of sandbox Applications, `false` those of live
            Applications. The service's default is `false`.

        Returns `GetCustomerProfiles200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/customers/no_total
        Contract: spec/paths/management/customer_data/v1_customers_no_total.yaml
        """
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
    ) -> ApiResponse[GetCustomerProfiles200Response]:
        """`get_customer_profiles`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomersByAttributes200Response:
        """Search customer profiles by attributes.

        Returns a page of the customer profiles of the account that have the given attribute values. A profile
        matches when it has all of them, even if it has further attributes. Sandbox and live Applications have
        separate profiles, see `sandbox`. `has_more` says whether there is another page.

        body: Profile attribute values to search for, keyed by attribute name; integration IDs or internal IDs
            can limit the search to certain profiles.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sandbox: `true` searches the customer profiles of sandbox Applications, `false` those of live
            Applications. The service's default is `false`.

        Returns `GetCustomersByAttributes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/customer_search/no_total
        Contract: spec/paths/management/customer_data/v1_customer_search_no_total.yaml
        """
    @overload
    async def get_customers_by_attributes(
        self,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomersByAttributes200Response: ...
    @overload
    async def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomersByAttributes200Response]:
        """`get_customers_by_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_customers_by_attributes_with_http_info(
        self,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomersByAttributes200Response]: ...
    @overload
    async def get_customers_by_attributes_with_http_info(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
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
    ) -> GetEventTypes200Response:
        """List event types.

        Returns a page of the definitions of event types in the account and their total number. To see which
        types occur in an Application call `get_application_event_types`.

        name: Name of the event type to look for; omit it to get all.
        include_old_versions: `true` also returns earlier versions of the definitions, `false` only the
            current ones. The service's default is `false`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetEventTypes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/event_types
        Contract: spec/paths/management/events/v1_event_types.yaml
        """
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
    ) -> ApiResponse[GetEventTypes200Response]:
        """`get_event_types`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> Experiment:
        """Get an experiment.

        Returns one experiment of an Application with its state, its campaign, and its variants and their
        weights.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        experiment_id: ID of the experiment, as returned by `list_experiments`.

        Returns `Experiment`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/experiments/{experimentId}
        Contract:
            spec/paths/management/experiments/v1_applications_{applicationId}_experiments_{experimentId}.yaml
        """
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
    ) -> ApiResponse[Experiment]:
        """`get_experiment`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ListExperiments200Response:
        """List experiments of an Application.

        Returns a page of the experiments of an Application, each with its state, campaign and variants, and
        their total number.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `ListExperiments200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/experiments
        Contract: spec/paths/management/experiments/v1_applications_{applicationId}_experiments.yaml
        """
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
    ) -> ApiResponse[ListExperiments200Response]:
        """`list_experiments`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> str:
        """Export giveaway codes as CSV.

        Returns the codes of a giveaway pool as CSV text. Use the creation dates to limit the export of a
        large pool. Columns: `id`, `poolid`, `code`, `startdate`, `enddate`, `attributes`, `used` (whether the
        code was awarded), `importid`, `created`, and `profileintegrationid` and `profileid` (internal) of the
        customer who got it.

        pool_id: ID of the giveaway pool, as shown in the Campaign Manager.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

        GET /v1/giveaways/pools/{poolId}/export
        Contract: spec/paths/management/giveaways/v1_giveaways_pools_{poolId}_export.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_pool_giveaways`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GiveawaysPool:
        """Get a giveaway pool.

        Returns the settings of a giveaway pool. Its codes are exported with `export_pool_giveaways`.

        pool_id: ID of the giveaway pool.

        Returns `GiveawaysPool`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/giveaways/pools/{poolId}
        Contract: spec/paths/management/giveaways/v1_giveaways_pools_{poolId}.yaml
        """
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
    ) -> ApiResponse[GiveawaysPool]:
        """`get_giveaways_pool`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ModelImport:
        """Import giveaway codes from CSV.

        Adds codes to a giveaway pool from a CSV file. Each row becomes one giveaway that can be awarded once;
        a code that appears twice counts as two giveaways.

        pool_id: ID of the giveaway pool, as shown in the Campaign Manager.
        up_file: CSV file with the columns `code` (the only required column), `startdate` and `enddate` (the
            code can be awarded between them; they do not limit its use) and `attributes` (JSON in quotes);
            500 MB at most is recommended. A path, content as bytes or text of several lines, a file object,
            or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/giveaways/pools/{poolId}/import
        Contract: spec/paths/management/giveaways/v1_giveaways_pools_{poolId}_import.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_pool_giveaways`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetAccessLogsWithoutTotalCount200Response:
        """List API requests of an Application.

        Returns a page of the requests sent to the API for an Application in a time range, with the bodies of
        requests and responses. Use it to find out why an integration behaves unexpectedly. `has_more` says
        whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        path: Regular expression that the paths of the requests must match.
        method: HTTP method of the requests to return. One of `get`, `put`, `post`, `delete`, `patch`.
        status: `success` returns only requests that succeeded, `error` only those that failed. One of
            `success`, `error`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetAccessLogsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/access_logs/no_total
        Contract: spec/paths/management/logs/v1_applications_{applicationId}_access_logs_no_total.yaml
        """
    @overload
    async def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
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
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
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
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetAccessLogsWithoutTotalCount200Response]:
        """`get_access_logs_without_total_count`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def get_access_logs_without_total_count_with_http_info(
        self,
        application_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        path: Optional[str] = None,
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
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
        method: Optional[AccessLogMethod] = None,
        status: Optional[AccessLogStatus] = None,
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
    ) -> GetAllAccessLogs200Response:
        """List API requests of the account.

        Returned a page of the requests sent to the API for all Applications of the account. For a single
        Application call `get_access_logs_without_total_count`.

        Retired: last served in version 6.1; calling it issues a warning.

        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        path: Regular expression that the paths of the requests must match.
        method: HTTP method of the requests to return.
        status: Outcome of the requests to return, `success` or `error`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetAllAccessLogs200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/access_logs
        Contract: spec/paths/management/logs/v1_access_logs.yaml
        """
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
    ) -> ApiResponse[GetAllAccessLogs200Response]:
        """`get_all_access_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetChanges200Response:
        """List audit log entries.

        Returns a page of the changes that users and Management API keys made in the account: what was
        changed, when, by whom, and the state before and after.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        application_id: ID of an Application; only returns changes made in it.
        entity_path: URL path of the changed object, for example of a campaign; upper and lower case make no
            difference.
        user_id: ID of a Campaign Manager user; only returns this user's changes.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        management_key_id: ID of a Management API key; only returns changes made with it.
        include_old: `false` leaves out the state before the change, which makes the response smaller.

        Returns `GetChanges200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/changes
        Contract: spec/paths/management/logs/v1_changes.yaml
        """
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
    ) -> ApiResponse[GetChanges200Response]:
        """`get_changes`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        entity: Optional[ExportFilterEntity] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetExports200Response:
        """List past CSV exports.

        Returns a page of the records of CSV exports made in the account and their total number: what was
        exported, when, by whom and with which filters. The files themselves are not included.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        application_id: ID of an Application; only returns exports of its data.
        campaign_id: ID of a campaign; only returns exports of its data.
        entity: Type of data, for example `Coupon`; only returns exports of it. One of `Coupon`, `Referral`,
            `Effect`, `CustomerSession`, `LoyaltyLedger`, `LoyaltyLedgerLog`, `Collection`,
            `AudienceMembership`.

        Returns `GetExports200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/exports
        Contract: spec/paths/management/logs/v1_exports.yaml
        """
    @overload
    async def get_exports(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
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
        entity: Optional[ExportFilterEntity] = None,
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
        entity: Optional[ExportFilterEntity] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetExports200Response]:
        """`get_exports`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_exports_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[int] = None,
        entity: Optional[ExportFilterEntity] = None,
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
        entity: Optional[ExportFilterEntity] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def get_message_logs(
        self,
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> MessageLogEntries:
        """List messages sent to your systems.

        Returns the messages Talon.One sent for notifications and webhooks, each with the request and your
        system's response. Use it to find out why a message did not arrive.

        This list has no page numbers: pass `next_cursor` of one response as `cursor` of the next request
        until none is returned.

        entity_type: Where the messages come from: `application` for notifications of Applications,
            `loyalty_program` for those of loyalty programs, `webhook` for webhooks triggered by rules. One of
            `application`, `loyalty_program`, `webhook`.
        message_id: ID of a message; only returns its entries.
        change_type: Change that the message reports, for example `CouponCreated` or `TierUpgrade`. One of
            `CampaignEvaluationTreeChanged`, `CampaignNotification`, `CouponCreated`, `CouponUpdated`,
            `CouponDeleted`, `AsyncCouponsCreated`, `CouponsDeleted`, `CouponsUpdated`, `CouponCodeExpiring`,
            `StrikethroughPrice`, `LoyaltyPointsAdded`, `LoyaltyPointsDeducted`, `LoyaltyPointsExpiring`,
            `LoyaltyPointsPendingToActive`, `LoyaltyAddedDeductedPointsBalances`,
            `LoyaltyCardAddedDeductedPointsBalances`, `TierWillDowngrade`, `TierUpgrade`, `TierDowngrade`,
            `LoyaltyCardPointsAdded`, `LoyaltyCardPointsDeducted`, `LoyaltyCardPointsExpiring`.
        notification_i_ds: Comma-separated IDs of notifications, at most 30; only returns messages sent for
            them.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        cursor: Position to continue from, the `next_cursor` of the previous response; omit it for the first
            page. Format `byte`.
        page_size: How many entries one page may hold. From 1 to 1000. The service's default is `50`. Added in
            version 26.20.
        period: Time range up to now, such as `15m` for the last 15 minutes or `2d` for the last two days. One
            of `15m`, `30m`, `1h`, `4h`, `1d`, `2d`.
        is_successful: `true` returns only messages to which your system responded with a 2xx status, `false`
            only those with a 4xx or 5xx status.
        application_id: ID of an Application; only returns messages about it.
        campaign_id: ID of a campaign; only returns messages about it.
        loyalty_program_id: ID of a loyalty program; only returns messages about it.
        response_code: HTTP status code of your system's response; only returns messages with this status.
        webhook_i_ds: Comma-separated IDs of webhooks, at most 30; only returns messages sent for them.

        Returns `MessageLogEntries`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/message_logs
        Contract: spec/paths/management/logs/v1_message_logs.yaml
        """
    @overload
    async def get_message_logs(
        self,
        entity_type: MessageEntityType,
        *,
        notification_ids: str,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
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
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
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
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
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
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
        is_successful: Optional[bool] = None,
        application_id: Optional[float] = None,
        campaign_id: Optional[float] = None,
        loyalty_program_id: Optional[int] = None,
        response_code: Optional[int] = None,
        webhook_i_ds: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[MessageLogEntries]:
        """`get_message_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_message_logs_with_http_info(
        self,
        entity_type: MessageEntityType,
        *,
        notification_ids: str,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
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
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
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
        entity_type: MessageEntityType,
        *,
        message_id: Optional[str] = None,
        change_type: Optional[MessageChangeType] = None,
        notification_i_ds: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        cursor: Optional[str] = None,
        page_size: Optional[int] = None,
        period: Optional[MessageLogPeriod] = None,
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
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add points to a customer.

        Adds points manually to a customer in a profile-based loyalty program, for example as a goodwill
        gesture. They can become active later and expire. Naming a subledger that does not exist creates it.
        Returns nothing; fails with 404 when the program or the customer does not exist.

        In a card-based program call `add_loyalty_card_points`.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        body: Number of points and, optionally, the reason, the subledger, when the points become active, how
            long they are valid, and the Application they are added for.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/add_points
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_add_points.yaml
        """
    @overload
    async def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`add_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export customer tiers as CSV.

        Returns the tiers of the customers of a loyalty program as CSV text. Columns: `programid`,
        `subledgerid`, `customerprofileid`, `tiername`, `startdate` and `expirydate`.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        subledger_ids: Names of subledgers; only exports tiers in them. Omit it to export all.
        tier_names: Names of tiers; only exports customers in one of them. Omit it to export all.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_customers_tiers
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_export_customers_tiers.yaml
        """
    @overload
    async def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_customers_tiers`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
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
    ) -> str:
        """Export balances of customers as CSV.

        Returns the point balances of all customers of a loyalty program as CSV text. Call
        `export_loyalty_balances` instead.

        Deprecated by the service.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        end_date: Time for which to calculate the balances; later transactions are ignored. Omit it for the
            current balances. Must have a time zone.
        balances: Balances to export, as a comma-separated list of `currentBalance`, `pendingBalance`,
            `expiredBalance`, `spentBalance` and `negativeBalance`; the columns of the others stay empty. All
            are exported if you omit it. Exports of customer balances always contain `currentBalance`; exports
            of card balances refuse `negativeBalance` with 400.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balance
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_export_customer_balance.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_loyalty_balance`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        subledger_ids: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export customer balances as CSV.

        Returns the point balances of all customers of a profile-based loyalty program as CSV text, with one
        row for each customer and ledger. For card-based programs call `export_loyalty_card_balances`.
        Columns: `loyaltyProgramID`, `loyaltySubledger`, `profileIntegrationID`, `currentBalance`,
        `pendingBalance`, `expiredBalance`, `spentBalance` and `currentTier` (at the time of the export).

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        end_date: Time for which to calculate the balances; later transactions are ignored. Omit it for the
            current balances. Must have a time zone.
        balances: Balances to export, as a comma-separated list of `currentBalance`, `pendingBalance`,
            `expiredBalance`, `spentBalance` and `negativeBalance`; the columns of the others stay empty. All
            are exported if you omit it. Exports of customer balances always contain `currentBalance`; exports
            of card balances refuse `negativeBalance` with 400.
        subledger_ids: IDs of the subledgers whose balances to export; leave it out for all ledgers. Added in
            version 26.20.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balances
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_export_customer_balances.yaml
        """
    @overload
    async def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
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
        subledger_ids: Optional[Strings] = None,
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
        subledger_ids: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_loyalty_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def export_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
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
        subledger_ids: Optional[Strings] = None,
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
    ) -> str:
        """Export join dates as CSV.

        Returns the dates on which customers joined a loyalty program as CSV text. Columns:
        `loyaltyProgramID`, `profileIntegrationID` and `joinDate`.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_join_dates
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_export_join_dates.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_loyalty_join_dates`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export a customer's transactions as CSV.

        Returns all loyalty transactions of one customer in a program and time range as CSV text. Times in the
        file are in UTC. For a loyalty card call `export_loyalty_card_ledger`. Columns: `customerprofileid`,
        `customersessionid`, `rulesetid`, `rulename`, `programid`, `type` (such as `addition` or
        `subtraction`), `name` (the reason), `subledgerid`, `startdate`, `expirydate`, `id`, `created`,
        `amount`, `archived` (whether the session is archived), `campaignid`, `flags` (such as
        `createsNegativeBalance`), `transactionuuid` and `validityduration`.

        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/export_log
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_export_log.yaml
        """
    @overload
    async def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_loyalty_ledger`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def export_loyalty_ledger_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
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
    ) -> GetDashboardStatistics200Response:
        """Get statistics of a loyalty program.

        Returns statistics of a loyalty program for a time range: points active, pending, spent and expired,
        and the number of members, with one entry for each date. They are updated at 11:59 PM in the program's
        time zone, so today is not included.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        subledger_id: Name of a subledger; only returns its statistics.

        Returns `GetDashboardStatistics200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/dashboard
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_dashboard.yaml
        """
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
    ) -> ApiResponse[GetDashboardStatistics200Response]:
        """`get_dashboard_statistics`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> LoyaltyBalancesWithTiers:
        """Get loyalty balances of a customer.

        Returns how many active, pending, spent, expired and negative points a customer has in the main ledger
        and the subledgers of a profile-based program, with tiers if you ask for them. Fails with 404 when the
        program or the customer does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        end_date: Time for which to calculate the balances; omit it for the current balances. Must have a time
            zone.
        subledger_id: Name of the subledger; omit it to get every ledger of the program.
        include_tiers: `true` includes the customer's current tier and the points needed for the next one. The
            service's default is `false`.
        include_projected_tier: `true` includes a forecast of the customer's tier (`projected_tier`). Also set
            the subledger to make the request faster. The service's default is `false`.

        Returns `LoyaltyBalancesWithTiers`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_balances
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_ledger_balances.yaml
        """
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
    ) -> ApiResponse[LoyaltyBalancesWithTiers]:
        """`get_loyalty_ledger_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> LoyaltyLedger:
        """Get the loyalty ledger of a customer.

        Returns the whole ledger of a customer in a loyalty program, with balances and every transaction. Call
        `get_loyalty_ledger_balances` for balances and `get_loyalty_program_profile_ledger_transactions` for
        transactions instead.

        Deprecated by the service.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.

        Returns `LoyaltyLedger`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}.yaml
        """
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
    ) -> ApiResponse[LoyaltyLedger]:
        """`get_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> LoyaltyProgram:
        """Get a loyalty program.

        Returns one loyalty program with its settings, such as tiers, validity of points and how members join.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.

        Returns `LoyaltyProgram`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}.yaml
        """
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
    ) -> ApiResponse[LoyaltyProgram]:
        """`get_loyalty_program`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileLedgerTransactions200Response:
        """List a customer's loyalty transactions.

        Returns a page of the point transactions of one customer in a profile-based program, 50 a page by
        default. Filters can be combined; `has_more` says whether there is another page. Fails with 404 when
        the program or the customer does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        customer_session_i_ds: Integration IDs of sessions; only returns transactions that came from one of
            them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        subledger_id: Name of a subledger; only returns its transactions. Omit it for all ledgers.
        loyalty_transaction_type: Only returns transactions from this source: `session` for rules evaluated on
            a customer session, `manual` for changes by a user or a Management API request, `import` for an
            imported file. One of `manual`, `session`, `import`.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        include_references: `true` adds to each transaction the UUIDs of the transactions that it refers to.
            The service's default is `false`. Added in version 26.20.
        awaits_activation: `true` returns only points that wait for an action to activate them and have not
            expired. `false` is refused with 400; omit it to get all transactions.

        Returns `GetLoyaltyProgramProfileLedgerTransactions200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_transactions
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_ledger_transactions.yaml
        """
    @overload
    async def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileLedgerTransactions200Response]:
        """`get_loyalty_program_profile_ledger_transactions`, with the HTTP response: unpacks as (data,
        status_code, headers).
        """
    @overload
    async def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
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
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramTransactions200Response:
        """List transactions of a loyalty program.

        Returns a page of the point transactions of all members of a loyalty program, manual and imported ones
        included, 50 a page by default. Filters can be combined; `has_more` says whether there is another
        page. Fails with 404 when the program does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_transaction_type: Only returns transactions from this source: `session` for rules evaluated on
            a customer session, `manual` for changes by a user or a Management API request, `import` for an
            imported file. One of `manual`, `session`, `import`.
        subledger_id: Name of a subledger; only returns its transactions. Omit it for all ledgers.
        customer_session_i_ds: Integration IDs of sessions; only returns transactions that came from one of
            them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        awaits_activation: `true` returns only points that wait for an action to activate them and have not
            expired. `false` is refused with 400; omit it to get all transactions.

        Returns `GetLoyaltyProgramTransactions200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/transactions
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_transactions.yaml
        """
    @overload
    async def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        customer_session_ids: Strings,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramTransactions200Response]:
        """`get_loyalty_program_transactions`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        customer_session_ids: Strings,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
    ) -> GetLoyaltyPrograms200Response:
        """List loyalty programs.

        Returns all loyalty programs of the account with their settings, in one response without pages.

        Returns `GetLoyaltyPrograms200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs
        Contract: spec/paths/management/loyalty/v1_loyalty_programs.yaml
        """
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
    ) -> ApiResponse[GetLoyaltyPrograms200Response]:
        """`get_loyalty_programs`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> LoyaltyDashboardData:
        """Get loyalty program totals.

        Returns totals of a loyalty program, such as active, pending and spent points and the number of
        members. Call `get_dashboard_statistics` instead, which covers a time range of your choice.

        Deprecated by the service.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.

        Returns `LoyaltyDashboardData`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/statistics
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_statistics.yaml
        """
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
    ) -> ApiResponse[LoyaltyDashboardData]:
        """`get_loyalty_statistics`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ModelImport:
        """Import customer tiers from CSV.

        Puts customers of a profile-based loyalty program into tiers from a CSV file. It only works for
        programs with advanced tiers, which have an expiration and a downgrade policy. Customers without a
        tier get the one in the file; for those already in it only the expiry date changes. To move a customer
        from one tier to another, add or deduct points. Choose the tier that matches the customer's balance: a
        customer in a lower one moves up with the next session or change of points. Fails with 404 when the
        program does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `subledgerid` (empty for the main ledger), `customerprofileid` (the
            integration ID), `tiername` (of an existing tier) and `expirydate` (in the future); 500 MB at most
            is recommended. A path, content as bytes or text of several lines, a file object, or `(name,
            content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_customers_tiers
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_import_customers_tiers.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_customers_tiers`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ModelImport:
        """Import join dates from CSV.

        Sets the dates on which customers joined a profile-based loyalty program from a CSV file, for example
        after members were moved from another system. Dates already stored are replaced. The customer profiles
        must exist; otherwise the import fails with 400. Fails with 404 when the program does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `customerprofileid` (the integration ID) and `newjoindate`; 500 MB
            at most is recommended. A path, content as bytes or text of several lines, a file object, or
            `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The file is not valid, or it names a customer profile that does
        not exist. `line` in the `source` of an error is its row), 401 (The API key or token is missing,
        invalid or expired), 404 (Something named in the path does not exist), any other 4xx, such as 403, 404
        or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_join_dates
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_import_join_dates.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_join_dates`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ModelImport:
        """Import loyalty points from CSV.

        Adds points to many customers or cards of a loyalty program from a CSV file. A customer profile that
        does not exist is created. The points are added to those already there, so do not upload a file twice.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `customerprofileid` (in card-based programs `identifier`, of an
            active card), `amount`, `startdate` (`immediate`, the default, `on_action` or a timestamp),
            `expirydate` (`unlimited`, the default, or a timestamp), `validityDuration` (instead of
            `expirydate`: a number with `s` seconds, `m` minutes, `h` hours, `D` days, `W` weeks, `M` months
            or `Y` years, such as `30D`), `subledgerid` and `reason`; 500 MB at most is recommended. A path,
            content as bytes or text of several lines, a file object, or `(name, content)`.
        notifications_enabled: Whether the imported points trigger the notifications set up for the loyalty
            program, for example about a tier upgrade; `true` by default.

        Returns `ModelImport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_points
        Contract: spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_import_points.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deduct points from a customer.

        Deducts points manually from a customer in a profile-based loyalty program. Only active points can be
        deducted; those that expire first are deducted first. Returns nothing; fails with 404 when the program
        or the customer does not exist.

        In a card-based program call `deduct_loyalty_card_points`.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        body: Number of points and, optionally, the reason, the subledger, and the Application they are
            deducted for.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/deduct_points
        Contract:
            spec/paths/management/loyalty/v1_loyalty_programs_{loyaltyProgramId}_profile_{integrationId}_deduct_points.yaml
        """
    @overload
    async def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`remove_loyalty_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
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
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add points to a loyalty card.

        Adds points manually to a card of a card-based loyalty program. They can become active later and
        expire. Naming a subledger that does not exist creates it. Returns nothing; fails with 404 when the
        program or the card does not exist.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: Number of points and, optionally, the reason, the subledger, when the points become active, how
            long they are valid, and the Application they are added for.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/add_points
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_add_points.yaml
        """
    @overload
    async def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def add_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`add_loyalty_card_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def add_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def add_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def add_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCardBatchResponse:
        """Create loyalty cards.

        Creates a batch of up to 20,000 loyalty cards with generated identifiers. The program must have a card
        code pattern. The response contains the number of cards and the ID of the batch, but not the cards;
        list them with `get_loyalty_cards` or export them with `export_loyalty_cards`. Fails with 404 when the
        program does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        body: How many cards to create, their initial status, the pattern of their identifiers, and an ID for
            the batch, which is generated if you omit it.

        Returns `LoyaltyCardBatchResponse`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/cards/batch
        Contract: spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_batch.yaml
        """
    @overload
    async def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        loyalty_card_batch: Union[LoyaltyCardBatch, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCardBatchResponse: ...
    @overload
    async def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_batch_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCardBatchResponse]:
        """`create_batch_loyalty_cards`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_batch_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_card_batch: Union[LoyaltyCardBatch, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCardBatchResponse]: ...
    @overload
    async def create_batch_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_batch_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[LoyaltyCardBatch, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deduct points from a loyalty card.

        Deducts points manually from a card of a card-based loyalty program. Only active points can be
        deducted; those that expire first are deducted first. Returns nothing; fails with 404 when the program
        or the card does not exist.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: Number of points and, optionally, the reason, the subledger, and the Application they are
            deducted for.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/deduct_points
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_deduct_points.yaml
        """
    @overload
    async def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def deduct_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`deduct_loyalty_card_points`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def deduct_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def deduct_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def deduct_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
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
    ) -> None:
        """Delete a loyalty card.

        Deletes a loyalty card. To replace a lost card and keep its points call `transfer_loyalty_card`; to
        block it temporarily call `update_loyalty_card`. Returns nothing; fails with 404 when the card does
        not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        DELETE /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> str:
        """Export card balances as CSV.

        Returns the point balances of all cards of a loyalty program as CSV text, with one row for each card
        and ledger. For profile-based programs call `export_loyalty_balances`. Columns: `loyaltyProgramID`,
        `loyaltySubledger`, `cardIdentifier`, `cardState` (`active` or `inactive`), `currentBalance`,
        `pendingBalance`, `expiredBalance` and `spentBalance`.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        end_date: Time for which to calculate the balances; later transactions are ignored. Omit it for the
            current balances. Must have a time zone.
        balances: Balances to export, as a comma-separated list of `currentBalance`, `pendingBalance`,
            `expiredBalance`, `spentBalance` and `negativeBalance`; the columns of the others stay empty. All
            are exported if you omit it. Exports of customer balances always contain `currentBalance`; exports
            of card balances refuse `negativeBalance` with 400.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/export_card_balances
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_export_card_balances.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_loyalty_card_balances`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export a card's transactions as CSV.

        Returns all transactions of one loyalty card in a time range as CSV text. The columns are not
        documented; read them from the header row. Fails with 404 when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        range_start: Start of the time range; what happened earlier is left out. Must have a time zone.
        range_end: End of the time range; what happened later is left out. Must have a time zone.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/export_log
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_export_log.yaml
        """
    @overload
    async def export_loyalty_card_ledger(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_loyalty_card_ledger`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def export_loyalty_card_ledger_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        range_start: datetime,
        range_end: datetime,
        *,
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export loyalty cards as CSV.

        Returns the cards of a loyalty program as CSV text. Pass `batch_id` to get only the cards of one
        batch, for example to have them printed. Columns: `identifier`, `created`, `status`,
        `userpercardlimit`, `customerprofileids`, `blockreason`, `generated` (whether the identifier was
        generated), `batchid` and `attributes`.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        batch_id: ID of a batch of cards; only exports its cards.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/export
        Contract: spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_export.yaml
        """
    @overload
    async def export_loyalty_cards(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_loyalty_cards`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def export_loyalty_cards_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        batch_id: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        date_format: Optional[ExportDateFormat] = None,
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
        date_format: Optional[ExportDateFormat] = None,
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
    ) -> LoyaltyCard:
        """Get a loyalty card.

        Returns one loyalty card with its status, the customers linked to it and its balances. Fails with 404
        when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}.yaml
        """
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
    ) -> ApiResponse[LoyaltyCard]:
        """`get_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardTransactionLogs200Response:
        """List transactions of a loyalty card.

        Returns a page of the point transactions of one loyalty card. Filters can be combined; `has_more` says
        whether there is another page. Fails with 404 when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        start_date: Start of the time range; earlier transactions are left out. Must have a time zone.
        end_date: End of the time range; later transactions are left out. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        subledger_id: Name of a subledger; only returns its transactions. Omit it for all ledgers.
        customer_session_i_ds: Integration IDs of sessions; only returns transactions that came from one of
            them.
        transaction_uui_ds: UUIDs of loyalty transactions, as found in loyalty effects; only returns these
            transactions.

        Returns `GetLoyaltyCardTransactionLogs200Response`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/logs
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_logs.yaml
        """
    @overload
    async def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: Strings,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardTransactionLogs200Response]:
        """`get_loyalty_card_transaction_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_loyalty_card_transaction_logs_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: Strings,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
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
    ) -> GetLoyaltyCards200Response:
        """List loyalty cards.

        Returns a page of the cards of a loyalty program. Filters can be combined; `has_more` says whether
        there is another page.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        identifier: Identifier of the card to look for, as customers see it on the card. At least 4
            characters.
        profile_id: Internal ID of a customer profile; only returns cards linked to this customer. At least 1.
        batch_id: ID of a batch of cards; only returns its cards.

        Returns `GetLoyaltyCards200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v1/loyalty_programs/{loyaltyProgramId}/cards
        Contract: spec/paths/integration/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards.yaml
        """
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
    ) -> ApiResponse[GetLoyaltyCards200Response]:
        """`get_loyalty_cards`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ModelImport:
        """Import loyalty cards from CSV.

        Creates loyalty cards with identifiers of your own from a CSV file, optionally linked to customers.
        The file must have fewer than 500,000 rows; the request times out after 30 seconds. Fails with 404
        when the program does not exist. Import points separately with `import_loyalty_points`.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        up_file: CSV file with the columns `identifier` and `state` (`active` or `inactive`), which are
            required, `customerprofileids` (integration IDs, separated by semicolons) and `attributes` (JSON
            in quotes; the attributes must exist and be connected to the program). A path, content as bytes or
            text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/import_cards
        Contract: spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_import_cards.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_loyalty_cards`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[TransferLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace a loyalty card.

        Moves everything from a loyalty card (linked customers, points, transactions) to a new card, for
        example because the old one was lost. **The old card is blocked and can't be activated again.** The
        new card is created active. Returns nothing; fails with 404 when the program or the card does not
        exist.

        It is not retried once it was sent, because repeating it adds up.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the old card, which customers see on it, not its internal ID. 4 to 108
            characters.
        body: Identifier of the new card and, optionally, why the old one is blocked.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transfer
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}_transfer.yaml
        """
    @overload
    async def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        transfer_loyalty_card: Union[TransferLoyaltyCard, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def transfer_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`transfer_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def transfer_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        transfer_loyalty_card: Union[TransferLoyaltyCard, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def transfer_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def transfer_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[TransferLoyaltyCard, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard:
        """Update the status of a loyalty card.

        Activates or deactivates a loyalty card. A card blocked by `transfer_loyalty_card` can't be activated
        again. Returns the changed card; fails with 404 when the program or the card does not exist.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        loyalty_card_id: Identifier of the loyalty card, which customers see on the card, not its internal ID.
            4 to 108 characters.
        body: New status of the card, `active` or `inactive`.

        Returns `LoyaltyCard`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}
        Contract:
            spec/paths/management/loyalty_cards/v1_loyalty_programs_{loyaltyProgramId}_cards_{loyaltyCardId}.yaml
        """
    @overload
    async def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        update_loyalty_card_request: Union[UpdateLoyaltyCardRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    async def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]:
        """`update_loyalty_card`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        update_loyalty_card_request: Union[UpdateLoyaltyCardRequest, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    async def update_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[UpdateLoyaltyCardRequest, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Notifications
    @overload
    async def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Activate or deactivate a notification.

        Activates or deactivates a notification without changing its other settings. Returns nothing.

        Retired: last served in version 7.0; calling it issues a warning.

        notification_id: ID of the notification, as returned when it was created.
        body: Whether the notification is active.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/notifications/{notificationId}/activation
        Contract: spec/paths/management/notifications/v1_notifications_{notificationId}_activation.yaml
        """
    @overload
    async def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`notification_activation`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> BaseNotification:
        """Create a notification about changed points.

        Sets up a notification to your endpoint about points added or deducted in a loyalty program. Returns
        the notification; fails with 404 when the program does not exist.

        Retired: last served in version 7.0; calling it issues a warning.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        body: URL and headers to send the notification with, its settings, and whether it is active.

        Returns `BaseNotification`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/notifications/added_deducted_points
        Contract:
            spec/paths/management/notifications/v1_loyalty_programs_{loyaltyProgramId}_notifications_added_deducted_points.yaml
        """
    @overload
    async def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[BaseNotification]:
        """`post_added_deducted_points_notification`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> BaseNotification:
        """Create a notification about strikethrough prices.

        Sets up a notification to your endpoint about changed strikethrough prices of catalog items in an
        Application. Returns the notification; fails with 404 when the Application does not exist.

        Retired: last served in version 7.0; calling it issues a warning.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: URL and headers to send the notification with, its settings, and whether it is active.

        Returns `BaseNotification`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/catalogs/notifications/strikethrough
        Contract:
            spec/paths/management/notifications/v1_applications_{applicationId}_catalogs_notifications_strikethrough.yaml
        """
    @overload
    async def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[BaseNotification]:
        """`post_catalogs_strikethrough_notification`, with the HTTP response: unpacks as (data, status_code,
        headers).
        """
    @overload
    async def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> BaseNotification:
        """Create a notification about pending points.

        Sets up a notification to your endpoint about pending points of a loyalty program that are about to
        become active. Returns the notification; fails with 404 when the program does not exist.

        Retired: last served in version 7.0; calling it issues a warning.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        body: URL and headers to send the notification with, its settings, and whether it is active.

        Returns `BaseNotification`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/loyalty_programs/{loyaltyProgramId}/notifications/pending_points
        Contract:
            spec/paths/management/notifications/v1_loyalty_programs_{loyaltyProgramId}_notifications_pending_points.yaml
        """
    @overload
    async def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[BaseNotification]:
        """`post_pending_points_notification`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, Mapping[str, Any]],
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
    ) -> None:
        """Delete a referral.

        Deletes one referral of a campaign; its code can no longer be used. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        referral_id: Internal ID of the referral, the `id` in referral lists, not the code customers pass on.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_campaigns_{campaignId}_referrals_{referralId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_referral`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export referrals as CSV.

        Returns the referrals of an Application that match the filters as CSV text. Omit `campaign_id` to
        include all campaigns. Columns: `code`, `advocateprofileintegrationid`, `startdate`, `expirydate`,
        `limitval` (maximum number of redemptions) and `attributes`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of a campaign; only exports its referrals. Omit it to export all campaigns of the
            Application.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes referrals in this state: `expired` (the expiry date has passed), `validNow`
            (valid at the moment; no start or expiry date means no limit on that side) or `validFuture` (the
            start date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes referrals that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        batch_id: ID of a batch of referrals; only exports its referrals.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/export_referrals
        Contract: spec/paths/management/referrals/v1_applications_{applicationId}_export_referrals.yaml
        """
    @overload
    async def export_referrals(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[ExportDateFormat] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[ExportDateFormat] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[ExportDateFormat] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_referrals`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def export_referrals_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[ExportDateFormat] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[ExportDateFormat] = None,
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
    ) -> GetApplicationCustomerFriends200Response:
        """List friends a customer has referred.

        Returns a page of the friends a customer has brought into an Application, each with the referral code
        and the session it was used in.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        integration_id: Integration ID of the advocate, the customer who referred the others.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetApplicationCustomerFriends200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/profile/{integrationId}/friends
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_profile_{integrationId}_friends.yaml
        """
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
    ) -> ApiResponse[GetApplicationCustomerFriends200Response]:
        """`get_application_customer_friends`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        advocate: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetReferralsWithoutTotalCount200Response:
        """List referrals of a campaign.

        Returns a page of the referrals of a campaign that match every given filter. The response does not
        contain their total number; `has_more` says whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        code: Referral code to look for; upper and lower case and characters other than letters and digits
            make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes referrals in this state: `expired` (the expiry date has passed), `validNow`
            (valid at the moment; no start or expiry date means no limit on that side) or `validFuture` (the
            start date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes referrals that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        advocate: Integration ID of the advocate; only returns this customer's referrals.

        Returns `GetReferralsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/no_total
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_campaigns_{campaignId}_referrals_no_total.yaml
        """
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        advocate: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetReferralsWithoutTotalCount200Response]:
        """`get_referrals_without_total_count`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
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
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
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
    ) -> ModelImport:
        """Import referrals from CSV.

        Creates referrals in a campaign from a CSV file, one row for each code, for codes that you generated
        elsewhere. Each code can only appear once. Customer profiles of the advocates are not created; do that
        with `update_customer_profiles_v2`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        up_file: CSV file with the columns `code` and `advocateprofileintegrationid` (integration ID of the
            advocate), which are required, `startdate`, `expirydate`, `limitval` (maximum number of
            redemptions, 1 by default) and `attributes` (JSON in quotes); 500 MB at most is recommended. A
            path, content as bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_referrals
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_campaigns_{campaignId}_import_referrals.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_referrals`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[UpdateReferral, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral:
        """Update a referral.

        Changes the friend, the dates, the limit or the attributes of one referral; its code and advocate
        stay. Returns the changed referral.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        referral_id: Internal ID of the referral, the `id` in referral lists, not the code customers pass on.
        body: The one friend who can use the code, and dates, usage limit and attributes of the referral.

        Returns `Referral`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_campaigns_{campaignId}_referrals_{referralId}.yaml
        """
    @overload
    async def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        update_referral: Union[UpdateReferral, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral: ...
    @overload
    async def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, Mapping[str, Any]],
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
        body: Union[UpdateReferral, Mapping[str, Any]],
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
        body: Union[UpdateReferral, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]:
        """`update_referral`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        update_referral: Union[UpdateReferral, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]: ...
    @overload
    async def update_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, Mapping[str, Any]],
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
        body: Union[UpdateReferral, Mapping[str, Any]],
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
    ) -> GetAllRoles200Response:
        """List roles (first version).

        Returned the roles of the account in their first version. For the current version call
        `list_all_roles_v2`.

        Retired: last served in version 5.0; calling it issues a warning.

        Returns `GetAllRoles200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/roles
        Contract: spec/paths/management/roles/v1_roles.yaml
        """
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
    ) -> ApiResponse[GetAllRoles200Response]:
        """`get_all_roles`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> Role:
        """Get a role (first version).

        Returned one role of the account in its first version, with its access rules. For the current version
        call `get_role_v2`.

        Retired: last served in version 5.0; calling it issues a warning.

        role_id: ID of the role, the `id` returned by `list_all_roles_v2`.

        Returns `Role`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/roles/{roleId}
        Contract: spec/paths/management/roles/v1_roles_{roleId}.yaml
        """
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
    ) -> ApiResponse[Role]:
        """`get_role`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> RoleV2:
        """Get a role.

        Returns one role with its permissions and the users who have it.

        role_id: ID of the role, the `id` returned by `list_all_roles_v2`.

        Returns `RoleV2`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v2/roles/{roleId}
        Contract: spec/paths/management/roles/v2_roles_{roleId}.yaml
        """
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
    ) -> ApiResponse[RoleV2]:
        """`get_role_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ListAllRolesV2200Response:
        """List roles.

        Returns all roles of the account with their permissions and the users who have them, in one response
        without pages.

        Returns `ListAllRolesV2200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v2/roles
        Contract: spec/paths/management/roles/v2_roles.yaml
        """
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
    ) -> ApiResponse[ListAllRolesV2200Response]:
        """`list_all_roles_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[RoleV2Base, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RoleV2:
        """Update a role.

        Changes the name, description, permissions or users of a role. Returns the changed role. To be safe,
        read the role with `get_role_v2` first and send the unchanged parts too.

        role_id: ID of the role, the `id` returned by `list_all_roles_v2`.
        body: Name, description and permissions of the role, and the IDs of the users who have it.

        Returns `RoleV2`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v2/roles/{roleId}
        Contract: spec/paths/management/roles/v2_roles_{roleId}.yaml
        """
    @overload
    async def update_role_v2(
        self,
        role_id: int,
        *,
        role_v2_base: Union[RoleV2Base, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> RoleV2: ...
    @overload
    async def update_role_v2(
        self,
        role_id: int,
        body: Union[RoleV2Base, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_role_v2(
        self,
        role_id: int,
        body: Union[RoleV2Base, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_role_v2_with_http_info(
        self,
        role_id: int,
        body: Union[RoleV2Base, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleV2]:
        """`update_role_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_role_v2_with_http_info(
        self,
        role_id: int,
        *,
        role_v2_base: Union[RoleV2Base, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleV2]: ...
    @overload
    async def update_role_v2_with_http_info(
        self,
        role_id: int,
        body: Union[RoleV2Base, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_role_v2_with_http_info(
        self,
        role_id: int,
        body: Union[RoleV2Base, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

    # Sessions
    @overload
    async def create_session(
        self,
        body: Union[LoginParams, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Session:
        """Log in to the Management API.

        Exchanges the email address and password of a Campaign Manager user for a bearer token, to send with
        other calls. The token is valid for 3 months, so keep it instead of logging in for each request; an
        account can log in about 3 to 6 times a second. Returns the session with the token.

        For programs a Management API key is the better choice; it needs no login.

        body: Email address and password of the user.

        Returns `Session`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/sessions
        Contract: spec/paths/management/sessions/v1_sessions.yaml
        """
    @overload
    async def create_session(
        self,
        *,
        login_params: Union[LoginParams, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Session: ...
    @overload
    async def create_session(
        self,
        body: Union[LoginParams, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_session(
        self,
        body: Union[LoginParams, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_session_with_http_info(
        self,
        body: Union[LoginParams, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Session]:
        """`create_session`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_session_with_http_info(
        self,
        *,
        login_params: Union[LoginParams, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Session]: ...
    @overload
    async def create_session_with_http_info(
        self,
        body: Union[LoginParams, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_session_with_http_info(
        self,
        body: Union[LoginParams, Mapping[str, Any]],
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
    ) -> None:
        """Log out of the Management API.

        Ends the login session whose bearer token the call sends. Returns nothing.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/sessions
        Contract: spec/paths/management/sessions/v1_sessions.yaml
        """
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
    ) -> ApiResponse[None]:
        """`destroy_session`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create store budgets of a campaign.

        Limits how much discount a campaign may give in individual stores. Returns nothing; fails with 409
        when the budget conflicts with an existing one. To set limits for many stores call
        `import_campaign_store_budget`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: What is limited, the limit for each store, and the period after which limits start again;
            without a period they apply to the whole campaign.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 409 (The
        budget conflicts with an existing one), any other 4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets.yaml
        """
    @overload
    async def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_store_budget: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    async def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`create_campaign_store_budget`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_campaign_store_budget: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    async def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, Mapping[str, Any]],
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
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete store budgets of a campaign.

        Removes the store budgets of a campaign, so that its discounts are no longer limited for each store.
        `action` and `period` can select certain budgets. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        action: What the budget limits: the sum of the discounts, in the Application's currency. The only
            value is `setDiscount`.
        period: Period that the limits apply to: `overall` for the whole life of the campaign; the others
            start again every day, week, month or year. One of `overall`, `daily`, `weekly`, `monthly`,
            `yearly`.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets.yaml
        """
    @overload
    async def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`delete_campaign_store_budgets`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export store budgets as CSV.

        Returns the store budgets of a campaign as CSV text. Columns: `store_integration_id` and `limit`.
        Fails with 404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        action: What the budget limits: the sum of the discounts, in the Application's currency. The only
            value is `setDiscount`.
        period: Period that the limits apply to: `overall` for the whole life of the campaign; the others
            start again every day, week, month or year. One of `overall`, `daily`, `weekly`, `monthly`,
            `yearly`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/export
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets_export.yaml
        """
    @overload
    async def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_campaign_store_budgets`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
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
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport:
        """Import store budgets from CSV.

        Sets the limits of a campaign for many stores from a CSV file. The file **replaces** the previous
        limits. Returns a record of the import.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        up_file: CSV file with the columns `store_integration_id` (integration ID of the store) and `limit`,
            and no others. A path, content as bytes or text of several lines, a file object, or `(name,
            content)`.
        action: What the budget limits: the sum of the discounts, in the Application's currency. The only
            value is `setDiscount`.
        period: Period that the limits apply to: `overall` for the whole life of the campaign; the others
            start again every day, week, month or year. One of `overall`, `daily`, `weekly`, `monthly`,
            `yearly`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/import
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets_import.yaml
        """
    @overload
    async def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
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
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
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
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]:
        """`import_campaign_store_budget`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
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
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListCampaignStoreBudgetLimits200Response:
        """List store budgets of a campaign.

        Returns the limits set for the stores of a campaign, one entry for each store and period. Fails with
        404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        action: What the budget limits: the sum of the discounts, in the Application's currency. The only
            value is `setDiscount`.
        period: Period that the limits apply to: `overall` for the whole life of the campaign; the others
            start again every day, week, month or year. One of `overall`, `daily`, `weekly`, `monthly`,
            `yearly`.

        Returns `ListCampaignStoreBudgetLimits200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets.yaml
        """
    @overload
    async def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListCampaignStoreBudgetLimits200Response]:
        """`list_campaign_store_budget_limits`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[Literal["setDiscount"]] = None,
        period: Optional[StoreBudgetPeriod] = None,
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
    ) -> SummarizeCampaignStoreBudget200Response:
        """Summarize store budgets of a campaign.

        Returns a summary of the store budgets of a campaign: for each type of limit and period, the number of
        stores and whether the limits were imported. For the limits themselves call
        `list_campaign_store_budget_limits`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns `SummarizeCampaignStoreBudget200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/summary
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets_summary.yaml
        """
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
    ) -> ApiResponse[SummarizeCampaignStoreBudget200Response]:
        """`summarize_campaign_store_budget`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store:
        """Create a store.

        Creates a store in an Application. Sessions refer to it by the integration ID you choose, and
        campaigns can be limited to it. Returns the store; fails with 409 when the integration ID is already
        in use. The integration ID can't be changed later in the Campaign Manager.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Name, description, attributes and integration ID of the store.

        Returns `Store`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 409 (The
        integration ID is already in use), any other 4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/stores
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores.yaml
        """
    @overload
    async def create_store(
        self,
        application_id: int,
        *,
        new_store: Union[NewStore, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    async def create_store(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def create_store(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]:
        """`create_store`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def create_store_with_http_info(
        self,
        application_id: int,
        *,
        new_store: Union[NewStore, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    async def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def create_store_with_http_info(
        self,
        application_id: int,
        body: Union[NewStore, Mapping[str, Any]],
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
    ) -> None:
        """Delete a store.

        Deletes a store of an Application. Returns nothing; fails with 404 when the store does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        store_id: Internal ID of the store, the `id` returned by `list_stores`, not its integration ID.

        Returns None.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/stores/{storeId}
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores_{storeId}.yaml
        """
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
    ) -> ApiResponse[None]:
        """`delete_store`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> None:
        """Unlink all stores from a campaign.

        Removes the links between a campaign and its stores; the stores remain. Returns nothing; fails with
        404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores
        Contract:
            spec/paths/management/stores/v1_applications_{applicationId}_campaigns_{campaignId}_stores.yaml
        """
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
    ) -> ApiResponse[None]:
        """`disconnect_campaign_stores`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> str:
        """Export the stores of a campaign as CSV.

        Returns the stores linked to a campaign as CSV text, in the single column `store_integration_id`.
        Fails with 404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/export
        Contract:
            spec/paths/management/stores/v1_applications_{applicationId}_campaigns_{campaignId}_stores_export.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_campaign_stores`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> Store:
        """Get a store.

        Returns one store of an Application with its attributes and the campaigns linked to it. Fails with 404
        when the store does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        store_id: Internal ID of the store, the `id` returned by `list_stores`, not its integration ID.

        Returns `Store`.
        Raises `ApiException` with status 404 (Something named in the path does not exist), any other 4xx,
        such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/stores/{storeId}
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores_{storeId}.yaml
        """
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
    ) -> ApiResponse[Store]:
        """`get_store`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ModelImport:
        """Import the stores of a campaign from CSV.

        Links stores to a campaign from a CSV file; the campaign is then only evaluated for sessions in these
        stores. The file **replaces** the previous links. Fails with 404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        up_file: CSV file with the single column `store_integration_id`, the integration IDs of the stores. A
            path, content as bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/import
        Contract:
            spec/paths/management/stores/v1_applications_{applicationId}_campaigns_{campaignId}_stores_import.yaml
        """
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
    ) -> ApiResponse[ModelImport]:
        """`import_campaign_stores`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> ListStores200Response:
        """List stores of an Application.

        Returns a page of the stores of an Application. Filters can be combined.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).
        campaign_id: ID of a campaign; only returns stores linked to it.
        name: Name of the store to look for.
        integration_id: Integration ID of the store to look for.
        query: Text to look for in the names and integration IDs of stores.

        Returns `ListStores200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/stores
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores.yaml
        """
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
    ) -> ApiResponse[ListStores200Response]:
        """`list_stores`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store:
        """Update a store.

        Changes the data of a store. Send name, description and integration ID even if they stay the same.
        Returns the changed store; fails with 404 when it does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        store_id: Internal ID of the store, the `id` returned by `list_stores`, not its integration ID.
        body: New name, description, attributes and integration ID of the store.

        Returns `Store`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/stores/{storeId}
        Contract: spec/paths/management/stores/v1_applications_{applicationId}_stores_{storeId}.yaml
        """
    @overload
    async def update_store(
        self,
        application_id: int,
        store_id: str,
        *,
        new_store: Union[NewStore, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Store: ...
    @overload
    async def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncStreamedResponse: ...
    @overload
    async def update_store(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    async def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]:
        """`update_store`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        *,
        new_store: Union[NewStore, Mapping[str, Any]],
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Store]: ...
    @overload
    async def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
        *,
        _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncStreamedResponse]: ...
    @overload
    async def update_store_with_http_info(
        self,
        application_id: int,
        store_id: str,
        body: Union[NewStore, Mapping[str, Any]],
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
    ) -> str:
        """Export a value map as CSV.

        Returns the entries of a campaign's value map as CSV text, those of its current version. Columns:
        `identifier` (such as a SKU) and `value`. Fails with 404 when the campaign or the value map does not
        exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        value_map_id: ID of the campaign's value map, not its name.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/value_maps/{valueMapId}/export
        Contract:
            spec/paths/management/value_maps/v1_applications_{applicationId}_campaigns_{campaignId}_value_maps_{valueMapId}_export.yaml
        """
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
    ) -> ApiResponse[str]:
        """`export_campaign_value_map`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> Webhook:
        """Get a webhook.

        Returns one webhook with the request it sends (URL, method, headers and payload template) and the
        Applications that can use it.

        webhook_id: ID of the webhook, the `id` returned by `get_webhooks`.

        Returns `Webhook`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/webhooks/{webhookId}
        Contract: spec/paths/management/webhooks/v1_webhooks_{webhookId}.yaml
        """
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
    ) -> ApiResponse[Webhook]:
        """`get_webhook`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetWebhookActivationLogs200Response:
        """List when rules triggered webhooks.

        Returned a page of the records of when campaign rules triggered webhooks. For the messages sent and
        their outcome call `get_message_logs`.

        Retired: last served in version 9.0; calling it issues a warning.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        integration_request_uuid: ID of the Integration API request that triggered the webhook; only returns
            its entries.
        webhook_id: ID of a webhook; only returns its entries.
        application_id: ID of an Application; only returns webhooks triggered in it.
        campaign_id: ID of a campaign; only returns webhooks triggered by its rules.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.

        Returns `GetWebhookActivationLogs200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/webhook_activation_logs
        Contract: spec/paths/management/webhooks/v1_webhook_activation_logs.yaml
        """
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
    ) -> ApiResponse[GetWebhookActivationLogs200Response]:
        """`get_webhook_activation_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
    ) -> GetWebhookLogs200Response:
        """List webhook calls.

        Returned a page of the requests that webhooks sent, with their outcome. For recent messages call
        `get_message_logs`.

        Retired: last served in version 9.0; calling it issues a warning.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        status: HTTP status code of the responses; only returns calls with this status.
        webhook_id: ID of a webhook; only returns its calls.
        application_id: ID of an Application; only returns calls made for it.
        campaign_id: ID of a campaign; only returns calls triggered by its rules.
        request_uuid: ID of a webhook call; only returns this call.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.

        Returns `GetWebhookLogs200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/webhook_logs
        Contract: spec/paths/management/webhooks/v1_webhook_logs.yaml
        """
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
    ) -> ApiResponse[GetWebhookLogs200Response]:
        """`get_webhook_logs`, with the HTTP response: unpacks as (data, status_code, headers)."""
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
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetWebhooks200Response:
        """List webhooks.

        Returns a page of the webhooks of the account and their total number, each with the outgoing
        integration it belongs to, if any.

        application_ids: Comma-separated IDs of Applications; only returns webhooks available in them.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        creation_type: `templateWebhooks` returns only webhooks created from a template, `webhooks` only the
            others. One of `templateWebhooks`, `webhooks`.
        visibility: `visible` returns only webhooks marked as visible, `hidden` only those marked as hidden.
            One of `visible`, `hidden`.
        outgoing_integrations_type_id: ID of a type of outgoing integration; only returns its webhooks.
        title: Title of the webhook to look for.

        Returns `GetWebhooks200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/webhooks
        Contract: spec/paths/management/webhooks/v1_webhooks.yaml
        """
    @overload
    async def get_webhooks(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
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
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
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
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetWebhooks200Response]:
        """`get_webhooks`, with the HTTP response: unpacks as (data, status_code, headers)."""
    @overload
    async def get_webhooks_with_http_info(
        self,
        *,
        application_ids: Optional[str] = None,
        sort: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
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
        creation_type: Optional[WebhookCreation] = None,
        visibility: Optional[WebhookVisibility] = None,
        outgoing_integrations_type_id: Optional[int] = None,
        title: Optional[str] = None,
        _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...

