# Generated from spec/schemas/campaigns/IntegrationCampaign.yaml by `make generate`; do not edit.
"""`IntegrationCampaign`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.rule_metadata import RuleMetadata
    from talon_one.types import CampaignFeature, Strings


class IntegrationCampaign(Model):
    """A campaign in the Integration API, with the data a shop needs to show or explain it.

    Contract: spec/schemas/campaigns/IntegrationCampaign.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the campaign; the `campaignId` of effects refers to it.",
    )
    """ID of the campaign; the `campaignId` of effects refers to it."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the campaign runs in.",
    )
    """ID of the Application the campaign runs in."""

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
        doc="State of the campaign; only enabled campaigns are listed. The only value is `enabled`. The "
        "service's default is `enabled`.",
    )
    """State of the campaign; only enabled campaigns are listed. The only value is `enabled`. The service's
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

    rules: WideProperty[Optional[list[RuleMetadata]], Optional[Sequence[RuleMetadata]]] = prop(
        default=None,
        doc="Texts of the campaign's rules for customers; the conditions and effects are not included. Required"
        " since version 26.13.",
    )
    """Texts of the campaign's rules for customers; the conditions and effects are not included. Required since
    version 26.13.
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

    linked_audience_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "linkedAudienceIds",
        default=None,
        doc="Internal IDs of the audiences linked to the campaign.",
    )
    """Internal IDs of the audiences linked to the campaign."""
