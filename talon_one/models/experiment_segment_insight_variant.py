# Generated from spec/schemas/analytics/ExperimentSegmentInsightVariant.yaml by `make generate`; do not edit.
"""`ExperimentSegmentInsightVariant`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ExperimentSegmentInsightVariant(Model):
    """Result of one variant in a segment.

    Contract: spec/schemas/analytics/ExperimentSegmentInsightVariant.yaml
    """

    __slots__ = ()

    variant_id: Property[int] = prop(
        "variantId",
        doc="ID of the variant whose result this is.",
    )
    """ID of the variant whose result this is."""

    variant_name: Property[str] = prop(
        "variantName",
        doc="Name of the variant, for example Variant A.",
    )
    """Name of the variant, for example Variant A."""

    sessions_count: Property[int] = prop(
        "sessionsCount",
        doc="Number of the segment's sessions with this variant.",
    )
    """Number of the segment's sessions with this variant."""

    value: Property[float] = prop(
        doc="Value of the metric for this variant in the segment.",
    )
    """Value of the metric for this variant in the segment."""
