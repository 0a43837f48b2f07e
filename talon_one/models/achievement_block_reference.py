# Generated from spec/schemas/rules/AchievementBlockReference.yaml by `make generate`; do not edit.
"""`AchievementBlockReference`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AchievementBlockReference(Model):
    """Achievement that a rule block refers to.

    Contract: spec/schemas/rules/AchievementBlockReference.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the achievement.",
    )
    """ID of the achievement."""

    title: Property[str] = prop(
        doc="Title of the achievement in the Campaign Manager.",
    )
    """Title of the achievement in the Campaign Manager."""

    name: Property[str] = prop(
        doc="API name of the achievement.",
    )
    """API name of the achievement."""

    target: Property[float] = prop(
        doc="Value that the customer's progress must reach to complete the achievement.",
    )
    """Value that the customer's progress must reach to complete the achievement."""
