# Generated from spec/schemas/templates/UpdateCampaignTemplate.yaml by `make generate`; do not edit.
"""`UpdateCampaignTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_template_collection import CampaignTemplateCollection
    from talon_one.models.campaign_template_coupon_reservation_settings import CampaignTemplateCouponReservationSettings
    from talon_one.models.campaign_template_params import CampaignTemplateParams
    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.template_limit_config import TemplateLimitConfig
    from talon_one.types import CampaignFeature, CampaignTemplateState, CampaignType, Strings


class UpdateCampaignTemplate(Model):
    """New settings of a campaign template, which replace the current ones.

    Contract: spec/schemas/templates/UpdateCampaignTemplate.yaml
    """

    __slots__ = ()

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
        doc="Whether campaigns created from the template are evaluated again after a partial return.",
    )
    """Whether campaigns created from the template are evaluated again after a partial return."""

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
