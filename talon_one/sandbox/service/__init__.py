"""What the sandbox serves: one module for each kind of thing that the service keeps."""

from __future__ import annotations

from typing import Tuple, Type

from talon_one.sandbox.service.accounts import Accounts
from talon_one.sandbox.service.achievements import Achievements
from talon_one.sandbox.service.additional_costs import AdditionalCosts
from talon_one.sandbox.service.analytics import Analytics
from talon_one.sandbox.service.applications import Applications
from talon_one.sandbox.service.attributes import Attributes
from talon_one.sandbox.service.audiences import Audiences
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.campaigns import Campaigns
from talon_one.sandbox.service.catalogs import Catalogs
from talon_one.sandbox.service.collections import Collections
from talon_one.sandbox.service.coupons import Coupons
from talon_one.sandbox.service.customer_data import CustomerData
from talon_one.sandbox.service.customer_reports import CustomerReports
from talon_one.sandbox.service.customers import Customers
from talon_one.sandbox.service.events import Events
from talon_one.sandbox.service.experiments import Experiments
from talon_one.sandbox.service.giveaways import Giveaways
from talon_one.sandbox.service.logs import Logs
from talon_one.sandbox.service.loyalty import Loyalty
from talon_one.sandbox.service.loyalty_cards import LoyaltyCards
from talon_one.sandbox.service.loyalty_files import LoyaltyFiles
from talon_one.sandbox.service.loyalty_statistics import LoyaltyStatistics
from talon_one.sandbox.service.notifications import Notifications
from talon_one.sandbox.service.prices import Prices
from talon_one.sandbox.service.referrals import Referrals
from talon_one.sandbox.service.rewards import Rewards
from talon_one.sandbox.service.roles import Roles
from talon_one.sandbox.service.rulesets import Rulesets
from talon_one.sandbox.service.scim import Scim
from talon_one.sandbox.service.sessions import Sessions
from talon_one.sandbox.service.store_budgets import StoreBudgets
from talon_one.sandbox.service.stores import Stores
from talon_one.sandbox.service.templates import Templates
from talon_one.sandbox.service.users import Users
from talon_one.sandbox.service.value_maps import ValueMaps
from talon_one.sandbox.service.webhooks import Webhooks

#: All of them.
SERVICES: Tuple[Type[Service], ...] = (
    Accounts,
    Achievements,
    AdditionalCosts,
    Analytics,
    Applications,
    Attributes,
    Audiences,
    Campaigns,
    Catalogs,
    Collections,
    Coupons,
    CustomerData,
    CustomerReports,
    Customers,
    Events,
    Experiments,
    Giveaways,
    Logs,
    Loyalty,
    LoyaltyCards,
    LoyaltyFiles,
    LoyaltyStatistics,
    Notifications,
    Prices,
    Referrals,
    Rewards,
    Roles,
    Rulesets,
    Scim,
    Sessions,
    StoreBudgets,
    Stores,
    Templates,
    Users,
    ValueMaps,
    Webhooks,
)
