# Generated from spec/schemas/experiments/ExperimentCopy.yaml by `make generate`; do not edit.
"""`ExperimentCopy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.experiment_copy_experiment import ExperimentCopyExperiment


class ExperimentCopy(Model):
    """Request to copy an experiment into an Application.

    Contract: spec/schemas/experiments/ExperimentCopy.yaml
    """

    __slots__ = ()

    target_application_id: Property[int] = prop(
        "targetApplicationId",
        doc="ID of the Application in which to create the copy.",
    )
    """ID of the Application in which to create the copy."""

    experiment: Property[ExperimentCopyExperiment] = prop(
        doc="Settings of the copy.",
    )
    """Settings of the copy."""
