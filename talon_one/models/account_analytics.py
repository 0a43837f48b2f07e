# Generated from spec/schemas/analytics/AccountAnalytics.yaml by `make generate`; do not edit.
"""`AccountAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccountAnalytics(Model):
    """Counts of what a Talon.One account contains, over all its Applications.

    Contract: spec/schemas/analytics/AccountAnalytics.yaml
    """

    __slots__ = ()

    applications: Property[int] = prop(
        doc="How many Applications the account has, live and sandbox together.",
    )

    live_applications: Property[int] = prop(
        "liveApplications",
        doc="How many of the account's Applications run in the live environment.",
    )

    sandbox_applications: Property[int] = prop(
        "sandboxApplications",
        doc="How many of the account's Applications are for testing.",
    )

    campaigns: Property[int] = prop(
        doc="How many campaigns exist in all Applications of the account.",
    )

    active_campaigns: Property[int] = prop(
        "activeCampaigns",
        doc="How many of the account's campaigns are currently active, sandbox included.",
    )

    live_active_campaigns: Property[int] = prop(
        "liveActiveCampaigns",
        doc="How many currently active campaigns belong to live Applications.",
    )

    coupons: Property[int] = prop(
        doc="How many coupon codes exist in the account.",
    )

    active_coupons: Property[int] = prop(
        "activeCoupons",
        doc="How many coupon codes of the account are currently valid.",
    )

    expired_coupons: Property[int] = prop(
        "expiredCoupons",
        doc="How many coupon codes of the account have passed their expiry date.",
    )

    referral_codes: Property[int] = prop(
        "referralCodes",
        doc="How many codes for recommending friends exist in the account.",
    )

    active_referral_codes: Property[int] = prop(
        "activeReferralCodes",
        doc="How many referral codes of the account are currently valid.",
    )

    expired_referral_codes: Property[int] = prop(
        "expiredReferralCodes",
        doc="How many referral codes of the account have passed their expiry date.",
    )

    active_rules: Property[int] = prop(
        "activeRules",
        doc="How many campaign rules are currently in force.",
    )

    users: Property[int] = prop(
        doc="How many Campaign Manager users belong to the account.",
    )

    roles: Property[int] = prop(
        doc="How many permission roles are set up in the account.",
    )

    custom_attributes: Property[int] = prop(
        "customAttributes",
        doc="How many attributes the account has defined beyond the built-in ones.",
    )

    webhooks: Property[int] = prop(
        doc="How many outgoing webhooks are set up in the account.",
    )

    loyalty_programs: Property[int] = prop(
        "loyaltyPrograms",
        doc="How many loyalty programs the account has, live and sandbox together.",
    )

    live_loyalty_programs: Property[int] = prop(
        "liveLoyaltyPrograms",
        doc="How many loyalty programs run in the live environment.",
    )

    last_updated_at: Property[datetime] = prop(
        "lastUpdatedAt",
        doc="When the service last refreshed these counts.",
    )
