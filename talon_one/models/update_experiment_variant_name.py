# Generated from spec/schemas/experiments/UpdateExperimentVariantName.yaml by `make generate`; do not edit.
"""`UpdateExperimentVariantName`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class UpdateExperimentVariantName(Model):
    """Renames one variant of an experiment.

    Contract: spec/schemas/experiments/UpdateExperimentVariantName.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        max_length=255,
        doc="New name of the variant. 1 to 255 characters.",
    )
    """New name of the variant. 1 to 255 characters."""
