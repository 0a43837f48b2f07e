# Generated from spec/schemas/experiments/ListExperiments200Response.yaml by `make generate`; do not edit.
"""`ListExperiments200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.experiment import Experiment


class ListExperiments200Response(Model):
    """One page of the experiments in an Application.

    Contract: spec/schemas/experiments/ListExperiments200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of records that match the request across all pages, not just those in `data`.",
    )

    data: Property[list[Experiment]] = prop(
        doc="Experiments on this page.",
    )
