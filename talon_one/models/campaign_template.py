# Generated from spec/schemas/templates/CampaignTemplate.yaml by `make generate`; do not edit.
"""`CampaignTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_template_collection import CampaignTemplateCollection
    from talon_one.models.campaign_template_coupon_reservation_settings import CampaignTemplateCouponReservationSettings
    from talon_one.models.campaign_template_params import CampaignTemplateParams
    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.template_limit_config import TemplateLimitConfig


class CampaignTemplate(Model):
    """A mold for campaigns: preset rules, settings and budgets, with placeholders to be filled in for each new
    campaign.

    Contract: spec/schemas/templates/CampaignTemplate.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the template, given when a campaign is made from it.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    user_id: Property[int] = prop(
        "userId",
        doc="Internal number of the Campaign Manager user the record is attributed to.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Title of the template, as listed in the Campaign Manager. At least 1 character.",
    )

    description: Property[str] = prop(
        doc="Text for colleagues on the aim of the template.",
    )

    instructions: Property[str] = prop(
        doc="Guide for colleagues on how to use the template, such as which placeholders to fill in.",
    )

    campaign_attributes: Property[Optional[dict[str, Any]]] = prop(
        "campaignAttributes",
        default=None,
        doc="Values of custom campaign attributes that every campaign made from the template starts with, keyed"
        " by attribute name.",
    )

    coupon_attributes: Property[Optional[dict[str, Any]]] = prop(
        "couponAttributes",
        default=None,
        doc="Values of custom coupon attributes preset for the coupons of campaigns made from the template, "
        "keyed by attribute name.",
    )

    state: Property[str] = prop(
        enum=("draft", "enabled", "disabled"),
        doc="Whether new campaigns can be made from the template: only while it is `enabled`, not as a `draft` "
        "in the making or once it is `disabled`. One of `draft`, `enabled`, `disabled`.",
    )

    active_ruleset_id: Property[Optional[int]] = prop(
        "activeRulesetId",
        default=None,
        doc="Internal number of the ruleset whose rules campaigns receive from the template.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        max_items=50,
        doc="Free labels for finding and grouping the template. At most 50 items.",
    )

    reevaluate_on_return: Property[Optional[bool]] = prop(
        "reevaluateOnReturn",
        default=None,
        doc="Preset for campaigns made from the template: whether they are evaluated again after a partial "
        "return. The service requires it since version 12.0.",
    )

    features: Property[Optional[list[str]]] = prop(
        default=None,
        enum=("coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements", "advancedEvents"),
        doc="Capabilities switched on in campaigns made from the template, such as coupons or loyalty. One of "
        "`coupons`, `referrals`, `loyalty`, `giveaways`, `strikethrough`, `achievements`, `advancedEvents`.",
    )

    coupon_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "couponSettings",
        default=None,
        doc="Preset for how codes look when a rule creates a coupon.",
    )

    coupon_reservation_settings: Property[Optional[CampaignTemplateCouponReservationSettings]] = prop(
        "couponReservationSettings",
        default=None,
        doc="Preset reservation rules for coupons of campaigns made from the template.",
    )

    referral_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "referralSettings",
        default=None,
        doc="Preset for how codes look when a rule creates a referral.",
    )

    limits: Property[Optional[list[TemplateLimitConfig]]] = prop(
        default=None,
        doc="Budgets that campaigns made from the template start with.",
    )

    template_params: Property[Optional[list[CampaignTemplateParams]]] = prop(
        "templateParams",
        default=None,
        doc="Placeholders whose values are asked for each time a campaign is made from the template.",
    )

    applications_ids: Property[list[int]] = prop(
        "applicationsIds",
        doc="Internal numbers of the Applications in which the template is offered.",
    )

    campaign_collections: Property[Optional[list[CampaignTemplateCollection]]] = prop(
        "campaignCollections",
        default=None,
        doc="Collections that belong to the template and are needed by its rules.",
    )

    default_campaign_group_id: Property[Optional[int]] = prop(
        "defaultCampaignGroupId",
        default=None,
        doc="Internal number of the campaign group that campaigns made from the template join unless told "
        "otherwise.",
    )

    campaign_type: Property[Optional[str]] = prop(
        "campaignType",
        default=None,
        enum=("cartItem", "advanced"),
        doc="Kind of campaign the template yields: `advanced` for one that can act on whole sessions and on "
        "cart items, `cartItem` for one that acts on cart items only. One of `cartItem`, `advanced`. "
        "Default of the service: `advanced`.",
    )

    campaigns_count: Property[Optional[int]] = prop(
        "campaignsCount",
        default=None,
        doc="How many campaigns were made from the template.",
    )

    updated: Property[Optional[datetime]] = prop(
        default=None,
        doc="Moment of the latest change, kept by the service.",
    )

    updated_by: Property[Optional[str]] = prop(
        "updatedBy",
        default=None,
        doc="Campaign Manager user who made the latest change, given as text rather than as a number.",
    )

    valid_application_ids: Property[list[int]] = prop(
        "validApplicationIds",
        doc="Internal numbers of the Applications related to the template; those it is offered in are in "
        "`applications_ids`.",
    )

    is_user_favorite: Property[Optional[bool]] = prop(
        "isUserFavorite",
        default=None,
        doc="True when the template is marked as a favorite of the user. Default of the service: `false`.",
    )
