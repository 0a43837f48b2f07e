# Generated from spec/schemas/campaigns/IntegrationCampaign.yaml by `make generate`; do not edit.
"""`IntegrationCampaign`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.rule_metadata import RuleMetadata


class IntegrationCampaign(Model):
    """A campaign as seen through the Integration API: only the data a shop needs to show or explain it.

    Contract: spec/schemas/campaigns/IntegrationCampaign.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the campaign; the `campaignId` of effects refers to it.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the campaign runs in.",
    )

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
        enum=("enabled",),
        doc="Always `enabled`, as only campaigns that are switched on are listed. One of `enabled`. Default of "
        "the service: `enabled`.",
    )

    tags: Property[list[str]] = prop(
        max_items=50,
        doc="Free labels for finding and grouping the campaign. At most 50 items.",
    )

    features: Property[list[str]] = prop(
        enum=("coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements"),
        doc="Capabilities switched on for the campaign; the conditions and effects of a feature, such as "
        "`coupons` or `loyalty`, can be used only while it is on. One of `coupons`, `referrals`, `loyalty`,"
        " `giveaways`, `strikethrough`, `achievements`.",
    )

    rules: Property[Optional[list[RuleMetadata]]] = prop(
        default=None,
        doc="Display information of the campaign's rules; their conditions and effects are not included. The "
        "service requires it since version 26.13.",
    )

    linked_store_ids: Property[Optional[list[int]]] = prop(
        "linkedStoreIds",
        default=None,
        doc="Internal numbers of the stores the campaign is restricted to; with none linked it applies to every"
        " store of the Application.",
    )

    linked_audience_ids: Property[Optional[list[int]]] = prop(
        "linkedAudienceIds",
        default=None,
        doc="Internal numbers of the audiences linked to the campaign.",
    )
