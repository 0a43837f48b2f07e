# Generated from spec/schemas/analytics/LoyaltyDashboardPointsBreakdown.yaml by `make generate`; do not edit.
"""`LoyaltyDashboardPointsBreakdown`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LoyaltyDashboardPointsBreakdown(Model):
    """Loyalty points, by whether a person or a rule added or deducted them.

    Contract: spec/schemas/analytics/LoyaltyDashboardPointsBreakdown.yaml
    """

    __slots__ = ()

    created_manually: Property[float] = prop(
        "createdManually",
        doc="Points added or deducted manually.",
    )
    """Points added or deducted manually."""

    created_via_rule_engine: Property[float] = prop(
        "createdViaRuleEngine",
        doc="Points added or deducted by campaign rules.",
    )
    """Points added or deducted by campaign rules."""
