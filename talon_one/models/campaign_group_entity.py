# Generated from spec/schemas/campaigns/CampaignGroupEntity.yaml by `make generate`; do not edit.
"""`CampaignGroupEntity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignGroupEntity(Model):
    """Part shared by records that can be put into campaign groups.

    Contract: spec/schemas/campaigns/CampaignGroupEntity.yaml
    """

    __slots__ = ()

    campaign_groups: Property[Optional[list[int]]] = prop(
        "campaignGroups",
        default=None,
        doc="Internal numbers of the campaign groups (access groups) the record is in.",
    )
