# Generated from spec/schemas/logs/RiskAffectedEntityItem.yaml by `make generate`; do not edit.
"""`RiskAffectedEntityItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Criticality


class RiskAffectedEntityItem(Model):
    """One customer profile or session of a risk, with the measured activity.

    Contract: spec/schemas/logs/RiskAffectedEntityItem.yaml
    """

    __slots__ = ()

    entity_id: Property[str] = prop(
        "entityId",
        doc="ID of the customer profile or session.",
    )
    """ID of the customer profile or session."""

    activity_value: Property[float] = prop(
        "activityValue",
        doc="Measured activity, such as points earned or completed orders.",
    )
    """Measured activity, such as points earned or completed orders."""

    threshold: Property[float] = prop(
        doc="Limit that the measured activity is compared with.",
    )
    """Limit that the measured activity is compared with."""

    severity_ratio: Property[float] = prop(
        "severityRatio",
        doc="Ratio of the measured activity to the limit.",
    )
    """Ratio of the measured activity to the limit."""

    criticality: WideProperty[str, Criticality] = prop(
        enum=("critical", "not_critical"),
        doc="How serious the finding is: `critical` or `not_critical`. One of `critical`, `not_critical`.",
    )
    """How serious the finding is: `critical` or `not_critical`. One of `critical`, `not_critical`."""
