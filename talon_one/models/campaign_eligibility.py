# Generated from spec/schemas/campaigns/CampaignEligibility.yaml by `make generate`; do not edit.
"""`CampaignEligibility`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_eligibility_details import CampaignEligibilityDetails
    from talon_one.models.campaign_eligibility_experiment import CampaignEligibilityExperiment
    from talon_one.models.rule_metadata_eligibility import RuleMetadataEligibility
    from talon_one.types import CampaignFeature, Strings


class CampaignEligibility(Model):
    """Whether one campaign could be triggered by a dry request, and which of its rules passed. Returned when
    `campaignEligibility` is requested in `responseContent`.

    Contract: spec/schemas/campaigns/CampaignEligibility.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the campaign runs in.",
    )
    """ID of the Application the campaign runs in."""

    id: Property[int] = prop(
        doc="ID of the campaign that was checked.",
    )
    """ID of the campaign that was checked."""

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
        doc="Custom campaign attributes, keyed by attribute name; each attribute must exist in the Campaign "
        "Manager first.",
    )
    """Custom campaign attributes, keyed by attribute name; each attribute must exist in the Campaign Manager
    first.
    """

    state: WideProperty[str, Literal["enabled"]] = prop(
        enum=("enabled",),
        doc="State of the campaign; only enabled campaigns are reported. The only value is `enabled`. The "
        "service's default is `enabled`.",
    )
    """State of the campaign; only enabled campaigns are reported. The only value is `enabled`. The service's
    default is `enabled`.
    """

    tags: WideProperty[list[str], Strings] = prop(
        max_items=50,
        min_length=1,
        max_length=50,
        doc="Tags for finding and grouping the campaign. Each item: 1 to 50 characters. At most 50 items.",
    )
    """Tags for finding and grouping the campaign. Each item: 1 to 50 characters. At most 50 items."""

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

    eligibility: WideProperty[list[CampaignEligibilityDetails], Sequence[CampaignEligibilityDetails]] = prop(
        doc="Results of the check for the campaign as a whole; entries differ by coupon code.",
    )
    """Results of the check for the campaign as a whole; entries differ by coupon code."""

    rules: WideProperty[list[RuleMetadataEligibility], Sequence[RuleMetadataEligibility]] = prop(
        doc="The campaign's rules, each with its own result.",
    )
    """The campaign's rules, each with its own result."""

    experiment: Property[Optional[CampaignEligibilityExperiment]] = prop(
        default=None,
        doc="The experiment the campaign is part of and the customer profile's variant; present only if the "
        "profile is assigned to a variant of it.",
    )
    """The experiment the campaign is part of and the customer profile's variant; present only if the profile is
    assigned to a variant of it.
    """
