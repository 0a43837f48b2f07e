# Generated from spec/schemas/campaigns/IntegrationCampaignBase.yaml by `make generate`; do not edit.
"""`IntegrationCampaignBase`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class IntegrationCampaignBase(Model):
    """Part shared by the campaign models of the Integration API.

    Contract: spec/schemas/campaigns/IntegrationCampaignBase.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the campaign runs in.",
    )

    id: Property[int] = prop(
        doc="Internal number of the campaign; the `campaignId` of effects refers to it.",
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
        doc="Always `enabled`, as only campaigns that are switched on are reported. One of `enabled`.",
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
