# Generated from spec/schemas/accounts/AccountLimits.yaml by `make generate`; do not edit.
"""`AccountLimits`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class AccountLimits(Model):
    """What the account's contract allows of each type of resource.

    Contract: spec/schemas/accounts/AccountLimits.yaml
    """

    __slots__ = ()

    live_applications: Property[int] = prop(
        "liveApplications",
        doc="Number of live Applications in the contract.",
    )
    """Number of live Applications in the contract."""

    sandbox_applications: Property[int] = prop(
        "sandboxApplications",
        doc="Number of sandbox Applications, for testing, in the contract.",
    )
    """Number of sandbox Applications, for testing, in the contract."""

    active_campaigns: Property[int] = prop(
        "activeCampaigns",
        doc="Number of campaigns that may be active at the same time.",
    )
    """Number of campaigns that may be active at the same time."""

    coupons: Property[int] = prop(
        doc="Number of coupon codes in the contract.",
    )
    """Number of coupon codes in the contract."""

    referral_codes: Property[int] = prop(
        "referralCodes",
        doc="Number of referral codes in the contract.",
    )
    """Number of referral codes in the contract."""

    active_rules: Property[int] = prop(
        "activeRules",
        doc="Number of rules that may be active at the same time.",
    )
    """Number of rules that may be active at the same time."""

    live_loyalty_programs: Property[int] = prop(
        "liveLoyaltyPrograms",
        doc="Number of live loyalty programs in the contract.",
    )
    """Number of live loyalty programs in the contract."""

    sandbox_loyalty_programs: Property[int] = prop(
        "sandboxLoyaltyPrograms",
        doc="Number of sandbox loyalty programs, for testing, in the contract.",
    )
    """Number of sandbox loyalty programs, for testing, in the contract."""

    webhooks: Property[int] = prop(
        doc="Number of webhooks in the contract.",
    )
    """Number of webhooks in the contract."""

    users: Property[int] = prop(
        doc="Number of Campaign Manager users in the contract.",
    )
    """Number of Campaign Manager users in the contract."""

    api_volume: Property[int] = prop(
        "apiVolume",
        doc="Volume of API calls in the contract.",
    )
    """Volume of API calls in the contract."""

    promotion_types: WideProperty[list[str], Strings] = prop(
        "promotionTypes",
        doc="Types of promotion in the contract.",
    )
    """Types of promotion in the contract."""

    secondary_deployment_price: Property[Optional[int]] = prop(
        "SecondaryDeploymentPrice",
        default=None,
        doc="Price of a secondary deployment, in the currency of `currency_code`. Required since version 12.0.",
    )
    """Price of a secondary deployment, in the currency of `currency_code`. Required since version 12.0."""

    currency_code: Property[Optional[str]] = prop(
        "currencyCode",
        default=None,
        doc="Code of the currency of prices, for example `EUR`. Required since version 12.0.",
    )
    """Code of the currency of prices, for example `EUR`. Required since version 12.0."""
