# Generated from spec/schemas/logs/ConfirmRisksRequest.yaml by `make generate`; do not edit.
"""`ConfirmRisksRequest`."""

from __future__ import annotations

from typing import Sequence

from talon_one.model import Model, Property, WideProperty, prop


class ConfirmRisksRequest(Model):
    """Request to mark risks as confirmed.

    Contract: spec/schemas/logs/ConfirmRisksRequest.yaml
    """

    __slots__ = ()

    risk_ids: WideProperty[list[int], Sequence[int]] = prop(
        "riskIds",
        min_items=1,
        max_items=1000,
        doc="IDs of the risks to confirm. 1 to 1000 items.",
    )
    """IDs of the risks to confirm. 1 to 1000 items."""

    comment: Property[str] = prop(
        min_length=1,
        doc="Why the risks are confirmed. At least 1 character.",
    )
    """Why the risks are confirmed. At least 1 character."""
