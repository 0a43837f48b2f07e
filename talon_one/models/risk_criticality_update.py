# Generated from spec/schemas/logs/RiskCriticalityUpdate.yaml by `make generate`; do not edit.
"""`RiskCriticalityUpdate`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RiskCriticalityUpdate(Model):
    """Request to change how critical risks are.

    Contract: spec/schemas/logs/RiskCriticalityUpdate.yaml
    """

    __slots__ = ()

    risk_ids: Property[list[int]] = prop(
        "riskIds",
        min_items=1,
        max_items=1000,
        doc="IDs of the risks to change. 1 to 1000 items.",
    )

    criticality: Property[str] = prop(
        enum=("not_critical",),
        doc="The new value; there is only `not_critical`. The only value is `not_critical`.",
    )
