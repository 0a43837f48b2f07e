# Generated from spec/schemas/analytics/AccountAnalytics.yaml by `make generate`; do not edit.
"""`AccountAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccountAnalytics(Model):
    """How many of each thing a Talon.One account has, over all its Applications.

    Contract: spec/schemas/analytics/AccountAnalytics.yaml
    """

    __slots__ = ()

    applications: Property[int] = prop(
        doc="Number of the account's Applications, live and sandbox together.",
    )
    """Number of the account's Applications, live and sandbox together."""

    live_applications: Property[int] = prop(
        "liveApplications",
        doc="Number of the account's Applications in the live environment.",
    )
    """Number of the account's Applications in the live environment."""

    sandbox_applications: Property[int] = prop(
        "sandboxApplications",
        doc="Number of the account's Applications for testing.",
    )
    """Number of the account's Applications for testing."""

    campaigns: Property[int] = prop(
        doc="Number of campaigns in all Applications of the account.",
    )
    """Number of campaigns in all Applications of the account."""

    active_campaigns: Property[int] = prop(
        "activeCampaigns",
        doc="Number of the account's campaigns that are active now, sandbox included.",
    )
    """Number of the account's campaigns that are active now, sandbox included."""

    live_active_campaigns: Property[int] = prop(
        "liveActiveCampaigns",
        doc="Number of campaigns of live Applications that are active now.",
    )
    """Number of campaigns of live Applications that are active now."""

    coupons: Property[int] = prop(
        doc="Number of the account's coupon codes.",
    )
    """Number of the account's coupon codes."""

    active_coupons: Property[int] = prop(
        "activeCoupons",
        doc="Number of the account's coupon codes that are valid now.",
    )
    """Number of the account's coupon codes that are valid now."""

    expired_coupons: Property[int] = prop(
        "expiredCoupons",
        doc="Number of the account's coupon codes whose expiry date has passed.",
    )
    """Number of the account's coupon codes whose expiry date has passed."""

    referral_codes: Property[int] = prop(
        "referralCodes",
        doc="Number of the account's referral codes.",
    )
    """Number of the account's referral codes."""

    active_referral_codes: Property[int] = prop(
        "activeReferralCodes",
        doc="Number of the account's referral codes that are valid now.",
    )
    """Number of the account's referral codes that are valid now."""

    expired_referral_codes: Property[int] = prop(
        "expiredReferralCodes",
        doc="Number of the account's referral codes whose expiry date has passed.",
    )
    """Number of the account's referral codes whose expiry date has passed."""

    active_rules: Property[int] = prop(
        "activeRules",
        doc="Number of campaign rules that are active now.",
    )
    """Number of campaign rules that are active now."""

    users: Property[int] = prop(
        doc="Number of Campaign Manager users.",
    )
    """Number of Campaign Manager users."""

    roles: Property[int] = prop(
        doc="Number of roles set up in the account.",
    )
    """Number of roles set up in the account."""

    custom_attributes: Property[int] = prop(
        "customAttributes",
        doc="Number of attributes the account has defined, without the built-in ones.",
    )
    """Number of attributes the account has defined, without the built-in ones."""

    webhooks: Property[int] = prop(
        doc="Number of webhooks set up in the account.",
    )
    """Number of webhooks set up in the account."""

    loyalty_programs: Property[int] = prop(
        "loyaltyPrograms",
        doc="Number of loyalty programs, live and sandbox together.",
    )
    """Number of loyalty programs, live and sandbox together."""

    live_loyalty_programs: Property[int] = prop(
        "liveLoyaltyPrograms",
        doc="Number of loyalty programs in the live environment.",
    )
    """Number of loyalty programs in the live environment."""

    last_updated_at: Property[datetime] = prop(
        "lastUpdatedAt",
        doc="When these numbers were last updated.",
    )
    """When these numbers were last updated."""
