# Generated from spec/schemas/experiments/ExperimentListResults.yaml by `make generate`; do not edit.
"""`ExperimentListResults`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.experiment_result import ExperimentResult


class ExperimentListResults(Model):
    """Results of several experiments at once.

    Contract: spec/schemas/experiments/ExperimentListResults.yaml
    """

    __slots__ = ()

    results: WideProperty[Optional[list[ExperimentResult]], Optional[Sequence[ExperimentResult]]] = prop(
        default=None,
        doc="One entry for each requested experiment.",
    )
    """One entry for each requested experiment."""
