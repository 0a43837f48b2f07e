# Generated from spec/schemas/analytics/ExperimentSegmentInsights.yaml by `make generate`; do not edit.
"""`ExperimentSegmentInsights`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.experiment_segment_insight_metric import ExperimentSegmentInsightMetric


class ExperimentSegmentInsights(Model):
    """Analysis of an experiment by groups of sessions, which shows where one variant beats the others.

    Contract: spec/schemas/analytics/ExperimentSegmentInsights.yaml
    """

    __slots__ = ()

    metrics: WideProperty[list[ExperimentSegmentInsightMetric], Sequence[ExperimentSegmentInsightMetric]] = prop(
        doc="Results, grouped by what was measured.",
    )
    """Results, grouped by what was measured."""

    total_segments_tested: Property[int] = prop(
        "totalSegmentsTested",
        doc="Number of session groups analyzed.",
    )
    """Number of session groups analyzed."""

    dimensions_tested: Property[int] = prop(
        "dimensionsTested",
        doc="Number of dimensions analyzed.",
    )
    """Number of dimensions analyzed."""

    reason: Property[str] = prop(
        doc="Explanation of the outcome of the analysis.",
    )
    """Explanation of the outcome of the analysis."""
