# Generated from spec/schemas/sessions/IntegrationStateV2.yaml by `make generate`; do not edit.
"""`IntegrationStateV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, former, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_eligibility import CampaignEligibility
    from talon_one.models.coupon import Coupon
    from talon_one.models.customer_achievement import CustomerAchievement
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.customer_session_v2 import CustomerSessionV2
    from talon_one.models.effect import Effect
    from talon_one.models.event import Event
    from talon_one.models.event_v3 import EventV3
    from talon_one.models.giveaway import Giveaway
    from talon_one.models.integration_coupon import IntegrationCoupon
    from talon_one.models.inventory_referral import InventoryReferral
    from talon_one.models.loyalty import Loyalty
    from talon_one.models.model_return import ModelReturn
    from talon_one.models.referral import Referral
    from talon_one.models.reward_with_unlocks import RewardWithUnlocks
    from talon_one.models.rule_failure_reason import RuleFailureReason


class IntegrationStateV2(Model):
    """Response to a session update or a return. Effects, created coupons and created referrals are always
    present, other objects when requested.

    Contract: spec/schemas/sessions/IntegrationStateV2.yaml
    """

    __slots__ = ()

    customer_profile: Property[Optional[CustomerProfile]] = prop(
        "customerProfile",
        default=None,
        doc="Customer's profile after the request; present only if requested in `responseContent`.",
    )
    """Customer's profile after the request; present only if requested in `responseContent`."""

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

    effects: WideProperty[list[Effect], Sequence[Effect]] = prop(
        doc="The complete current set of effects for your system to apply from scratch, in order. After a "
        "cancellation or return it contains rollback effects.",
    )
    """The complete current set of effects for your system to apply from scratch, in order. After a cancellation
    or return it contains rollback effects.
    """

    rule_failure_reasons: WideProperty[Optional[list[RuleFailureReason]], Optional[Sequence[RuleFailureReason]]] = prop(
        "ruleFailureReasons",
        default=None,
        doc="Why rules were not triggered, one entry for each rule; present only if requested in "
        "`responseContent`.",
    )
    """Why rules were not triggered, one entry for each rule; present only if requested in `responseContent`."""

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

    awarded_giveaways: WideProperty[Optional[list[Giveaway]], Optional[Sequence[Giveaway]]] = prop(
        "awardedGiveaways",
        default=None,
        doc="Giveaway codes awarded by this request; present only if requested in `responseContent`.",
    )
    """Giveaway codes awarded by this request; present only if requested in `responseContent`."""

    referral: Property[Optional[InventoryReferral]] = prop(
        default=None,
        doc="The referral code used in the session and the customers who used it; present only if requested in "
        "`responseContent`.",
    )
    """The referral code used in the session and the customers who used it; present only if requested in
    `responseContent`.
    """

    coupons: WideProperty[Optional[list[IntegrationCoupon]], Optional[Sequence[IntegrationCoupon]]] = prop(
        default=None,
        doc="The coupons used in the session; present only if requested in `responseContent`.",
    )
    """The coupons used in the session; present only if requested in `responseContent`."""

    event: Property[Optional[Event]] = prop(
        default=None,
        doc="Event that was recorded for the request; present only if requested in `responseContent`.",
    )
    """Event that was recorded for the request; present only if requested in `responseContent`."""

    advanced_event: Property[Optional[EventV3]] = prop(
        "advancedEvent",
        default=None,
        doc="Event recorded under an ID of your own, with the third version of the events endpoint.",
    )
    """Event recorded under an ID of your own, with the third version of the events endpoint."""

    customer_session: Property[Optional[CustomerSessionV2]] = prop(
        "customerSession",
        default=None,
        doc="The session after the request, with its totals; present only if requested in `responseContent`.",
    )
    """The session after the request, with its totals; present only if requested in `responseContent`."""

    return_: Property[Optional[ModelReturn]] = prop(
        "return",
        default=None,
        doc="The return just recorded; only present in the response to a return.",
    )
    """The return just recorded; only present in the response to a return."""
    _return: Property[Optional[ModelReturn]] = former("return_")
    """Deprecated: the former name of `return_`."""
    var_return: Property[Optional[ModelReturn]] = former("return_")
    """Deprecated: the former name of `return_`."""

    previous_returns: WideProperty[Optional[list[ModelReturn]], Optional[Sequence[ModelReturn]]] = prop(
        "previousReturns",
        default=None,
        doc="Earlier returns of the same session; present only if requested in `responseContent`.",
    )
    """Earlier returns of the same session; present only if requested in `responseContent`."""

    campaign_eligibility: WideProperty[Optional[list[CampaignEligibility]], Optional[Sequence[CampaignEligibility]]] = prop(
        "campaignEligibility",
        default=None,
        doc="Which campaigns and rules the request would qualify for; only in responses to dry requests.",
    )
    """Which campaigns and rules the request would qualify for; only in responses to dry requests."""

    achievements: WideProperty[Optional[list[CustomerAchievement]], Optional[Sequence[CustomerAchievement]]] = prop(
        default=None,
        doc="Customer's progress in achievements; present only if requested in `responseContent`.",
    )
    """Customer's progress in achievements; present only if requested in `responseContent`."""

    rewards: WideProperty[Optional[list[RewardWithUnlocks]], Optional[Sequence[RewardWithUnlocks]]] = prop(
        default=None,
        doc="Rewards unlocked for the customer; present if `responseContent` asked for `unlockedRewards`. Added"
        " in version 26.20.",
    )
    """Rewards unlocked for the customer; present if `responseContent` asked for `unlockedRewards`. Added in
    version 26.20.
    """
