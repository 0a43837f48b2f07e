# Generated from spec/schemas/rules/CheckAchievementBlock1Achievement.yaml by `make generate`; do not edit.
"""`CheckAchievementBlock1Achievement`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CheckAchievementBlock1Achievement(Model, retired="26.18"):
    """Achievement of a `CheckAchievementBlock`; `AchievementBlockReference` took its place.

    Retired: last used by the service in version 26.18; creating one issues a warning.

    Contract: spec/schemas/rules/CheckAchievementBlock1Achievement.yaml
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
