# Generated from spec/schemas/analytics/ExperimentSegmentInsightVariant.yaml by `make generate`; do not edit.
"""`ExperimentSegmentInsightVariant`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ExperimentSegmentInsightVariant(Model):
    """Result of one variant inside a segment.

    Contract: spec/schemas/analytics/ExperimentSegmentInsightVariant.yaml
    """

    __slots__ = ()

    variant_id: Property[int] = prop(
        "variantId",
        doc="Internal number of the variant whose result this is.",
    )

    variant_name: Property[str] = prop(
        "variantName",
        doc="Label given to the variant, for instance Variant A.",
    )

    sessions_count: Property[int] = prop(
        "sessionsCount",
        doc="How many sessions of the segment fell to this variant.",
    )

    value: Property[float] = prop(
        doc="Value of the metric for this variant within the segment.",
    )
