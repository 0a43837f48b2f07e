# Generated from spec/schemas/campaigns/RevisionVersion.yaml by `make generate`; do not edit.
"""`RevisionVersion`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.models.limit_config import LimitConfig


class RevisionVersion(Model):
    """One saved state of a revision: the campaign settings that come into force if it is activated.

    Contract: spec/schemas/campaigns/RevisionVersion.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of this saved state, unlike `version`, which counts within the revision.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the revised campaign runs in.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign that is being revised.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the Campaign Manager user who created the record.",
    )

    revision_id: Property[int] = prop(
        "revisionId",
        doc="Internal number of the revision the version was saved for.",
    )

    version: Property[int] = prop(
        doc="Running number of the version within the campaign's revision.",
    )

    name: Property[Optional[str]] = prop(
        default=None,
        min_length=1,
        doc="Title the campaign gets once the version is live. At least 1 character.",
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

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text for colleagues that the campaign gets once the version is live.",
    )

    active_ruleset_id: Property[Optional[int]] = prop(
        "activeRulesetId",
        default=None,
        doc="Internal number of the ruleset whose rules are evaluated once the version is live.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        max_items=50,
        doc="Free labels for finding and grouping the campaign. At most 50 items.",
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

    limits: Property[Optional[list[LimitConfig]]] = prop(
        default=None,
        doc="Budgets of the campaign, each capping one kind of action; an empty list sets no cap.",
    )

    reevaluate_on_return: Property[Optional[bool]] = prop(
        "reevaluateOnReturn",
        default=None,
        doc="True to evaluate the campaign again after a partial return, provided the return is sent with "
        "`runRuleEngine=true` and the campaign produced an effect at closing.",
    )

    features: Property[Optional[list[str]]] = prop(
        default=None,
        enum=("coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements", "advancedEvents"),
        doc="Capabilities switched on for the campaign; the conditions and effects of a feature, such as "
        "`coupons` or `loyalty`, can be used only while it is on. One of `coupons`, `referrals`, `loyalty`,"
        " `giveaways`, `strikethrough`, `achievements`, `advancedEvents`.",
    )

    coupon_attributes: Property[Optional[dict[str, Any]]] = prop(
        "couponAttributes",
        default=None,
        doc="Values of custom coupon attributes set at campaign level, keyed by attribute name, for the "
        "campaign's coupons.",
    )
