# Generated from spec/schemas/experiments/ExperimentListResultsRequest.yaml by `make generate`; do not edit.
"""`ExperimentListResultsRequest`."""

from __future__ import annotations

from typing import Sequence

from talon_one.model import Model, WideProperty, prop


class ExperimentListResultsRequest(Model):
    """Request for the results of several experiments.

    Contract: spec/schemas/experiments/ExperimentListResultsRequest.yaml
    """

    __slots__ = ()

    experiment_ids: WideProperty[list[int], Sequence[int]] = prop(
        "experimentIds",
        doc="IDs of the experiments whose results to return.",
    )
    """IDs of the experiments whose results to return."""
