# Generated from spec/paths/integration/ by `make generate`; do not edit.
"""`IntegrationApi`: every endpoint of the API, composed of one class a section."""

from __future__ import annotations

from talon_one.api.integration.achievements import AchievementsApi
from talon_one.api.integration.audiences import AudiencesApi
from talon_one.api.integration.campaigns import CampaignsApi
from talon_one.api.integration.catalogs import CatalogsApi
from talon_one.api.integration.coupons import CouponsApi
from talon_one.api.integration.customer_profiles import CustomerProfilesApi
from talon_one.api.integration.customer_sessions import CustomerSessionsApi
from talon_one.api.integration.events import EventsApi
from talon_one.api.integration.loyalty import LoyaltyApi
from talon_one.api.integration.loyalty_cards import LoyaltyCardsApi
from talon_one.api.integration.referrals import ReferralsApi
from talon_one.api.integration.rewards import RewardsApi


class IntegrationApi(
    AchievementsApi,
    AudiencesApi,
    CampaignsApi,
    CatalogsApi,
    CouponsApi,
    CustomerProfilesApi,
    CustomerSessionsApi,
    EventsApi,
    LoyaltyApi,
    LoyaltyCardsApi,
    ReferralsApi,
    RewardsApi,
):
    """What a shop's backend calls while customers shop: sessions, profiles, events, coupons, loyalty.

    Authenticates with an Application's key (`ApiKey-v1`). Every method is described in
    docs/IntegrationApi.md; `api.update_customer_session_v2` is where most shops begin.
    """
