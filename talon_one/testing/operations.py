# Generated from spec/paths/ by `make generate`; do not edit.
"""The operations of a mock, as type checkers see them. At run time `Mock` finds them by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from talon_one.models.account import Account
    from talon_one.models.account_additional_cost import AccountAdditionalCost
    from talon_one.models.account_analytics import AccountAnalytics
    from talon_one.models.achievement import Achievement
    from talon_one.models.achievement_v2 import AchievementV2
    from talon_one.models.activate_loyalty_points import ActivateLoyaltyPoints
    from talon_one.models.activate_loyalty_points_response import ActivateLoyaltyPointsResponse
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
    from talon_one.models.audience import Audience
    from talon_one.models.base_notification import BaseNotification
    from talon_one.models.best_prior_price import BestPriorPrice
    from talon_one.models.best_prior_price_request import BestPriorPriceRequest
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_copy import CampaignCopy
    from talon_one.models.campaign_group import CampaignGroup
    from talon_one.models.campaign_search import CampaignSearch
    from talon_one.models.catalog import Catalog
    from talon_one.models.catalog_sync_request import CatalogSyncRequest
    from talon_one.models.collection import Collection
    from talon_one.models.coupon import Coupon
    from talon_one.models.coupon_reservations import CouponReservations
    from talon_one.models.coupon_with_reservations import CouponWithReservations
    from talon_one.models.create_achievement import CreateAchievement
    from talon_one.models.create_achievement_v2 import CreateAchievementV2
    from talon_one.models.create_coupons200_response import CreateCoupons200Response
    from talon_one.models.create_referrals_for_multiple_advocates201_response import CreateReferralsForMultipleAdvocates201Response
    from talon_one.models.create_template_campaign import CreateTemplateCampaign
    from talon_one.models.create_template_campaign_response import CreateTemplateCampaignResponse
    from talon_one.models.customer_activity_report import CustomerActivityReport
    from talon_one.models.customer_analytics import CustomerAnalytics
    from talon_one.models.customer_inventory import CustomerInventory
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.customer_profile_audience_request import CustomerProfileAudienceRequest
    from talon_one.models.customer_profile_integration_request_v2 import CustomerProfileIntegrationRequestV2
    from talon_one.models.customer_profile_integration_response_v2 import CustomerProfileIntegrationResponseV2
    from talon_one.models.customer_profile_search_query import CustomerProfileSearchQuery
    from talon_one.models.deactivate_user_request import DeactivateUserRequest
    from talon_one.models.deduct_loyalty_points import DeductLoyaltyPoints
    from talon_one.models.delete_loyalty_transactions_request import DeleteLoyaltyTransactionsRequest
    from talon_one.models.delete_user_request import DeleteUserRequest
    from talon_one.models.event_v3 import EventV3
    from talon_one.models.exclude_price_observations_request import ExcludePriceObservationsRequest
    from talon_one.models.experiment import Experiment
    from talon_one.models.generate_coupon_rejections200_response import GenerateCouponRejections200Response
    from talon_one.models.generate_loyalty_card import GenerateLoyaltyCard
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
    from talon_one.models.get_customer_achievement_history200_response import GetCustomerAchievementHistory200Response
    from talon_one.models.get_customer_achievements200_response import GetCustomerAchievements200Response
    from talon_one.models.get_customer_activity_reports_without_total_count200_response import GetCustomerActivityReportsWithoutTotalCount200Response
    from talon_one.models.get_customer_profile_achievement_progress200_response import GetCustomerProfileAchievementProgress200Response
    from talon_one.models.get_customer_profiles200_response import GetCustomerProfiles200Response
    from talon_one.models.get_customer_rewards200_response import GetCustomerRewards200Response
    from talon_one.models.get_customers_by_attributes200_response import GetCustomersByAttributes200Response
    from talon_one.models.get_dashboard_statistics200_response import GetDashboardStatistics200Response
    from talon_one.models.get_event_types200_response import GetEventTypes200Response
    from talon_one.models.get_exports200_response import GetExports200Response
    from talon_one.models.get_loyalty_card_points200_response import GetLoyaltyCardPoints200Response
    from talon_one.models.get_loyalty_card_transaction_logs200_response import GetLoyaltyCardTransactionLogs200Response
    from talon_one.models.get_loyalty_card_transactions200_response import GetLoyaltyCardTransactions200Response
    from talon_one.models.get_loyalty_cards200_response import GetLoyaltyCards200Response
    from talon_one.models.get_loyalty_program_profile_ledger_transactions200_response import GetLoyaltyProgramProfileLedgerTransactions200Response
    from talon_one.models.get_loyalty_program_profile_points200_response import GetLoyaltyProgramProfilePoints200Response
    from talon_one.models.get_loyalty_program_profile_transactions200_response import GetLoyaltyProgramProfileTransactions200Response
    from talon_one.models.get_loyalty_program_transactions200_response import GetLoyaltyProgramTransactions200Response
    from talon_one.models.get_loyalty_programs200_response import GetLoyaltyPrograms200Response
    from talon_one.models.get_referrals_without_total_count200_response import GetReferralsWithoutTotalCount200Response
    from talon_one.models.get_reserved_customers200_response import GetReservedCustomers200Response
    from talon_one.models.get_rulesets200_response import GetRulesets200Response
    from talon_one.models.get_users200_response import GetUsers200Response
    from talon_one.models.get_webhook_activation_logs200_response import GetWebhookActivationLogs200Response
    from talon_one.models.get_webhook_logs200_response import GetWebhookLogs200Response
    from talon_one.models.get_webhooks200_response import GetWebhooks200Response
    from talon_one.models.giveaways_pool import GiveawaysPool
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
    from talon_one.models.loyalty_card_balances import LoyaltyCardBalances
    from talon_one.models.loyalty_card_batch import LoyaltyCardBatch
    from talon_one.models.loyalty_card_batch_response import LoyaltyCardBatchResponse
    from talon_one.models.loyalty_card_registration import LoyaltyCardRegistration
    from talon_one.models.loyalty_dashboard_data import LoyaltyDashboardData
    from talon_one.models.loyalty_ledger import LoyaltyLedger
    from talon_one.models.loyalty_program import LoyaltyProgram
    from talon_one.models.message_log_entries import MessageLogEntries
    from talon_one.models.model_import import ModelImport
    from talon_one.models.multiple_customer_profile_integration_request import MultipleCustomerProfileIntegrationRequest
    from talon_one.models.multiple_customer_profile_integration_response_v2 import MultipleCustomerProfileIntegrationResponseV2
    from talon_one.models.new_additional_cost import NewAdditionalCost
    from talon_one.models.new_attribute import NewAttribute
    from talon_one.models.new_audience import NewAudience
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
    from talon_one.models.new_referral import NewReferral
    from talon_one.models.new_referrals_for_multiple_advocates import NewReferralsForMultipleAdvocates
    from talon_one.models.new_store import NewStore
    from talon_one.models.notification_activation import NotificationActivation
    from talon_one.models.price_history_request import PriceHistoryRequest
    from talon_one.models.price_history_response import PriceHistoryResponse
    from talon_one.models.referral import Referral
    from talon_one.models.reopen_session_response import ReopenSessionResponse
    from talon_one.models.return_integration_request import ReturnIntegrationRequest
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
    from talon_one.models.update_audience import UpdateAudience
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
    from talon_one.testing.scripts import Script


class Operations:
    """Each operation of both APIs, with what it returns and its body."""

    __slots__ = ()

    activate_loyalty_points: Script[ActivateLoyaltyPointsResponse, ActivateLoyaltyPoints]
    activate_user_by_email: Script[None, ActivateUserRequest]
    add_loyalty_card_points: Script[None, AddLoyaltyPoints]
    add_loyalty_points: Script[None, AddLoyaltyPoints]
    best_prior_price: Script[list[BestPriorPrice], BestPriorPriceRequest]
    copy_campaign_to_applications: Script[GetCampaigns200Response, CampaignCopy]
    create_account_collection: Script[Collection, NewCollection]
    create_achievement: Script[Achievement, CreateAchievement]
    create_achievement_v2: Script[AchievementV2, CreateAchievementV2]
    create_additional_cost: Script[AccountAdditionalCost, NewAdditionalCost]
    create_attribute: Script[Attribute, NewAttribute]
    create_audience_v2: Script[Audience, NewAudience]
    create_batch_loyalty_cards: Script[LoyaltyCardBatchResponse, LoyaltyCardBatch]
    create_campaign: Script[Campaign, NewCampaign]
    create_campaign_from_template: Script[CreateTemplateCampaignResponse, CreateTemplateCampaign]
    create_campaign_store_budget: Script[None, NewCampaignStoreBudget]
    create_collection: Script[Collection, NewCampaignCollection]
    create_coupon_reservation: Script[CouponWithReservations, CouponReservations]
    create_coupons: Script[CreateCoupons200Response, NewCoupons]
    create_coupons_async: Script[AsyncCouponCreationResponse, NewCouponCreationJob]
    create_coupons_asynchronously: Script[AsyncCouponCreationResponse, NewCouponCreationJob]
    create_coupons_deletion_job: Script[AsyncCouponDeletionJobResponse, NewCouponDeletionJob]
    create_coupons_for_multiple_recipients: Script[CreateCoupons200Response, NewCouponsForMultipleRecipients]
    create_invite_email: Script[NewInviteEmail, NewInviteEmail]
    create_invite_v2: Script[User, NewInvitation]
    create_password_recovery_email: Script[NewPasswordEmail, NewPasswordEmail]
    create_referral: Script[Referral, NewReferral]
    create_referrals_for_multiple_advocates: Script[CreateReferralsForMultipleAdvocates201Response, NewReferralsForMultipleAdvocates]
    create_ruleset_v2: Script[RulesetV2, RulesetV2]
    create_session: Script[Session, LoginParams]
    create_store: Script[Store, NewStore]
    deactivate_user_by_email: Script[None, DeactivateUserRequest]
    deduct_loyalty_card_points: Script[None, DeductLoyaltyPoints]
    delete_account_collection: Script[None, None]
    delete_achievement: Script[None, None]
    delete_achievement_v2: Script[None, None]
    delete_audience_memberships_v2: Script[None, None]
    delete_audience_v2: Script[None, None]
    delete_campaign: Script[None, None]
    delete_campaign_store_budgets: Script[None, None]
    delete_collection: Script[None, None]
    delete_coupon: Script[None, None]
    delete_coupon_reservation: Script[None, CouponReservations]
    delete_coupons: Script[None, None]
    delete_customer_data: Script[None, None]
    delete_loyalty_card: Script[None, None]
    delete_loyalty_transactions_from_ledgers: Script[None, DeleteLoyaltyTransactionsRequest]
    delete_referral: Script[None, None]
    delete_store: Script[None, None]
    delete_user: Script[None, None]
    delete_user_by_email: Script[None, DeleteUserRequest]
    destroy_session: Script[None, None]
    disconnect_campaign_stores: Script[None, None]
    exclude_price_history: Script[None, ExcludePriceObservationsRequest]
    export_account_collection_items: Script[str, None]
    export_achievement_v2: Script[str, None]
    export_achievements: Script[str, None]
    export_application_campaign_analytics: Script[str, None]
    export_audiences_memberships: Script[str, None]
    export_campaign_store_budgets: Script[str, None]
    export_campaign_stores: Script[str, None]
    export_campaign_value_map: Script[str, None]
    export_collection_items: Script[str, None]
    export_coupons: Script[str, None]
    export_customer_sessions: Script[str, None]
    export_customers_tiers: Script[str, None]
    export_effects: Script[str, None]
    export_loyalty_balance: Script[str, None]
    export_loyalty_balances: Script[str, None]
    export_loyalty_card_balances: Script[str, None]
    export_loyalty_card_ledger: Script[str, None]
    export_loyalty_cards: Script[str, None]
    export_loyalty_join_dates: Script[str, None]
    export_loyalty_ledger: Script[str, None]
    export_pool_giveaways: Script[str, None]
    export_referrals: Script[str, None]
    generate_coupon_rejections: Script[GenerateCouponRejections200Response, None]
    generate_loyalty_card: Script[LoyaltyCard, GenerateLoyaltyCard]
    get_access_logs_without_total_count: Script[GetAccessLogsWithoutTotalCount200Response, None]
    get_account: Script[Account, None]
    get_account_analytics: Script[AccountAnalytics, None]
    get_account_collection: Script[Collection, None]
    get_achievement: Script[Achievement, None]
    get_achievement_v2: Script[AchievementV2, None]
    get_additional_cost: Script[AccountAdditionalCost, None]
    get_additional_costs: Script[GetAdditionalCosts200Response, None]
    get_all_access_logs: Script[GetAllAccessLogs200Response, None]
    get_all_roles: Script[GetAllRoles200Response, None]
    get_application: Script[Application, None]
    get_application_api_health: Script[ApplicationApiHealth, None]
    get_application_cart_item_filter_expression: Script[ApplicationCIFExpression, None]
    get_application_customer: Script[ApplicationCustomer, None]
    get_application_customer_friends: Script[GetApplicationCustomerFriends200Response, None]
    get_application_customers: Script[GetApplicationCustomers200Response, None]
    get_application_customers_by_attributes: Script[GetApplicationCustomersByAttributes200Response, CustomerProfileSearchQuery]
    get_application_event_types: Script[GetApplicationEventTypes200Response, None]
    get_application_events_without_total_count: Script[GetApplicationEventsWithoutTotalCount200Response, None]
    get_application_session: Script[ApplicationSession, None]
    get_application_sessions: Script[GetApplicationSessions200Response, None]
    get_application_sessions_by_customer_attributes: Script[GetApplicationSessionsByCustomerAttributes200Response, CustomerProfileSearchQuery]
    get_applications: Script[GetApplications200Response, None]
    get_attribute: Script[Attribute, None]
    get_attributes: Script[GetAttributes200Response, None]
    get_audience_memberships: Script[GetAudienceMemberships200Response, None]
    get_audiences: Script[GetAudiences200Response, None]
    get_audiences_analytics: Script[GetAudiencesAnalytics200Response, None]
    get_campaign: Script[Campaign, None]
    get_campaign_analytics: Script[GetCampaignAnalytics200Response, None]
    get_campaign_by_attributes: Script[GetCampaigns200Response, CampaignSearch]
    get_campaign_group: Script[CampaignGroup, None]
    get_campaign_groups: Script[GetCampaignGroups200Response, None]
    get_campaign_templates: Script[GetCampaignTemplates200Response, None]
    get_campaigns: Script[GetCampaigns200Response, None]
    get_changes: Script[GetChanges200Response, None]
    get_collection: Script[Collection, None]
    get_collection_items: Script[GetCollectionItems200Response, None]
    get_coupons_without_total_count: Script[GetCouponsWithoutTotalCount200Response, None]
    get_customer_achievement_history: Script[GetCustomerAchievementHistory200Response, None]
    get_customer_achievements: Script[GetCustomerAchievements200Response, None]
    get_customer_activity_report: Script[CustomerActivityReport, None]
    get_customer_activity_reports_without_total_count: Script[GetCustomerActivityReportsWithoutTotalCount200Response, None]
    get_customer_analytics: Script[CustomerAnalytics, None]
    get_customer_inventory: Script[CustomerInventory, None]
    get_customer_profile: Script[CustomerProfile, None]
    get_customer_profile_achievement_progress: Script[GetCustomerProfileAchievementProgress200Response, None]
    get_customer_profiles: Script[GetCustomerProfiles200Response, None]
    get_customer_rewards: Script[GetCustomerRewards200Response, None]
    get_customer_session: Script[IntegrationCustomerSessionResponse, None]
    get_customers_by_attributes: Script[GetCustomersByAttributes200Response, CustomerProfileSearchQuery]
    get_dashboard_statistics: Script[GetDashboardStatistics200Response, None]
    get_event_types: Script[GetEventTypes200Response, None]
    get_event_v3: Script[EventV3, None]
    get_experiment: Script[Experiment, None]
    get_exports: Script[GetExports200Response, None]
    get_giveaways_pool: Script[GiveawaysPool, None]
    get_loyalty_balances: Script[LoyaltyBalancesWithTiers, None]
    get_loyalty_card: Script[LoyaltyCard, None]
    get_loyalty_card_balances: Script[LoyaltyCardBalances, None]
    get_loyalty_card_points: Script[GetLoyaltyCardPoints200Response, None]
    get_loyalty_card_transaction_logs: Script[GetLoyaltyCardTransactionLogs200Response, None]
    get_loyalty_card_transactions: Script[GetLoyaltyCardTransactions200Response, None]
    get_loyalty_cards: Script[GetLoyaltyCards200Response, None]
    get_loyalty_ledger_balances: Script[LoyaltyBalancesWithTiers, None]
    get_loyalty_points: Script[LoyaltyLedger, None]
    get_loyalty_program: Script[LoyaltyProgram, None]
    get_loyalty_program_profile_ledger_transactions: Script[GetLoyaltyProgramProfileLedgerTransactions200Response, None]
    get_loyalty_program_profile_points: Script[GetLoyaltyProgramProfilePoints200Response, None]
    get_loyalty_program_profile_transactions: Script[GetLoyaltyProgramProfileTransactions200Response, None]
    get_loyalty_program_transactions: Script[GetLoyaltyProgramTransactions200Response, None]
    get_loyalty_programs: Script[GetLoyaltyPrograms200Response, None]
    get_loyalty_statistics: Script[LoyaltyDashboardData, None]
    get_message_logs: Script[MessageLogEntries, None]
    get_referrals_without_total_count: Script[GetReferralsWithoutTotalCount200Response, None]
    get_reserved_customers: Script[GetReservedCustomers200Response, None]
    get_role: Script[Role, None]
    get_role_v2: Script[RoleV2, None]
    get_ruleset: Script[Ruleset, None]
    get_ruleset_v2: Script[RulesetV2, None]
    get_rulesets: Script[GetRulesets200Response, None]
    get_store: Script[Store, None]
    get_user: Script[User, None]
    get_users: Script[GetUsers200Response, None]
    get_webhook: Script[Webhook, None]
    get_webhook_activation_logs: Script[GetWebhookActivationLogs200Response, None]
    get_webhook_logs: Script[GetWebhookLogs200Response, None]
    get_webhooks: Script[GetWebhooks200Response, None]
    import_account_collection: Script[ModelImport, bytes]
    import_allowed_list: Script[ModelImport, bytes]
    import_audiences_memberships: Script[ModelImport, bytes]
    import_campaign_store_budget: Script[ModelImport, bytes]
    import_campaign_stores: Script[ModelImport, bytes]
    import_collection: Script[ModelImport, bytes]
    import_coupons: Script[ModelImport, bytes]
    import_loyalty_cards: Script[ModelImport, bytes]
    import_loyalty_customers_tiers: Script[ModelImport, bytes]
    import_loyalty_join_dates: Script[ModelImport, bytes]
    import_loyalty_points: Script[ModelImport, bytes]
    import_pool_giveaways: Script[ModelImport, bytes]
    import_referrals: Script[ModelImport, bytes]
    integration_get_all_campaigns: Script[IntegrationGetAllCampaigns200Response, None]
    integration_rewards_catalog: Script[IntegrationRewardsCatalog200Response, None]
    invite_user_external: Script[None, NewExternalInvitation]
    join_loyalty_program: Script[None, None]
    link_loyalty_card_to_profile: Script[LoyaltyCard, LoyaltyCardRegistration]
    list_account_collections: Script[ListAccountCollections200Response, None]
    list_achievements: Script[ListAchievements200Response, None]
    list_achievements_v2: Script[ListAchievementsV2200Response, None]
    list_all_roles_v2: Script[ListAllRolesV2200Response, None]
    list_application_cart_item_filters: Script[ListApplicationCartItemFilters200Response, None]
    list_campaign_store_budget_limits: Script[ListCampaignStoreBudgetLimits200Response, None]
    list_catalog_items: Script[ListCatalogItems200Response, None]
    list_collections: Script[ListAccountCollections200Response, None]
    list_collections_in_application: Script[ListAccountCollections200Response, None]
    list_experiments: Script[ListExperiments200Response, None]
    list_stores: Script[ListStores200Response, None]
    notification_activation: Script[None, NotificationActivation]
    okta_event_handler_challenge: Script[None, None]
    post_added_deducted_points_notification: Script[BaseNotification, NewBaseNotification]
    post_catalogs_strikethrough_notification: Script[BaseNotification, NewBaseNotification]
    post_pending_points_notification: Script[BaseNotification, NewBaseNotification]
    price_history: Script[PriceHistoryResponse, PriceHistoryRequest]
    remove_loyalty_points: Script[None, DeductLoyaltyPoints]
    reopen_customer_session: Script[ReopenSessionResponse, None]
    reset_password: Script[NewPassword, NewPassword]
    return_cart_items: Script[IntegrationStateV2, ReturnIntegrationRequest]
    scim_create_group: Script[ScimGroup, ScimBaseGroup]
    scim_create_user: Script[ScimUser, ScimNewUser]
    scim_delete_group: Script[None, None]
    scim_delete_user: Script[None, None]
    scim_get_group: Script[ScimGroup, None]
    scim_get_groups: Script[ScimGroupsListResponse, None]
    scim_get_resource_types: Script[ScimResourceTypesListResponse, None]
    scim_get_schemas: Script[ScimSchemasListResponse, None]
    scim_get_service_provider_config: Script[ScimServiceProviderConfigResponse, None]
    scim_get_user: Script[ScimUser, None]
    scim_get_users: Script[ScimUsersListResponse, None]
    scim_patch_group: Script[ScimGroup, ScimPatchRequest]
    scim_patch_user: Script[ScimUser, ScimPatchRequest]
    scim_replace_group_attributes: Script[ScimGroup, ScimBaseGroup]
    scim_replace_user_attributes: Script[ScimUser, ScimNewUser]
    search_coupons_advanced_application_wide_without_total_count: Script[GetCouponsWithoutTotalCount200Response, dict[str, Any]]
    search_coupons_advanced_without_total_count: Script[GetCouponsWithoutTotalCount200Response, dict[str, Any]]
    summarize_campaign_store_budget: Script[SummarizeCampaignStoreBudget200Response, None]
    sync_catalog: Script[Catalog, CatalogSyncRequest]
    track_event_v2: Script[IntegrationEventV2Response, IntegrationEventV2Request]
    track_event_v3: Script[IntegrationEventV3Response, IntegrationEventV3Request]
    transfer_loyalty_card: Script[None, TransferLoyaltyCard]
    unlink_loyalty_card_from_profile: Script[LoyaltyCard, LoyaltyCardRegistration]
    unlock_reward: Script[IntegrationUnlockRewardResponse, IntegrationUnlockRewardRequest]
    update_account_collection: Script[Collection, UpdateCollection]
    update_achievement: Script[Achievement, UpdateAchievement]
    update_achievement_v2: Script[AchievementV2, UpdateAchievementV2]
    update_additional_cost: Script[AccountAdditionalCost, NewAdditionalCost]
    update_attribute: Script[Attribute, NewAttribute]
    update_audience_customers_attributes: Script[None, dict[str, Any]]
    update_audience_v2: Script[Audience, UpdateAudience]
    update_campaign: Script[Campaign, UpdateCampaign]
    update_collection: Script[Collection, UpdateCampaignCollection]
    update_coupon: Script[Coupon, UpdateCoupon]
    update_coupon_batch: Script[None, UpdateCouponBatch]
    update_customer_profile_audiences: Script[None, CustomerProfileAudienceRequest]
    update_customer_profile_v2: Script[CustomerProfileIntegrationResponseV2, CustomerProfileIntegrationRequestV2]
    update_customer_profiles_v2: Script[MultipleCustomerProfileIntegrationResponseV2, MultipleCustomerProfileIntegrationRequest]
    update_customer_session_v2: Script[IntegrationStateV2, IntegrationRequest]
    update_loyalty_card: Script[LoyaltyCard, UpdateLoyaltyCardRequest]
    update_referral: Script[Referral, UpdateReferral]
    update_role_v2: Script[RoleV2, RoleV2Base]
    update_store: Script[Store, NewStore]
    update_user: Script[User, UpdateUser]
