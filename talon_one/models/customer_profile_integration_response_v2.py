# Generated from spec/schemas/customers/CustomerProfileIntegrationResponseV2.yaml by `make generate`; do not edit.
"""`CustomerProfileIntegrationResponseV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_eligibility import CampaignEligibility
    from talon_one.models.coupon import Coupon
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.effect import Effect
    from talon_one.models.event import Event
    from talon_one.models.giveaway import Giveaway
    from talon_one.models.loyalty import Loyalty
    from talon_one.models.referral import Referral
    from talon_one.models.reward_with_unlocks import RewardWithUnlocks
    from talon_one.models.rule_failure_reason import RuleFailureReason


class CustomerProfileIntegrationResponseV2(Model):
    """Response to a profile update, with effects and the requested extra objects.

    Contract: spec/schemas/customers/CustomerProfileIntegrationResponseV2.yaml
    """

    __slots__ = ()

    customer_profile: Property[Optional[CustomerProfile]] = prop(
        "customerProfile",
        default=None,
        doc="Customer's profile after the request; present only if requested in `responseContent`.",
    )
    """Customer's profile after the request; present only if requested in `responseContent`."""

    event: Property[Optional[Event]] = prop(
        default=None,
        doc="Event that was recorded for the request; present only if requested in `responseContent`.",
    )
    """Event that was recorded for the request; present only if requested in `responseContent`."""

    loyalty: Property[Optional[Loyalty]] = prop(
        default=None,
        doc="Point balances and tiers of the customer or card; present only if requested in `responseContent`.",
    )
    """Point balances and tiers of the customer or card; present only if requested in `responseContent`."""

    triggered_campaigns: WideProperty[Optional[list[Campaign]], Optional[Sequence[Campaign]]] = prop(
        "triggeredCampaigns",
        default=None,
        doc="Campaigns that produced at least one effect; present only if requested in `responseContent`.",
    )
    """Campaigns that produced at least one effect; present only if requested in `responseContent`."""

    rule_failure_reasons: WideProperty[Optional[list[RuleFailureReason]], Optional[Sequence[RuleFailureReason]]] = prop(
        "ruleFailureReasons",
        default=None,
        doc="Why rules were not triggered, one entry for each rule; present only if requested in "
        "`responseContent`.",
    )
    """Why rules were not triggered, one entry for each rule; present only if requested in `responseContent`."""

    awarded_giveaways: WideProperty[Optional[list[Giveaway]], Optional[Sequence[Giveaway]]] = prop(
        "awardedGiveaways",
        default=None,
        doc="Giveaway codes awarded by this request; present only if requested in `responseContent`.",
    )
    """Giveaway codes awarded by this request; present only if requested in `responseContent`."""

    rewards: WideProperty[Optional[list[RewardWithUnlocks]], Optional[Sequence[RewardWithUnlocks]]] = prop(
        default=None,
        doc="Rewards unlocked for the customer; present if `responseContent` asked for `unlockedRewards`. Added"
        " in version 26.20.",
    )
    """Rewards unlocked for the customer; present if `responseContent` asked for `unlockedRewards`. Added in
    version 26.20.
    """

    effects: WideProperty[list[Effect], Sequence[Effect]] = prop(
        doc="Actions for your system to carry out, in order; always empty if the request did not run the Rule "
        "Engine.",
    )
    """Actions for your system to carry out, in order; always empty if the request did not run the Rule Engine."""

    created_coupons: WideProperty[list[Coupon], Sequence[Coupon]] = prop(
        "createdCoupons",
        doc="Coupons that rules created during the request; empty if there are none.",
    )
    """Coupons that rules created during the request; empty if there are none."""

    created_referrals: WideProperty[list[Referral], Sequence[Referral]] = prop(
        "createdReferrals",
        doc="Referral codes that rules created during the request; empty if there are none.",
    )
    """Referral codes that rules created during the request; empty if there are none."""

    campaign_eligibility: WideProperty[Optional[list[CampaignEligibility]], Optional[Sequence[CampaignEligibility]]] = prop(
        "campaignEligibility",
        default=None,
        doc="Which campaigns and rules the request would qualify for; only in responses to dry requests.",
    )
    """Which campaigns and rules the request would qualify for; only in responses to dry requests."""
