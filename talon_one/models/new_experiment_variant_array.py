# Generated from spec/schemas/experiments/NewExperimentVariantArray.yaml by `make generate`; do not edit.
"""`NewExperimentVariantArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.new_experiment_variant import NewExperimentVariant


class NewExperimentVariantArray(Model):
    """Variants to add to an experiment.

    Contract: spec/schemas/experiments/NewExperimentVariantArray.yaml
    """

    __slots__ = ()

    variants: WideProperty[list[NewExperimentVariant], Sequence[NewExperimentVariant]] = prop(
        doc="Variants to create, one entry each.",
    )
    """Variants to create, one entry each."""
