# Generated from spec/schemas/campaigns/AdditionalCampaignProperties.yaml by `make generate`; do not edit.
"""`AdditionalCampaignProperties`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_budget import CampaignBudget


class AdditionalCampaignProperties(Model):
    """The part of a campaign that the service fills in by itself: counters, dates, authors and the displayed
    state.

    Contract: spec/schemas/campaigns/AdditionalCampaignProperties.yaml
    """

    __slots__ = ()

    budgets: Property[Optional[list[CampaignBudget]]] = prop(
        default=None,
        doc="Campaign-wide budgets together with how much of each is already used; what has no budget is "
        "neither listed nor counted.",
    )

    coupon_redemption_count: Property[Optional[int]] = prop(
        "couponRedemptionCount",
        default=None,
        doc="How many times coupons of the campaign were redeemed so far; see `budgets` instead. Deprecated.",
    )

    referral_redemption_count: Property[Optional[int]] = prop(
        "referralRedemptionCount",
        default=None,
        doc="How many times referral codes of the campaign were redeemed so far; see `budgets` instead. "
        "Deprecated.",
    )

    discount_count: Property[Optional[float]] = prop(
        "discountCount",
        default=None,
        doc="Sum of the discounts the campaign has granted, as a money amount in the Application's currency; "
        "see `budgets` instead. Deprecated.",
    )

    discount_effect_count: Property[Optional[int]] = prop(
        "discountEffectCount",
        default=None,
        doc="How many single discount effects the campaign has produced; see `budgets` instead. Deprecated.",
    )

    coupon_creation_count: Property[Optional[int]] = prop(
        "couponCreationCount",
        default=None,
        doc="How many coupons rules of the campaign have created; see `budgets` instead. Deprecated.",
    )

    custom_effect_count: Property[Optional[int]] = prop(
        "customEffectCount",
        default=None,
        doc="How many custom effects the campaign has triggered; see `budgets` instead. Deprecated.",
    )

    referral_creation_count: Property[Optional[int]] = prop(
        "referralCreationCount",
        default=None,
        doc="How many referral codes rules of the campaign have created; see `budgets` instead. Deprecated.",
    )

    add_free_item_effect_count: Property[Optional[int]] = prop(
        "addFreeItemEffectCount",
        default=None,
        doc="How many times the campaign has added a free item to a cart; see `budgets` instead. Deprecated.",
    )

    awarded_giveaways_count: Property[Optional[int]] = prop(
        "awardedGiveawaysCount",
        default=None,
        doc="How many giveaway codes the campaign has handed out; see `budgets` instead. Deprecated.",
    )

    created_loyalty_points_count: Property[Optional[float]] = prop(
        "createdLoyaltyPointsCount",
        default=None,
        doc="Sum of the loyalty points the campaign has given to customers; see `budgets` instead. Deprecated.",
    )

    created_loyalty_points_effect_count: Property[Optional[int]] = prop(
        "createdLoyaltyPointsEffectCount",
        default=None,
        doc="How many single effects of the campaign have added loyalty points; see `budgets` instead. "
        "Deprecated.",
    )

    redeemed_loyalty_points_count: Property[Optional[float]] = prop(
        "redeemedLoyaltyPointsCount",
        default=None,
        doc="Sum of the loyalty points customers have spent through the campaign; see `budgets` instead. "
        "Deprecated.",
    )

    redeemed_loyalty_points_effect_count: Property[Optional[int]] = prop(
        "redeemedLoyaltyPointsEffectCount",
        default=None,
        doc="How many single effects of the campaign have deducted loyalty points; see `budgets` instead. "
        "Deprecated.",
    )

    call_api_effect_count: Property[Optional[int]] = prop(
        "callApiEffectCount",
        default=None,
        doc="How many times the campaign has called a webhook; see `budgets` instead. Deprecated.",
    )

    reservecoupon_effect_count: Property[Optional[int]] = prop(
        "reservecouponEffectCount",
        default=None,
        doc="How many times the campaign has reserved a coupon for a customer; see `budgets` instead. "
        "Deprecated.",
    )

    last_activity: Property[Optional[datetime]] = prop(
        "lastActivity",
        default=None,
        doc="Time of the most recent event that the campaign received.",
    )

    updated: Property[Optional[datetime]] = prop(
        default=None,
        doc="Moment of the latest change to the campaign's own settings; changes to its coupons or collections "
        "do not count.",
    )

    created_by: Property[Optional[str]] = prop(
        "createdBy",
        default=None,
        doc="Name of the Campaign Manager user who created the campaign, if available.",
    )

    updated_by: Property[Optional[str]] = prop(
        "updatedBy",
        default=None,
        doc="Name of the Campaign Manager user who made the latest change, if available.",
    )

    template_id: Property[Optional[int]] = prop(
        "templateId",
        default=None,
        doc="Internal number of the campaign template the campaign was made from; absent when it was built "
        "without one.",
    )

    frontend_state: Property[str] = prop(
        "frontendState",
        enum=("expired", "scheduled", "running", "disabled", "archived", "staged", "draft"),
        doc="State shown in the Campaign Manager, derived from switch and schedule: `scheduled` waits for its "
        "start, `running` is live, `expired` is past its end, `staged` can only be tested, `disabled` and "
        "`archived` are off. `draft` once stood for a campaign without valid rules. One of `expired`, "
        "`scheduled`, `running`, `disabled`, `archived`, `staged`. Formerly also `draft`.",
    )

    stores_imported: Property[Optional[bool]] = prop(
        "storesImported",
        default=None,
        doc="True when the linked stores came from an imported file instead of being picked one by one. The "
        "service requires it since version 7.0.",
    )

    value_maps_ids: Property[Optional[list[int]]] = prop(
        "valueMapsIds",
        default=None,
        doc="Internal numbers of the value maps that belong to the campaign.",
    )

    experiment_id: Property[Optional[int]] = prop(
        "experimentId",
        default=None,
        doc="Internal number of the experiment the campaign is part of; absent for an ordinary campaign.",
    )
