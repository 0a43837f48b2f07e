# Generated from spec/schemas/analytics/ExperimentConfidenceTimelineDataPoint.yaml by `make generate`; do not edit.
"""`ExperimentConfidenceTimelineDataPoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, former, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.experiment_variant_result_confidence import ExperimentVariantResultConfidence


class ExperimentConfidenceTimelineDataPoint(Model):
    """Confidence in the result of an experiment on one date.

    Contract: spec/schemas/analytics/ExperimentConfidenceTimelineDataPoint.yaml
    """

    __slots__ = ()

    date: Property[datetime] = prop(
        doc="Date for which the confidence was calculated.",
    )
    """Date for which the confidence was calculated."""
    var_date: Property[datetime] = former("date")
    """Deprecated: the former name of `date`."""

    confidence: Property[ExperimentVariantResultConfidence] = prop(
        doc="Confidence that the variants really differ, one number for each metric.",
    )
    """Confidence that the variants really differ, one number for each metric."""
