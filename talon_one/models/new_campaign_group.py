# Generated from spec/schemas/campaigns/NewCampaignGroup.yaml by `make generate`; do not edit.
"""`NewCampaignGroup`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewCampaignGroup(Model):
    """Settings for a campaign group (access group) that is to be created.

    Contract: spec/schemas/campaigns/NewCampaignGroup.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Title for the campaign group in the Campaign Manager. At least 1 character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the campaign group is for.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the Applications to connect to the campaign group.",
    )

    campaign_ids: Property[Optional[list[int]]] = prop(
        "campaignIds",
        default=None,
        doc="Internal numbers of the campaigns that shall be members of the group.",
    )
