# Generated from spec/schemas/analytics/ExperimentConfidenceTimelineDataPoint.yaml by `make generate`; do not edit.
"""`ExperimentConfidenceTimelineDataPoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, former, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.experiment_variant_result_confidence import ExperimentVariantResultConfidence


class ExperimentConfidenceTimelineDataPoint(Model):
    """How reliable the result of an experiment was on one date.

    Contract: spec/schemas/analytics/ExperimentConfidenceTimelineDataPoint.yaml
    """

    __slots__ = ()

    date: Property[datetime] = prop(
        doc="Day for which the confidence was computed.",
    )
    var_date: Property[datetime] = former("date")

    confidence: Property[ExperimentVariantResultConfidence] = prop(
        doc="Confidence in the difference between the variants, one number per metric.",
    )
