# Generated from spec/schemas/experiments/ExperimentVerdictResponse.yaml by `make generate`; do not edit.
"""`ExperimentVerdictResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.experiment_verdict import ExperimentVerdict


class ExperimentVerdictResponse(Model):
    """An AI-written verdict on an experiment and the time it was written.

    Contract: spec/schemas/experiments/ExperimentVerdictResponse.yaml
    """

    __slots__ = ()

    verdict: Property[ExperimentVerdict] = prop(
        doc="The verdict itself.",
    )
    """The verdict itself."""

    generated: Property[datetime] = prop(
        doc="When the verdict was written.",
    )
    """When the verdict was written."""
