# Generated from spec/schemas/campaigns/NewCampaign.yaml by `make generate`; do not edit.
"""`NewCampaign`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.limit_config import LimitConfig
    from talon_one.types import CampaignFeature, CampaignStoredState, CampaignType, Strings


class NewCampaign(Model):
    """Settings of a campaign to create.

    Contract: spec/schemas/campaigns/NewCampaign.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the campaign in the Campaign Manager. At least 1 character.",
    )
    """Name of the campaign in the Campaign Manager. At least 1 character."""

    description: Property[Optional[str]] = prop(
        default=None,
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
        attributes_of="Campaign",
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
        "`runRuleEngine=true` and the campaign produced an effect when the session was closed.",
    )
    """Whether to evaluate the campaign again after a partial return, if the return is sent with
    `runRuleEngine=true` and the campaign produced an effect when the session was closed.
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
        attributes_of="Coupon",
        doc="Custom coupon attributes of all coupons of the campaign, keyed by attribute name.",
    )
    """Custom coupon attributes of all coupons of the campaign, keyed by attribute name."""

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupId",
        default=None,
        doc="ID of the campaign evaluation group of the campaign; without it the campaign is in the base group.",
    )
    """ID of the campaign evaluation group of the campaign; without it the campaign is in the base group."""
