# Generated from spec/schemas/campaigns/NewCampaignGroup.yaml by `make generate`; do not edit.
"""`NewCampaignGroup`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewCampaignGroup(Model):
    """Settings of a campaign access group to create.

    Contract: spec/schemas/campaigns/NewCampaignGroup.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the campaign access group in the Campaign Manager. At least 1 character.",
    )
    """Name of the campaign access group in the Campaign Manager. At least 1 character."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the campaign access group is for, in your own words.",
    )
    """What the campaign access group is for, in your own words."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the Applications to connect to the campaign access group.",
    )
    """IDs of the Applications to connect to the campaign access group."""

    campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "campaignIds",
        default=None,
        doc="IDs of the campaigns in the group.",
    )
    """IDs of the campaigns in the group."""
