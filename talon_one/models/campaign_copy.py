# Generated from spec/schemas/campaigns/CampaignCopy.yaml by `make generate`; do not edit.
"""`CampaignCopy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import Strings


class CampaignCopy(Model):
    """Request to copy a campaign to one or more Applications, with the settings to change in the copies.

    Contract: spec/schemas/campaigns/CampaignCopy.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the copied campaign; without it, `Copy of` and the original name.",
    )
    """Name of the copied campaign; without it, `Copy of` and the original name."""

    application_ids: WideProperty[list[int], Sequence[int]] = prop(
        "applicationIds",
        doc="IDs of the Applications that each get a copy.",
    )
    """IDs of the Applications that each get a copy."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the copies are for, in your own words.",
    )
    """What the copies are for, in your own words."""

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="When the copies start to be evaluated.",
    )
    """When the copies start to be evaluated."""

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="When the copies stop being evaluated.",
    )
    """When the copies stop being evaluated."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        max_items=50,
        min_length=1,
        max_length=50,
        doc="Tags of the copies. Each item: 1 to 50 characters. At most 50 items.",
    )
    """Tags of the copies. Each item: 1 to 50 characters. At most 50 items."""

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupId",
        default=None,
        doc="ID of the campaign evaluation group of the copies.",
    )
    """ID of the campaign evaluation group of the copies."""
