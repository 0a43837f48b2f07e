# Generated from spec/schemas/experiments/ExperimentResults.yaml by `make generate`; do not edit.
"""`ExperimentResults`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.experiment_variant_result import ExperimentVariantResult
    from talon_one.models.experiment_variant_result_confidence import ExperimentVariantResultConfidence


class ExperimentResults(Model):
    """How the variants of an experiment performed and how certain the difference is.

    Contract: spec/schemas/experiments/ExperimentResults.yaml
    """

    __slots__ = ()

    variants: WideProperty[list[ExperimentVariantResult], Sequence[ExperimentVariantResult]] = prop(
        doc="Statistics of each variant.",
    )
    """Statistics of each variant."""

    confidence: Property[ExperimentVariantResultConfidence] = prop(
        doc="Confidence that the variants really differ, one number for each metric.",
    )
    """Confidence that the variants really differ, one number for each metric."""
