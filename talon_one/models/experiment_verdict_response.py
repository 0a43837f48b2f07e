# Generated from spec/schemas/experiments/ExperimentVerdictResponse.yaml by `make generate`; do not edit.
"""`ExperimentVerdictResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.experiment_verdict import ExperimentVerdict


class ExperimentVerdictResponse(Model):
    """An AI-written assessment of an experiment with the time it was made.

    Contract: spec/schemas/experiments/ExperimentVerdictResponse.yaml
    """

    __slots__ = ()

    verdict: Property[ExperimentVerdict] = prop(
        doc="The assessment itself.",
    )

    generated: Property[datetime] = prop(
        doc="When the assessment was written.",
    )
