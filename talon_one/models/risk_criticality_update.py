# Generated from spec/schemas/logs/RiskCriticalityUpdate.yaml by `make generate`; do not edit.
"""`RiskCriticalityUpdate`."""

from __future__ import annotations

from typing import Literal, Sequence

from talon_one.model import Model, WideProperty, prop


class RiskCriticalityUpdate(Model):
    """Request to change how critical risks are.

    Contract: spec/schemas/logs/RiskCriticalityUpdate.yaml
    """

    __slots__ = ()

    risk_ids: WideProperty[list[int], Sequence[int]] = prop(
        "riskIds",
        min_items=1,
        max_items=1000,
        doc="IDs of the risks to change. 1 to 1000 items.",
    )
    """IDs of the risks to change. 1 to 1000 items."""

    criticality: WideProperty[str, Literal["not_critical"]] = prop(
        enum=("not_critical",),
        doc="The new value; there is only `not_critical`. The only value is `not_critical`.",
    )
    """The new value; there is only `not_critical`. The only value is `not_critical`."""
