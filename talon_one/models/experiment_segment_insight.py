# Generated from spec/schemas/analytics/ExperimentSegmentInsight.yaml by `make generate`; do not edit.
"""`ExperimentSegmentInsight`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.experiment_segment_insight_variant import ExperimentSegmentInsightVariant
    from talon_one.types import SegmentBucket, SegmentDimension


class ExperimentSegmentInsight(Model):
    """A group of sessions in which one variant of an experiment did significantly better than the others.

    Contract: spec/schemas/analytics/ExperimentSegmentInsight.yaml
    """

    __slots__ = ()

    dimension: WideProperty[str, SegmentDimension] = prop(
        enum=("cart_value", "item_count", "customer_type"),
        doc="What sessions were grouped by: the value of the cart, its number of items, or the type of "
        "customer. One of `cart_value`, `item_count`, `customer_type`.",
    )
    """What sessions were grouped by: the value of the cart, its number of items, or the type of customer. One of
    `cart_value`, `item_count`, `customer_type`.
    """

    bucket: WideProperty[str, SegmentBucket] = prop(
        enum=("low", "medium", "high", "new", "returning", "loyal"),
        doc="Group in the dimension: `low`, `medium` or `high` for cart value and number of items; `new`, "
        "`returning` or `loyal` for the type of customer. One of `low`, `medium`, `high`, `new`, "
        "`returning`, `loyal`.",
    )
    """Group in the dimension: `low`, `medium` or `high` for cart value and number of items; `new`, `returning`
    or `loyal` for the type of customer. One of `low`, `medium`, `high`, `new`, `returning`, `loyal`.
    """

    confidence: Property[float] = prop(
        minimum=95,
        maximum=100,
        doc="Confidence, in percent, that the difference in this segment is not due to chance. From 95 to 100.",
    )
    """Confidence, in percent, that the difference in this segment is not due to chance. From 95 to 100."""

    winner_variant_id: Property[int] = prop(
        "winnerVariantId",
        doc="ID of the variant that performed best in this segment.",
    )
    """ID of the variant that performed best in this segment."""

    variants: WideProperty[list[ExperimentSegmentInsightVariant], Sequence[ExperimentSegmentInsightVariant]] = prop(
        doc="Result of each variant within this segment.",
    )
    """Result of each variant within this segment."""
