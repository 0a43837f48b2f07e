# Generated from spec/schemas/experiments/ListExperiments200Response.yaml by `make generate`; do not edit.
"""`ListExperiments200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.experiment import Experiment


class ListExperiments200Response(Page["Experiment"]):
    """A page of the experiments in an Application.

    Contract: spec/schemas/experiments/ListExperiments200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[Experiment], Sequence[Experiment]] = prop(
        doc="Experiments on this page.",
    )
    """Experiments on this page."""
