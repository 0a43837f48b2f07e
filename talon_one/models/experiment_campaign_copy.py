# Generated from spec/schemas/experiments/ExperimentCampaignCopy.yaml by `make generate`; do not edit.
"""`ExperimentCampaignCopy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import Strings


class ExperimentCampaignCopy(Model):
    """Data for the campaign that results from copying or promoting an experiment.

    Contract: spec/schemas/experiments/ExperimentCampaignCopy.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the new campaign.",
    )
    """Name of the new campaign."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the new campaign is for, in your own words.",
    )
    """What the new campaign is for, in your own words."""

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="When the new campaign becomes active; absent means that it has no start time.",
    )
    """When the new campaign becomes active; absent means that it has no start time."""

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="When the new campaign stops being active; absent means that it has no end time.",
    )
    """When the new campaign stops being active; absent means that it has no end time."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        max_items=50,
        min_length=1,
        max_length=50,
        doc="Tags of the new campaign. Each item: 1 to 50 characters. At most 50 items.",
    )
    """Tags of the new campaign. Each item: 1 to 50 characters. At most 50 items."""

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupId",
        default=None,
        doc="ID of the evaluation group of the new campaign.",
    )
    """ID of the evaluation group of the new campaign."""
