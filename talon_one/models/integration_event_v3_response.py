# Generated from spec/schemas/events/IntegrationEventV3Response.yaml by `make generate`; do not edit.
"""`IntegrationEventV3Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_eligibility import CampaignEligibility
    from talon_one.models.coupon import Coupon
    from talon_one.models.customer_achievement import CustomerAchievement
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.effect import Effect
    from talon_one.models.event_v3 import EventV3
    from talon_one.models.giveaway import Giveaway
    from talon_one.models.inventory_referral import InventoryReferral
    from talon_one.models.loyalty import Loyalty
    from talon_one.models.referral import Referral
    from talon_one.models.reward_with_unlocks import RewardWithUnlocks
    from talon_one.models.rule_failure_reason import RuleFailureReason


class IntegrationEventV3Response(Model):
    """Response to a tracked event with an ID of its own, with the effects to apply and the requested extra
    objects.

    Contract: spec/schemas/events/IntegrationEventV3Response.yaml
    """

    __slots__ = ()

    customer_profile: Property[Optional[CustomerProfile]] = prop(
        "customerProfile",
        default=None,
        doc="Customer the event belongs to, after the request; present only if requested in `responseContent`.",
    )
    """Customer the event belongs to, after the request; present only if requested in `responseContent`."""

    loyalty: Property[Optional[Loyalty]] = prop(
        default=None,
        doc="Loyalty programs and balances of the customer; present only if requested in `responseContent`.",
    )
    """Loyalty programs and balances of the customer; present only if requested in `responseContent`."""

    triggered_campaigns: WideProperty[Optional[list[Campaign]], Optional[Sequence[Campaign]]] = prop(
        "triggeredCampaigns",
        default=None,
        doc="Campaigns that the event triggered; present only if requested in `responseContent`.",
    )
    """Campaigns that the event triggered; present only if requested in `responseContent`."""

    effects: WideProperty[list[Effect], Sequence[Effect]] = prop(
        doc="Effects that the campaign rules produced for the event, for your integration to apply.",
    )
    """Effects that the campaign rules produced for the event, for your integration to apply."""

    rule_failure_reasons: WideProperty[Optional[list[RuleFailureReason]], Optional[Sequence[RuleFailureReason]]] = prop(
        "ruleFailureReasons",
        default=None,
        doc="Which rules were not triggered, and why; present only if requested in `responseContent`.",
    )
    """Which rules were not triggered, and why; present only if requested in `responseContent`."""

    created_coupons: WideProperty[list[Coupon], Sequence[Coupon]] = prop(
        "createdCoupons",
        doc="Coupons that rules created for the event; empty if there are none.",
    )
    """Coupons that rules created for the event; empty if there are none."""

    created_referrals: WideProperty[list[Referral], Sequence[Referral]] = prop(
        "createdReferrals",
        doc="Referral codes that rules created for the event; empty if there are none.",
    )
    """Referral codes that rules created for the event; empty if there are none."""

    awarded_giveaways: WideProperty[Optional[list[Giveaway]], Optional[Sequence[Giveaway]]] = prop(
        "awardedGiveaways",
        default=None,
        doc="Giveaway codes awarded by the event; present only if requested in `responseContent`.",
    )
    """Giveaway codes awarded by the event; present only if requested in `responseContent`."""

    advanced_event: Property[Optional[EventV3]] = prop(
        "advancedEvent",
        default=None,
        doc="The event, as recorded with its ID.",
    )
    """The event, as recorded with its ID."""

    referral: Property[Optional[InventoryReferral]] = prop(
        default=None,
        doc="The referral code of the event; present if `responseContent` asked for it. Added in version 26.17.",
    )
    """The referral code of the event; present if `responseContent` asked for it. Added in version 26.17."""

    campaign_eligibility: WideProperty[Optional[list[CampaignEligibility]], Optional[Sequence[CampaignEligibility]]] = prop(
        "campaignEligibility",
        default=None,
        doc="Which campaigns and rules the event would qualify for; only in responses to dry requests that ask "
        "for it in `responseContent`.",
    )
    """Which campaigns and rules the event would qualify for; only in responses to dry requests that ask for it
    in `responseContent`.
    """

    achievements: WideProperty[Optional[list[CustomerAchievement]], Optional[Sequence[CustomerAchievement]]] = prop(
        default=None,
        doc="Customer's achievements with their progress; present only if requested in `responseContent`.",
    )
    """Customer's achievements with their progress; present only if requested in `responseContent`."""

    rewards: WideProperty[Optional[list[RewardWithUnlocks]], Optional[Sequence[RewardWithUnlocks]]] = prop(
        default=None,
        doc="Rewards unlocked for the customer; present if `responseContent` asked for `unlockedRewards`. Added"
        " in version 26.20.",
    )
    """Rewards unlocked for the customer; present if `responseContent` asked for `unlockedRewards`. Added in
    version 26.20.
    """
