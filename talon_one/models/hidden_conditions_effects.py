# Generated from spec/schemas/applications/HiddenConditionsEffects.yaml by `make generate`; do not edit.
"""`HiddenConditionsEffects`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class HiddenConditionsEffects(Model):
    """Conditions and effects that are hidden in the Rule Builder of an Application.

    Contract: spec/schemas/applications/HiddenConditionsEffects.yaml
    """

    __slots__ = ()

    built_in_effects: Property[Optional[list[str]]] = prop(
        "builtInEffects",
        default=None,
        doc="Names of the hidden effects that come with Talon.One.",
    )

    conditions: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Names of the hidden conditions.",
    )

    custom_effects: Property[Optional[list[int]]] = prop(
        "customEffects",
        default=None,
        doc="IDs of the hidden custom effects.",
    )

    webhooks: Property[Optional[list[int]]] = prop(
        default=None,
        doc="IDs of the hidden webhooks.",
    )
