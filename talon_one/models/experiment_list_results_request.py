# Generated from spec/schemas/experiments/ExperimentListResultsRequest.yaml by `make generate`; do not edit.
"""`ExperimentListResultsRequest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ExperimentListResultsRequest(Model):
    """Asks for the results of several experiments at once.

    Contract: spec/schemas/experiments/ExperimentListResultsRequest.yaml
    """

    __slots__ = ()

    experiment_ids: Property[list[int]] = prop(
        "experimentIds",
        doc="Internal numbers of the experiments whose results are wanted.",
    )
