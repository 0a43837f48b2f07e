# Generated from spec/schemas/campaigns/CampaignGroup.yaml by `make generate`; do not edit.
"""`CampaignGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class CampaignGroup(Model):
    """A campaign access group: a set of campaigns and Applications that controls which users can access the
    campaigns.

    Contract: spec/schemas/campaigns/CampaignGroup.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the campaign access group.",
    )
    """ID of the campaign access group."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    modified: Property[datetime] = prop(
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

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
        doc="IDs of the Applications connected to the campaign group.",
    )
    """IDs of the Applications connected to the campaign group."""

    campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "campaignIds",
        default=None,
        doc="IDs of the campaigns in the group.",
    )
    """IDs of the campaigns in the group."""
