# Generated from spec/schemas/templates/CampaignTemplate.yaml by `make generate`; do not edit.
"""`CampaignTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_template_collection import CampaignTemplateCollection
    from talon_one.models.campaign_template_coupon_reservation_settings import CampaignTemplateCouponReservationSettings
    from talon_one.models.campaign_template_params import CampaignTemplateParams
    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.template_limit_config import TemplateLimitConfig
    from talon_one.types import CampaignFeature, CampaignTemplateState, CampaignType, Strings


class CampaignTemplate(Model):
    """A template for campaigns: preset rules, settings and budgets, with placeholders to fill in for each new
    campaign.

    Contract: spec/schemas/templates/CampaignTemplate.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the template, needed to create a campaign from it.",
    )
    """ID of the template, needed to create a campaign from it."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the Campaign Manager user the record is attributed to.",
    )
    """ID of the Campaign Manager user the record is attributed to."""

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the template in the Campaign Manager. At least 1 character.",
    )
    """Name of the template in the Campaign Manager. At least 1 character."""

    description: Property[str] = prop(
        doc="What the template is for, in your own words.",
    )
    """What the template is for, in your own words."""

    instructions: Property[str] = prop(
        doc="How to use the template, for example which placeholders to fill in.",
    )
    """How to use the template, for example which placeholders to fill in."""

    campaign_attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        "campaignAttributes",
        default=None,
        doc="Custom campaign attributes of campaigns created from the template, keyed by attribute name.",
    )
    """Custom campaign attributes of campaigns created from the template, keyed by attribute name."""

    coupon_attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        "couponAttributes",
        default=None,
        doc="Custom coupon attributes of coupons of campaigns created from the template, keyed by attribute "
        "name.",
    )
    """Custom coupon attributes of coupons of campaigns created from the template, keyed by attribute name."""

    state: WideProperty[str, CampaignTemplateState] = prop(
        enum=("draft", "enabled", "disabled"),
        doc="Whether campaigns can be created from the template: only while it is `enabled`, not while it is a "
        "`draft` or `disabled`. One of `draft`, `enabled`, `disabled`.",
    )
    """Whether campaigns can be created from the template: only while it is `enabled`, not while it is a `draft`
    or `disabled`. One of `draft`, `enabled`, `disabled`.
    """

    active_ruleset_id: Property[Optional[int]] = prop(
        "activeRulesetId",
        default=None,
        doc="ID of the ruleset that campaigns get from the template.",
    )
    """ID of the ruleset that campaigns get from the template."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        max_items=50,
        min_length=1,
        max_length=50,
        doc="Tags for finding and grouping the template. Each item: 1 to 50 characters. At most 50 items.",
    )
    """Tags for finding and grouping the template. Each item: 1 to 50 characters. At most 50 items."""

    reevaluate_on_return: Property[Optional[bool]] = prop(
        "reevaluateOnReturn",
        default=None,
        doc="Whether campaigns created from the template are evaluated again after a partial return. Required "
        "since version 12.0.",
    )
    """Whether campaigns created from the template are evaluated again after a partial return. Required since
    version 12.0.
    """

    features: WideProperty[Optional[list[str]], Optional[Sequence[CampaignFeature]]] = prop(
        default=None,
        enum=("coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements", "advancedEvents"),
        doc="Features that are enabled in campaigns created from the template, such as coupons or loyalty. One "
        "of `coupons`, `referrals`, `loyalty`, `giveaways`, `strikethrough`, `achievements`, "
        "`advancedEvents`.",
    )
    """Features that are enabled in campaigns created from the template, such as coupons or loyalty. One of
    `coupons`, `referrals`, `loyalty`, `giveaways`, `strikethrough`, `achievements`, `advancedEvents`.
    """

    coupon_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "couponSettings",
        default=None,
        doc="Format of the codes of coupons that rules create.",
    )
    """Format of the codes of coupons that rules create."""

    coupon_reservation_settings: Property[Optional[CampaignTemplateCouponReservationSettings]] = prop(
        "couponReservationSettings",
        default=None,
        doc="Reservation settings of coupons of campaigns created from the template.",
    )
    """Reservation settings of coupons of campaigns created from the template."""

    referral_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "referralSettings",
        default=None,
        doc="Format of the codes of referrals that rules create.",
    )
    """Format of the codes of referrals that rules create."""

    limits: WideProperty[Optional[list[TemplateLimitConfig]], Optional[Sequence[TemplateLimitConfig]]] = prop(
        default=None,
        doc="Budgets of campaigns created from the template.",
    )
    """Budgets of campaigns created from the template."""

    template_params: WideProperty[Optional[list[CampaignTemplateParams]], Optional[Sequence[CampaignTemplateParams]]] = prop(
        "templateParams",
        default=None,
        doc="Placeholders to fill in for each campaign created from the template.",
    )
    """Placeholders to fill in for each campaign created from the template."""

    applications_ids: WideProperty[list[int], Sequence[int]] = prop(
        "applicationsIds",
        doc="IDs of the Applications in which the template can be used.",
    )
    """IDs of the Applications in which the template can be used."""

    campaign_collections: WideProperty[Optional[list[CampaignTemplateCollection]], Optional[Sequence[CampaignTemplateCollection]]] = prop(
        "campaignCollections",
        default=None,
        doc="Collections of the template that its rules need.",
    )
    """Collections of the template that its rules need."""

    default_campaign_group_id: Property[Optional[int]] = prop(
        "defaultCampaignGroupId",
        default=None,
        doc="ID of the campaign access group of campaigns created from the template, by default.",
    )
    """ID of the campaign access group of campaigns created from the template, by default."""

    campaign_type: WideProperty[Optional[str], Optional[CampaignType]] = prop(
        "campaignType",
        default=None,
        enum=("cartItem", "advanced"),
        doc="Type of the campaigns created from the template: `advanced` for whole sessions and cart items, "
        "`cartItem` for cart items only. One of `cartItem`, `advanced`. The service's default is "
        "`advanced`.",
    )
    """Type of the campaigns created from the template: `advanced` for whole sessions and cart items, `cartItem`
    for cart items only. One of `cartItem`, `advanced`. The service's default is `advanced`.
    """

    campaigns_count: Property[Optional[int]] = prop(
        "campaignsCount",
        default=None,
        doc="Number of campaigns created from the template.",
    )
    """Number of campaigns created from the template."""

    updated: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time of the last change.",
    )
    """Time of the last change."""

    updated_by: Property[Optional[str]] = prop(
        "updatedBy",
        default=None,
        doc="Campaign Manager user who made the last change, as text rather than as an ID.",
    )
    """Campaign Manager user who made the last change, as text rather than as an ID."""

    valid_application_ids: WideProperty[list[int], Sequence[int]] = prop(
        "validApplicationIds",
        doc="IDs of the Applications related to the template; those in which it can be used are in "
        "`applications_ids`.",
    )
    """IDs of the Applications related to the template; those in which it can be used are in `applications_ids`."""

    is_user_favorite: Property[Optional[bool]] = prop(
        "isUserFavorite",
        default=None,
        doc="Whether the template is one of the user's favorites. The service's default is `false`.",
    )
    """Whether the template is one of the user's favorites. The service's default is `false`."""
