# Generated from spec/schemas/logs/ReviewRisksRequest.yaml by `make generate`; do not edit.
"""`ReviewRisksRequest`."""

from __future__ import annotations

from typing import Sequence

from talon_one.model import Model, WideProperty, prop


class ReviewRisksRequest(Model):
    """Request to take risks into review.

    Contract: spec/schemas/logs/ReviewRisksRequest.yaml
    """

    __slots__ = ()

    risk_ids: WideProperty[list[int], Sequence[int]] = prop(
        "riskIds",
        min_items=1,
        max_items=1000,
        doc="IDs of the risks to review. 1 to 1000 items.",
    )
    """IDs of the risks to review. 1 to 1000 items."""
