# Generated from spec/schemas/logs/RiskAffectedEntityItem.yaml by `make generate`; do not edit.
"""`RiskAffectedEntityItem`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RiskAffectedEntityItem(Model):
    """One customer profile or session within a risk, with the measured activity.

    Contract: spec/schemas/logs/RiskAffectedEntityItem.yaml
    """

    __slots__ = ()

    entity_id: Property[str] = prop(
        "entityId",
        doc="Id of the customer profile or session concerned.",
    )

    activity_value: Property[float] = prop(
        "activityValue",
        doc="Measured amount of the activity, such as points earned or orders finished.",
    )

    threshold: Property[float] = prop(
        doc="Limit with which the measured amount is compared.",
    )

    severity_ratio: Property[float] = prop(
        "severityRatio",
        doc="How the measured amount relates to the limit, as a ratio.",
    )

    criticality: Property[str] = prop(
        enum=("critical", "not_critical"),
        doc="Weight of the finding: `critical` needs attention first, `not_critical` less so. One of "
        "`critical`, `not_critical`.",
    )
