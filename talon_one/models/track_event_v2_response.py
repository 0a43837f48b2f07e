# Generated from spec/schemas/events/TrackEventV2Response.yaml by `make generate`; do not edit.
"""`TrackEventV2Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.coupon import Coupon
    from talon_one.models.customer_profile import CustomerProfile
    from talon_one.models.effect import Effect
    from talon_one.models.event import Event
    from talon_one.models.giveaway import Giveaway
    from talon_one.models.loyalty import Loyalty
    from talon_one.models.referral import Referral
    from talon_one.models.rule_failure_reason import RuleFailureReason


class TrackEventV2Response(Model, retired="12.0"):
    """Earlier form of the answer to a tracked event, holding the effects to carry out and the parts asked for in
    the response content.

    Retired: the service last had it in version 12.0; making one warns.

    Contract: spec/schemas/events/TrackEventV2Response.yaml
    """

    __slots__ = ()

    customer_profile: Property[Optional[CustomerProfile]] = prop(
        "customerProfile",
        default=None,
        doc="Customer the event belongs to, as stored after processing; filled only if asked for in "
        "`responseContent`.",
    )

    event: Property[Optional[Event]] = prop(
        default=None,
        doc="Event as recorded; filled only if asked for in `responseContent`.",
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

    rule_failure_reasons: Property[Optional[list[RuleFailureReason]]] = prop(
        "ruleFailureReasons",
        default=None,
        doc="Explanations of which rules did not take effect and why; filled only if asked for in "
        "`responseContent`.",
    )

    awarded_giveaways: Property[Optional[list[Giveaway]]] = prop(
        "awardedGiveaways",
        default=None,
        doc="Giveaway codes handed out by the event; filled only if asked for in `responseContent`.",
    )

    effects: Property[list[Effect]] = prop(
        doc="What the campaign rules answered to the event, as instructions for your integration to carry out.",
    )

    created_coupons: Property[list[Coupon]] = prop(
        "createdCoupons",
        doc="Coupons that rules created while processing the event; empty when there were none.",
    )

    created_referrals: Property[list[Referral]] = prop(
        "createdReferrals",
        doc="Referral codes that rules created while processing the event; empty when there were none.",
    )
