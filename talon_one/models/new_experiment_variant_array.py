# Generated from spec/schemas/experiments/NewExperimentVariantArray.yaml by `make generate`; do not edit.
"""`NewExperimentVariantArray`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.new_experiment_variant import NewExperimentVariant


class NewExperimentVariantArray(Model):
    """Variants to add to an experiment.

    Contract: spec/schemas/experiments/NewExperimentVariantArray.yaml
    """

    __slots__ = ()

    variants: Property[list[NewExperimentVariant]] = prop(
        doc="Variants to create, one entry each.",
    )
