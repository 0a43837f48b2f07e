# Generated from spec/schemas/campaigns/Campaign.yaml by `make generate`; do not edit.
"""`Campaign`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_budget import CampaignBudget
    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.limit_config import LimitConfig
    from talon_one.types import CampaignFeature, CampaignFrontendState, CampaignStoredState, CampaignType, RevisionState, Strings


class Campaign(Model):
    """A promotion of an Application: its schedule, budgets and code settings; its rules are in a separate
    ruleset. It also has counters and dates that the service sets.

    Contract: spec/schemas/campaigns/Campaign.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the campaign, used in paths, filters and effects.",
    )
    """ID of the campaign, used in paths, filters and effects."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the campaign runs in.",
    )
    """ID of the Application the campaign runs in."""

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the Campaign Manager user the record is attributed to.",
    )
    """ID of the Campaign Manager user the record is attributed to."""

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the campaign in the Campaign Manager. At least 1 character.",
    )
    """Name of the campaign in the Campaign Manager. At least 1 character."""

    description: Property[str] = prop(
        doc="What the campaign is for, in your own words.",
    )
    """What the campaign is for, in your own words."""

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="When the campaign starts to be evaluated; absent means that it has no start time.",
    )
    """When the campaign starts to be evaluated; absent means that it has no start time."""

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="When the campaign stops being evaluated; absent means that it runs until it is disabled.",
    )
    """When the campaign stops being evaluated; absent means that it runs until it is disabled."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom campaign attributes, keyed by attribute name; each attribute must exist in the Campaign "
        "Manager first.",
    )
    """Custom campaign attributes, keyed by attribute name; each attribute must exist in the Campaign Manager
    first.
    """

    state: WideProperty[str, CampaignStoredState] = prop(
        enum=("enabled", "disabled", "archived"),
        doc="`enabled` lets the campaign run within its schedule; `disabled` and `archived` campaigns are not "
        "evaluated. One of `enabled`, `disabled`, `archived`. The service's default is `enabled`.",
    )
    """`enabled` lets the campaign run within its schedule; `disabled` and `archived` campaigns are not
    evaluated. One of `enabled`, `disabled`, `archived`. The service's default is `enabled`.
    """

    active_ruleset_id: Property[Optional[int]] = prop(
        "activeRulesetId",
        default=None,
        doc="ID of the ruleset that is used, out of those of the campaign.",
    )
    """ID of the ruleset that is used, out of those of the campaign."""

    tags: WideProperty[list[str], Strings] = prop(
        max_items=50,
        min_length=1,
        max_length=50,
        doc="Tags for finding and grouping the campaign. Each item: 1 to 50 characters. At most 50 items.",
    )
    """Tags for finding and grouping the campaign. Each item: 1 to 50 characters. At most 50 items."""

    reevaluate_on_return: Property[Optional[bool]] = prop(
        "reevaluateOnReturn",
        default=None,
        doc="Whether to evaluate the campaign again after a partial return, if the return is sent with "
        "`runRuleEngine=true` and the campaign produced an effect when the session was closed. Required "
        "since version 12.0.",
    )
    """Whether to evaluate the campaign again after a partial return, if the return is sent with
    `runRuleEngine=true` and the campaign produced an effect when the session was closed. Required since
    version 12.0.
    """

    features: WideProperty[list[str], Sequence[CampaignFeature]] = prop(
        enum=("coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements", "advancedEvents"),
        doc="Features that are enabled for the campaign; the conditions and effects of a feature, such as "
        "`coupons` or `loyalty`, can only be used while it is enabled. One of `coupons`, `referrals`, "
        "`loyalty`, `giveaways`, `strikethrough`, `achievements`, `advancedEvents`.",
    )
    """Features that are enabled for the campaign; the conditions and effects of a feature, such as `coupons` or
    `loyalty`, can only be used while it is enabled. One of `coupons`, `referrals`, `loyalty`, `giveaways`,
    `strikethrough`, `achievements`, `advancedEvents`.
    """

    coupon_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "couponSettings",
        default=None,
        doc="Format of the codes of coupons that rules of the campaign create.",
    )
    """Format of the codes of coupons that rules of the campaign create."""

    referral_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "referralSettings",
        default=None,
        doc="Format of the codes of referrals that rules of the campaign create.",
    )
    """Format of the codes of referrals that rules of the campaign create."""

    limits: WideProperty[list[LimitConfig], Sequence[LimitConfig]] = prop(
        doc="Budgets of the campaign, each limiting one type of action; an empty list means no limits.",
    )
    """Budgets of the campaign, each limiting one type of action; an empty list means no limits."""

    campaign_groups: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "campaignGroups",
        default=None,
        doc="IDs of the campaign access groups the campaign is in; they control which users can access it.",
    )
    """IDs of the campaign access groups the campaign is in; they control which users can access it."""

    type: WideProperty[Optional[str], Optional[CampaignType]] = prop(
        default=None,
        enum=("cartItem", "advanced"),
        doc="`advanced` is a standard campaign, `cartItem` an item campaign with fewer features. One of "
        "`cartItem`, `advanced`. The service's default is `advanced`.",
    )
    """`advanced` is a standard campaign, `cartItem` an item campaign with fewer features. One of `cartItem`,
    `advanced`. The service's default is `advanced`.
    """

    linked_store_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "linkedStoreIds",
        default=None,
        doc="Internal IDs of the stores the campaign is limited to; without any it applies to all stores of the"
        " Application.",
    )
    """Internal IDs of the stores the campaign is limited to; without any it applies to all stores of the
    Application.
    """

    coupon_attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        "couponAttributes",
        default=None,
        doc="Custom coupon attributes of all coupons of the campaign, keyed by attribute name.",
    )
    """Custom coupon attributes of all coupons of the campaign, keyed by attribute name."""

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

    revision_frontend_state: WideProperty[Optional[str], Optional[RevisionState]] = prop(
        "revisionFrontendState",
        default=None,
        enum=("revised", "pending"),
        doc="State of the campaign's revision in the Campaign Manager, either `revised` or `pending`. One of "
        "`revised`, `pending`.",
    )
    """State of the campaign's revision in the Campaign Manager, either `revised` or `pending`. One of `revised`,
    `pending`.
    """

    active_revision_id: Property[Optional[int]] = prop(
        "activeRevisionId",
        default=None,
        doc="ID of the last activated revision, whose changes are live.",
    )
    """ID of the last activated revision, whose changes are live."""

    active_revision_version_id: Property[Optional[int]] = prop(
        "activeRevisionVersionId",
        default=None,
        doc="ID of the live version of the active revision.",
    )
    """ID of the live version of the active revision."""

    version: Property[Optional[int]] = prop(
        default=None,
        doc="Number of activated revisions of the campaign; 0 for a new campaign.",
    )
    """Number of activated revisions of the campaign; 0 for a new campaign."""

    current_revision_id: Property[Optional[int]] = prop(
        "currentRevisionId",
        default=None,
        doc="ID of the revision being prepared, which is not live yet.",
    )
    """ID of the revision being prepared, which is not live yet."""

    current_revision_version_id: Property[Optional[int]] = prop(
        "currentRevisionVersionId",
        default=None,
        doc="ID of the latest saved version of the revision being prepared.",
    )
    """ID of the latest saved version of the revision being prepared."""

    stage_revision: Property[Optional[bool]] = prop(
        "stageRevision",
        default=None,
        doc="Whether requests with a staging API key are evaluated with the revision being prepared. The "
        "service's default is `false`.",
    )
    """Whether requests with a staging API key are evaluated with the revision being prepared. The service's
    default is `false`.
    """
