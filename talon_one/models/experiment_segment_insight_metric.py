# Generated from spec/schemas/analytics/ExperimentSegmentInsightMetric.yaml by `make generate`; do not edit.
"""`ExperimentSegmentInsightMetric`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.experiment_segment_insight import ExperimentSegmentInsight
    from talon_one.types import SegmentMetric


class ExperimentSegmentInsightMetric(Model):
    """One metric of an experiment with the segments in which the variants differ clearly.

    Contract: spec/schemas/analytics/ExperimentSegmentInsightMetric.yaml
    """

    __slots__ = ()

    metric: WideProperty[str, SegmentMetric] = prop(
        enum=("avg_session_value", "avg_discounted_session_value", "avg_items_per_session"),
        doc="What was measured: average session value before discounts, average session value after discounts, "
        "or average number of items in a session. One of `avg_session_value`, "
        "`avg_discounted_session_value`, `avg_items_per_session`.",
    )
    """What was measured: average session value before discounts, average session value after discounts, or
    average number of items in a session. One of `avg_session_value`, `avg_discounted_session_value`,
    `avg_items_per_session`.
    """

    segments: WideProperty[list[ExperimentSegmentInsight], Sequence[ExperimentSegmentInsight]] = prop(
        doc="Segments with a clear difference between variants for this metric; may be empty.",
    )
    """Segments with a clear difference between variants for this metric; may be empty."""
