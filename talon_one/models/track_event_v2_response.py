# Generated from spec/schemas/events/TrackEventV2Response.yaml by `make generate`; do not edit.
"""`TrackEventV2Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

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
    """Earlier version of the response to a tracked event, with the effects to apply and the requested extra
    objects.

    Retired: last used by the service in version 12.0; creating one issues a warning.

    Contract: spec/schemas/events/TrackEventV2Response.yaml
    """

    __slots__ = ()

    customer_profile: Property[Optional[CustomerProfile]] = prop(
        "customerProfile",
        default=None,
        doc="Customer the event belongs to, after the request; present only if requested in `responseContent`.",
    )
    """Customer the event belongs to, after the request; present only if requested in `responseContent`."""

    event: Property[Optional[Event]] = prop(
        default=None,
        doc="Event as recorded; present only if requested in `responseContent`.",
    )
    """Event as recorded; present only if requested in `responseContent`."""

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

    rule_failure_reasons: WideProperty[Optional[list[RuleFailureReason]], Optional[Sequence[RuleFailureReason]]] = prop(
        "ruleFailureReasons",
        default=None,
        doc="Which rules were not triggered, and why; present only if requested in `responseContent`.",
    )
    """Which rules were not triggered, and why; present only if requested in `responseContent`."""

    awarded_giveaways: WideProperty[Optional[list[Giveaway]], Optional[Sequence[Giveaway]]] = prop(
        "awardedGiveaways",
        default=None,
        doc="Giveaway codes awarded by the event; present only if requested in `responseContent`.",
    )
    """Giveaway codes awarded by the event; present only if requested in `responseContent`."""

    effects: WideProperty[list[Effect], Sequence[Effect]] = prop(
        doc="Effects that the campaign rules produced for the event, for your integration to apply.",
    )
    """Effects that the campaign rules produced for the event, for your integration to apply."""

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
