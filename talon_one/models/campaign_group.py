# Generated from spec/schemas/campaigns/CampaignGroup.yaml by `make generate`; do not edit.
"""`CampaignGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CampaignGroup(Model):
    """A campaign access group: a set of campaigns and Applications that controls which users may reach the
    campaigns.

    Contract: spec/schemas/campaigns/CampaignGroup.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the campaign group.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    modified: Property[datetime] = prop(
        doc="Moment of the last change to the record, kept by the service.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Title of the campaign group, as shown in the Campaign Manager. At least 1 character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the campaign group is for.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the Applications connected to the campaign group.",
    )

    campaign_ids: Property[Optional[list[int]]] = prop(
        "campaignIds",
        default=None,
        doc="Internal numbers of the campaigns that are members of the group.",
    )
