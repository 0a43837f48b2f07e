# Generated from spec/schemas/experiments/UpdateExperimentVariantArray.yaml by `make generate`; do not edit.
"""`UpdateExperimentVariantArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.update_experiment_variant import UpdateExperimentVariant


class UpdateExperimentVariantArray(Model):
    """Variants of an experiment to change.

    Contract: spec/schemas/experiments/UpdateExperimentVariantArray.yaml
    """

    __slots__ = ()

    variants: WideProperty[list[UpdateExperimentVariant], Sequence[UpdateExperimentVariant]] = prop(
        doc="Variants to change, one entry each.",
    )
    """Variants to change, one entry each."""
