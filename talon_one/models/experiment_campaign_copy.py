# Generated from spec/schemas/experiments/ExperimentCampaignCopy.yaml by `make generate`; do not edit.
"""`ExperimentCampaignCopy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ExperimentCampaignCopy(Model):
    """Details for the campaign that results from copying or promoting an experiment.

    Contract: spec/schemas/experiments/ExperimentCampaignCopy.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Display name for the new campaign.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that explains what the new campaign is for.",
    )

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="When the new campaign becomes active; absent means no planned start.",
    )

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="When the new campaign stops being active; absent means no planned end.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        max_items=50,
        doc="Free labels for the new campaign, used for searching and filtering. At most 50 items.",
    )

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupId",
        default=None,
        doc="Internal number of the evaluation group that the new campaign joins.",
    )
