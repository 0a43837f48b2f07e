# Generated from spec/schemas/campaigns/CampaignGroupEntity.yaml by `make generate`; do not edit.
"""`CampaignGroupEntity`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, WideProperty, prop


class CampaignGroupEntity(Model):
    """Fields of records that can be in campaign access groups.

    Contract: spec/schemas/campaigns/CampaignGroupEntity.yaml
    """

    __slots__ = ()

    campaign_groups: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "campaignGroups",
        default=None,
        doc="IDs of the campaign access groups the record is in.",
    )
    """IDs of the campaign access groups the record is in."""
