# Generated from spec/schemas/campaigns/NewCampaign.yaml by `make generate`; do not edit.
"""`NewCampaign`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.limit_config import LimitConfig


class NewCampaign(Model):
    """Settings for a campaign that is to be created.

    Contract: spec/schemas/campaigns/NewCampaign.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Title of the campaign, as listed in the Campaign Manager. At least 1 character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
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
        "`runRuleEngine=true` and the campaign produced an effect at closing.",
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

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupId",
        default=None,
        doc="Internal number of the campaign evaluation group to place the campaign in; without it the campaign"
        " joins the base group.",
    )
