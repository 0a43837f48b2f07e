# Generated from spec/schemas/accounts/AccountLimits.yaml by `make generate`; do not edit.
"""`AccountLimits`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class AccountLimits(Model):
    """What the account's contract allows of each kind of resource.

    Contract: spec/schemas/accounts/AccountLimits.yaml
    """

    __slots__ = ()

    live_applications: Property[int] = prop(
        "liveApplications",
        doc="Number of live Applications the contract allows.",
    )

    sandbox_applications: Property[int] = prop(
        "sandboxApplications",
        doc="Number of sandbox Applications, meant for testing, the contract allows.",
    )

    active_campaigns: Property[int] = prop(
        "activeCampaigns",
        doc="Number of campaigns that may be active at the same time.",
    )

    coupons: Property[int] = prop(
        doc="Number of coupon codes the contract allows.",
    )

    referral_codes: Property[int] = prop(
        "referralCodes",
        doc="Number of referral codes the contract allows.",
    )

    active_rules: Property[int] = prop(
        "activeRules",
        doc="Number of rules that may be active at the same time.",
    )

    live_loyalty_programs: Property[int] = prop(
        "liveLoyaltyPrograms",
        doc="Number of live loyalty programs the contract allows.",
    )

    sandbox_loyalty_programs: Property[int] = prop(
        "sandboxLoyaltyPrograms",
        doc="Number of sandbox loyalty programs, meant for testing, the contract allows.",
    )

    webhooks: Property[int] = prop(
        doc="Number of webhooks the contract allows.",
    )

    users: Property[int] = prop(
        doc="Number of Campaign Manager users the contract allows.",
    )

    api_volume: Property[int] = prop(
        "apiVolume",
        doc="Volume of API calls the contract covers.",
    )

    promotion_types: Property[list[str]] = prop(
        "promotionTypes",
        doc="Kinds of promotion the contract covers.",
    )

    secondary_deployment_price: Property[Optional[int]] = prop(
        "SecondaryDeploymentPrice",
        default=None,
        doc="Price of a secondary deployment, in the currency of `currency_code`. The service requires it since"
        " version 12.0.",
    )

    currency_code: Property[Optional[str]] = prop(
        "currencyCode",
        default=None,
        doc="Code of the currency in which prices are stated, for example `EUR`. The service requires it since "
        "version 12.0.",
    )
