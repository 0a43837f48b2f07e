# Generated from spec/schemas/campaigns/NewRevisionVersion.yaml by `make generate`; do not edit.
"""`NewRevisionVersion`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.limit_config import LimitConfig
    from talon_one.types import CampaignFeature, Strings


class NewRevisionVersion(Model):
    """Campaign settings to save as a new version of a revision.

    Contract: spec/schemas/campaigns/NewRevisionVersion.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        doc="Name of the campaign once the version is live. At least 1 character.",
    )
    """Name of the campaign once the version is live. At least 1 character."""

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

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Description of the campaign once the version is live.",
    )
    """Description of the campaign once the version is live."""

    active_ruleset_id: Property[Optional[int]] = prop(
        "activeRulesetId",
        default=None,
        doc="ID of the ruleset used once the version is live.",
    )
    """ID of the ruleset used once the version is live."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        max_items=50,
        min_length=1,
        max_length=50,
        doc="Tags for finding and grouping the campaign. Each item: 1 to 50 characters. At most 50 items.",
    )
    """Tags for finding and grouping the campaign. Each item: 1 to 50 characters. At most 50 items."""

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

    limits: WideProperty[Optional[list[LimitConfig]], Optional[Sequence[LimitConfig]]] = prop(
        default=None,
        doc="Budgets of the campaign, each limiting one type of action; an empty list means no limits.",
    )
    """Budgets of the campaign, each limiting one type of action; an empty list means no limits."""

    reevaluate_on_return: Property[Optional[bool]] = prop(
        "reevaluateOnReturn",
        default=None,
        doc="Whether to evaluate the campaign again after a partial return, if the return is sent with "
        "`runRuleEngine=true` and the campaign produced an effect when the session was closed.",
    )
    """Whether to evaluate the campaign again after a partial return, if the return is sent with
    `runRuleEngine=true` and the campaign produced an effect when the session was closed.
    """

    features: WideProperty[Optional[list[str]], Optional[Sequence[CampaignFeature]]] = prop(
        default=None,
        enum=("coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements", "advancedEvents"),
        doc="Features that are enabled for the campaign; the conditions and effects of a feature, such as "
        "`coupons` or `loyalty`, can only be used while it is enabled. One of `coupons`, `referrals`, "
        "`loyalty`, `giveaways`, `strikethrough`, `achievements`, `advancedEvents`.",
    )
    """Features that are enabled for the campaign; the conditions and effects of a feature, such as `coupons` or
    `loyalty`, can only be used while it is enabled. One of `coupons`, `referrals`, `loyalty`, `giveaways`,
    `strikethrough`, `achievements`, `advancedEvents`.
    """

    coupon_attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        "couponAttributes",
        default=None,
        doc="Custom coupon attributes of all coupons of the campaign, keyed by attribute name.",
    )
    """Custom coupon attributes of all coupons of the campaign, keyed by attribute name."""
