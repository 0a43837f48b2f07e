# Generated from spec/schemas/campaigns/Campaign.yaml by `make generate`; do not edit.
"""`Campaign`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_budget import CampaignBudget
    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.limit_config import LimitConfig


class Campaign(Model):
    """A promotion of an Application: its schedule, budgets and code settings, with the rules held in a separate
    ruleset. Also carries counters and dates that the service keeps.

    Contract: spec/schemas/campaigns/Campaign.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the campaign, used wherever the API asks for a campaign.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the campaign runs in.",
    )

    user_id: Property[int] = prop(
        "userId",
        doc="Internal number of the Campaign Manager user the record is attributed to.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Title of the campaign, as listed in the Campaign Manager. At least 1 character.",
    )

    description: Property[str] = prop(
        doc="Free text that tells colleagues what the campaign is for.",
    )

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="When the campaign begins to be evaluated; absent means there is no fixed beginning.",
    )

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="When the campaign stops being evaluated; absent means it runs until it is disabled.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Values of custom campaign attributes, keyed by attribute name; each attribute has to exist in the "
        "Campaign Manager first.",
    )

    state: Property[str] = prop(
        enum=("enabled", "disabled", "archived"),
        doc="Switch of the campaign: `enabled` lets it run within its schedule, while `disabled` and `archived`"
        " campaigns are not evaluated. One of `enabled`, `disabled`, `archived`. Default of the service: "
        "`enabled`.",
    )

    active_ruleset_id: Property[Optional[int]] = prop(
        "activeRulesetId",
        default=None,
        doc="Internal number of the ruleset, out of those stored for the campaign, whose rules are evaluated.",
    )

    tags: Property[list[str]] = prop(
        max_items=50,
        doc="Free labels for finding and grouping the campaign. At most 50 items.",
    )

    reevaluate_on_return: Property[Optional[bool]] = prop(
        "reevaluateOnReturn",
        default=None,
        doc="True to evaluate the campaign again after a partial return, provided the return is sent with "
        "`runRuleEngine=true` and the campaign produced an effect at closing. The service requires it since"
        " version 12.0.",
    )

    features: Property[list[str]] = prop(
        enum=("coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements", "advancedEvents"),
        doc="Capabilities switched on for the campaign; the conditions and effects of a feature, such as "
        "`coupons` or `loyalty`, can be used only while it is on. One of `coupons`, `referrals`, `loyalty`,"
        " `giveaways`, `strikethrough`, `achievements`, `advancedEvents`.",
    )

    coupon_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "couponSettings",
        default=None,
        doc="How codes look when a rule of the campaign creates a coupon.",
    )

    referral_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "referralSettings",
        default=None,
        doc="How codes look when a rule of the campaign creates a referral.",
    )

    limits: Property[list[LimitConfig]] = prop(
        doc="Budgets of the campaign, each capping one kind of action; an empty list sets no cap.",
    )

    campaign_groups: Property[Optional[list[int]]] = prop(
        "campaignGroups",
        default=None,
        doc="Internal numbers of the campaign groups (access groups) the campaign is in; groups decide which "
        "users may reach it.",
    )

    type: Property[Optional[str]] = prop(
        default=None,
        enum=("cartItem", "advanced"),
        doc="Kind of campaign: `advanced` is a standard campaign, `cartItem` an item campaign, which has fewer "
        "features. One of `cartItem`, `advanced`. Default of the service: `advanced`.",
    )

    linked_store_ids: Property[Optional[list[int]]] = prop(
        "linkedStoreIds",
        default=None,
        doc="Internal numbers of the stores the campaign is restricted to; with none linked it applies to every"
        " store of the Application.",
    )

    coupon_attributes: Property[Optional[dict[str, Any]]] = prop(
        "couponAttributes",
        default=None,
        doc="Values of custom coupon attributes set at campaign level, keyed by attribute name, for the "
        "campaign's coupons.",
    )

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

    revision_frontend_state: Property[Optional[str]] = prop(
        "revisionFrontendState",
        default=None,
        enum=("revised", "pending"),
        doc="State of the campaign's revision as the Campaign Manager shows it, either `revised` or `pending`. "
        "One of `revised`, `pending`.",
    )

    active_revision_id: Property[Optional[int]] = prop(
        "activeRevisionId",
        default=None,
        doc="Internal number of the revision that was activated last, whose changes are live in the campaign.",
    )

    active_revision_version_id: Property[Optional[int]] = prop(
        "activeRevisionVersionId",
        default=None,
        doc="Internal number of the exact version, within the live revision, that is in force.",
    )

    version: Property[Optional[int]] = prop(
        default=None,
        doc="How many revisions of the campaign have been activated so far; a new campaign starts at 0.",
    )

    current_revision_id: Property[Optional[int]] = prop(
        "currentRevisionId",
        default=None,
        doc="Internal number of the revision being prepared, which is not live yet.",
    )

    current_revision_version_id: Property[Optional[int]] = prop(
        "currentRevisionVersionId",
        default=None,
        doc="Internal number of the newest saved version of the revision being prepared.",
    )

    stage_revision: Property[Optional[bool]] = prop(
        "stageRevision",
        default=None,
        doc="True when requests with a staging API key are evaluated with the revision being prepared. Default "
        "of the service: `false`.",
    )
