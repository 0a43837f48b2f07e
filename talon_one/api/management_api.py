# Generated from spec/paths/management/ by `make generate`; do not edit.
"""`ManagementApi`: every endpoint of the API, composed of one class a section."""

from __future__ import annotations

from talon_one.api.management.accounts_and_users import AccountsAndUsersApi
from talon_one.api.management.achievements import AchievementsApi
from talon_one.api.management.additional_costs import AdditionalCostsApi
from talon_one.api.management.analytics import AnalyticsApi
from talon_one.api.management.applications import ApplicationsApi
from talon_one.api.management.attributes import AttributesApi
from talon_one.api.management.audiences import AudiencesApi
from talon_one.api.management.campaign_access_groups import CampaignAccessGroupsApi
from talon_one.api.management.campaign_templates import CampaignTemplatesApi
from talon_one.api.management.campaigns import CampaignsApi
from talon_one.api.management.catalogs import CatalogsApi
from talon_one.api.management.collections import CollectionsApi
from talon_one.api.management.coupons import CouponsApi
from talon_one.api.management.customer_data import CustomerDataApi
from talon_one.api.management.events import EventsApi
from talon_one.api.management.experiments import ExperimentsApi
from talon_one.api.management.giveaways import GiveawaysApi
from talon_one.api.management.logs import LogsApi
from talon_one.api.management.loyalty import LoyaltyApi
from talon_one.api.management.loyalty_cards import LoyaltyCardsApi
from talon_one.api.management.notifications import NotificationsApi
from talon_one.api.management.referrals import ReferralsApi
from talon_one.api.management.roles import RolesApi
from talon_one.api.management.sessions import SessionsApi
from talon_one.api.management.store_budgets import StoreBudgetsApi
from talon_one.api.management.stores import StoresApi
from talon_one.api.management.value_maps import ValueMapsApi
from talon_one.api.management.webhooks import WebhooksApi


class ManagementApi(
    AccountsAndUsersApi,
    AchievementsApi,
    AdditionalCostsApi,
    AnalyticsApi,
    ApplicationsApi,
    AttributesApi,
    AudiencesApi,
    CampaignAccessGroupsApi,
    CampaignTemplatesApi,
    CampaignsApi,
    CatalogsApi,
    CollectionsApi,
    CouponsApi,
    CustomerDataApi,
    EventsApi,
    ExperimentsApi,
    GiveawaysApi,
    LogsApi,
    LoyaltyApi,
    LoyaltyCardsApi,
    NotificationsApi,
    ReferralsApi,
    RolesApi,
    SessionsApi,
    StoreBudgetsApi,
    StoresApi,
    ValueMapsApi,
    WebhooksApi,
):
    """What back-office code calls: campaigns, coupons, loyalty programs, customer data, exports.

    Authenticates with a Management key (`ManagementKey-v1`) or a user's session token (`Bearer`).
    The service allows three requests a second for each endpoint. Every method is described in
    docs/ManagementApi.md.
    """
