# Generated from spec/schemas/experiments/ExperimentConfidenceTimeline.yaml by `make generate`; do not edit.
"""`ExperimentConfidenceTimeline`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.experiment_confidence_timeline_data_point import ExperimentConfidenceTimelineDataPoint


class ExperimentConfidenceTimeline(Model):
    """How the confidence in an experiment's result changed over time.

    Contract: spec/schemas/experiments/ExperimentConfidenceTimeline.yaml
    """

    __slots__ = ()

    data: WideProperty[list[ExperimentConfidenceTimelineDataPoint], Sequence[ExperimentConfidenceTimelineDataPoint]] = prop(
        doc="One entry with confidence values for each date.",
    )
    """One entry with confidence values for each date."""
