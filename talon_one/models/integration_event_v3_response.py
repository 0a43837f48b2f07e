# Generated from spec/schemas/events/IntegrationEventV3Response.yaml by `make generate`; do not edit.
"""`IntegrationEventV3Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_eligibility import CampaignEligibility
    from talon_one.models.coupon import Coupon
    from talon_one.models.customer_achievement import CustomerAchievement
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.effect import Effect
    from talon_one.models.event_v3 import EventV3
    from talon_one.models.giveaway import Giveaway
    from talon_one.models.loyalty import Loyalty
    from talon_one.models.referral import Referral
    from talon_one.models.rule_failure_reason import RuleFailureReason


class IntegrationEventV3Response(Model):
    """Answer to a tracked event that has an identifier of its own, holding the effects to carry out and the
    parts asked for in the response content.

    Contract: spec/schemas/events/IntegrationEventV3Response.yaml
    """

    __slots__ = ()

    customer_profile: Property[Optional[CustomerProfile]] = prop(
        "customerProfile",
        default=None,
        doc="Customer the event belongs to, as stored after processing; filled only if asked for in "
        "`responseContent`.",
    )

    loyalty: Property[Optional[Loyalty]] = prop(
        default=None,
        doc="Loyalty programs and balances of the customer; filled only if asked for in `responseContent`.",
    )

    triggered_campaigns: Property[Optional[list[Campaign]]] = prop(
        "triggeredCampaigns",
        default=None,
        doc="Campaigns whose rules took effect on the event; filled only if asked for in `responseContent`.",
    )

    effects: Property[list[Effect]] = prop(
        doc="What the campaign rules answered to the event, as instructions for your integration to carry out.",
    )

    rule_failure_reasons: Property[Optional[list[RuleFailureReason]]] = prop(
        "ruleFailureReasons",
        default=None,
        doc="Explanations of which rules did not take effect and why; filled only if asked for in "
        "`responseContent`.",
    )

    created_coupons: Property[list[Coupon]] = prop(
        "createdCoupons",
        doc="Coupons that rules created while processing the event; empty when there were none.",
    )

    created_referrals: Property[list[Referral]] = prop(
        "createdReferrals",
        doc="Referral codes that rules created while processing the event; empty when there were none.",
    )

    awarded_giveaways: Property[Optional[list[Giveaway]]] = prop(
        "awardedGiveaways",
        default=None,
        doc="Giveaway codes handed out by the event; filled only if asked for in `responseContent`.",
    )

    advanced_event: Property[Optional[EventV3]] = prop(
        "advancedEvent",
        default=None,
        doc="The event that was sent, as recorded with its identifier.",
    )

    campaign_eligibility: Property[Optional[list[CampaignEligibility]]] = prop(
        "campaignEligibility",
        default=None,
        doc="How each campaign fared in the evaluation; only delivered for dry requests that ask for it in "
        "`responseContent`.",
    )

    achievements: Property[Optional[list[CustomerAchievement]]] = prop(
        default=None,
        doc="The customer's achievements with their progress; filled only if asked for in `responseContent`.",
    )
