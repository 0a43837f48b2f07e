# Generated from spec/schemas/campaigns/AdditionalCampaignProperties.yaml by `make generate`; do not edit.
"""`AdditionalCampaignProperties`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_budget import CampaignBudget
    from talon_one.types import CampaignFrontendState


class AdditionalCampaignProperties(Model):
    """Fields of a campaign that the service sets: counters, dates, users and the displayed state.

    Contract: spec/schemas/campaigns/AdditionalCampaignProperties.yaml
    """

    __slots__ = ()

    budgets: WideProperty[Optional[list[CampaignBudget]], Optional[Sequence[CampaignBudget]]] = prop(
        default=None,
        doc="Campaign-wide budgets and how much of each is used; actions without a budget are neither listed "
        "nor counted.",
    )
    """Campaign-wide budgets and how much of each is used; actions without a budget are neither listed nor
    counted.
    """

    coupon_redemption_count: Property[Optional[int]] = prop(
        "couponRedemptionCount",
        default=None,
        doc="Number of times coupons of the campaign were redeemed; see `budgets` instead. Deprecated.",
    )
    """Number of times coupons of the campaign were redeemed; see `budgets` instead. Deprecated."""

    referral_redemption_count: Property[Optional[int]] = prop(
        "referralRedemptionCount",
        default=None,
        doc="Number of times referral codes of the campaign were redeemed; see `budgets` instead. Deprecated.",
    )
    """Number of times referral codes of the campaign were redeemed; see `budgets` instead. Deprecated."""

    discount_count: Property[Optional[float]] = prop(
        "discountCount",
        default=None,
        doc="Sum of the discounts the campaign has given, in the Application's currency; see `budgets` instead."
        " Deprecated.",
    )
    """Sum of the discounts the campaign has given, in the Application's currency; see `budgets` instead.
    Deprecated.
    """

    discount_effect_count: Property[Optional[int]] = prop(
        "discountEffectCount",
        default=None,
        doc="Number of discount effects the campaign has produced; see `budgets` instead. Deprecated.",
    )
    """Number of discount effects the campaign has produced; see `budgets` instead. Deprecated."""

    coupon_creation_count: Property[Optional[int]] = prop(
        "couponCreationCount",
        default=None,
        doc="Number of coupons that rules of the campaign have created; see `budgets` instead. Deprecated.",
    )
    """Number of coupons that rules of the campaign have created; see `budgets` instead. Deprecated."""

    custom_effect_count: Property[Optional[int]] = prop(
        "customEffectCount",
        default=None,
        doc="Number of custom effects the campaign has triggered; see `budgets` instead. Deprecated.",
    )
    """Number of custom effects the campaign has triggered; see `budgets` instead. Deprecated."""

    referral_creation_count: Property[Optional[int]] = prop(
        "referralCreationCount",
        default=None,
        doc="Number of referral codes that rules of the campaign have created; see `budgets` instead. "
        "Deprecated.",
    )
    """Number of referral codes that rules of the campaign have created; see `budgets` instead. Deprecated."""

    add_free_item_effect_count: Property[Optional[int]] = prop(
        "addFreeItemEffectCount",
        default=None,
        doc="Number of times the campaign has added a free item to a cart; see `budgets` instead. Deprecated.",
    )
    """Number of times the campaign has added a free item to a cart; see `budgets` instead. Deprecated."""

    awarded_giveaways_count: Property[Optional[int]] = prop(
        "awardedGiveawaysCount",
        default=None,
        doc="Number of giveaway codes the campaign has awarded; see `budgets` instead. Deprecated.",
    )
    """Number of giveaway codes the campaign has awarded; see `budgets` instead. Deprecated."""

    created_loyalty_points_count: Property[Optional[float]] = prop(
        "createdLoyaltyPointsCount",
        default=None,
        doc="Sum of the loyalty points the campaign has added; see `budgets` instead. Deprecated.",
    )
    """Sum of the loyalty points the campaign has added; see `budgets` instead. Deprecated."""

    created_loyalty_points_effect_count: Property[Optional[int]] = prop(
        "createdLoyaltyPointsEffectCount",
        default=None,
        doc="Number of effects of the campaign that added loyalty points; see `budgets` instead. Deprecated.",
    )
    """Number of effects of the campaign that added loyalty points; see `budgets` instead. Deprecated."""

    redeemed_loyalty_points_count: Property[Optional[float]] = prop(
        "redeemedLoyaltyPointsCount",
        default=None,
        doc="Sum of the loyalty points customers have spent through the campaign; see `budgets` instead. "
        "Deprecated.",
    )
    """Sum of the loyalty points customers have spent through the campaign; see `budgets` instead. Deprecated."""

    redeemed_loyalty_points_effect_count: Property[Optional[int]] = prop(
        "redeemedLoyaltyPointsEffectCount",
        default=None,
        doc="Number of effects of the campaign that deducted loyalty points; see `budgets` instead. Deprecated.",
    )
    """Number of effects of the campaign that deducted loyalty points; see `budgets` instead. Deprecated."""

    call_api_effect_count: Property[Optional[int]] = prop(
        "callApiEffectCount",
        default=None,
        doc="Number of times the campaign has triggered a webhook; see `budgets` instead. Deprecated.",
    )
    """Number of times the campaign has triggered a webhook; see `budgets` instead. Deprecated."""

    reservecoupon_effect_count: Property[Optional[int]] = prop(
        "reservecouponEffectCount",
        default=None,
        doc="Number of times the campaign has reserved a coupon for a customer; see `budgets` instead. "
        "Deprecated.",
    )
    """Number of times the campaign has reserved a coupon for a customer; see `budgets` instead. Deprecated."""

    last_activity: Property[Optional[datetime]] = prop(
        "lastActivity",
        default=None,
        doc="Time of the last event that the campaign received.",
    )
    """Time of the last event that the campaign received."""

    updated: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time of the last change to the campaign's own settings, not to its coupons or collections.",
    )
    """Time of the last change to the campaign's own settings, not to its coupons or collections."""

    created_by: Property[Optional[str]] = prop(
        "createdBy",
        default=None,
        doc="Name of the Campaign Manager user who created the campaign, if available.",
    )
    """Name of the Campaign Manager user who created the campaign, if available."""

    updated_by: Property[Optional[str]] = prop(
        "updatedBy",
        default=None,
        doc="Name of the Campaign Manager user who made the last change, if available.",
    )
    """Name of the Campaign Manager user who made the last change, if available."""

    template_id: Property[Optional[int]] = prop(
        "templateId",
        default=None,
        doc="ID of the campaign template the campaign was created from, if any.",
    )
    """ID of the campaign template the campaign was created from, if any."""

    frontend_state: WideProperty[str, CampaignFrontendState] = prop(
        "frontendState",
        enum=("expired", "scheduled", "running", "disabled", "archived", "staged", "draft"),
        doc="State in the Campaign Manager, from the campaign's own state and its schedule: `scheduled` (before"
        " its start), `running`, `expired` (after its end), `staged` (for testing only), `disabled` or "
        "`archived`. `draft` was the state of a campaign without valid rules. One of `expired`, "
        "`scheduled`, `running`, `disabled`, `archived`, `staged`. Earlier versions also had `draft`.",
    )
    """State in the Campaign Manager, from the campaign's own state and its schedule: `scheduled` (before its
    start), `running`, `expired` (after its end), `staged` (for testing only), `disabled` or `archived`.
    `draft` was the state of a campaign without valid rules. One of `expired`, `scheduled`, `running`,
    `disabled`, `archived`, `staged`. Earlier versions also had `draft`.
    """

    stores_imported: Property[Optional[bool]] = prop(
        "storesImported",
        default=None,
        doc="Whether the linked stores came from an imported file instead of being selected one by one. "
        "Required since version 7.0.",
    )
    """Whether the linked stores came from an imported file instead of being selected one by one. Required since
    version 7.0.
    """

    value_maps_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "valueMapsIds",
        default=None,
        doc="IDs of the value maps that belong to the campaign.",
    )
    """IDs of the value maps that belong to the campaign."""

    experiment_id: Property[Optional[int]] = prop(
        "experimentId",
        default=None,
        doc="ID of the experiment the campaign is part of, if any.",
    )
    """ID of the experiment the campaign is part of, if any."""
