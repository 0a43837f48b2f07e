# Generated from spec/schemas/rules/TriggerCustomEffectBlock1CustomEffect.yaml by `make generate`; do not edit.
"""`TriggerCustomEffectBlock1CustomEffect`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class TriggerCustomEffectBlock1CustomEffect(Model, retired="26.18"):
    """Custom effect of a `TriggerCustomEffectBlock`; `CustomEffectBlockReference` took its place.

    Retired: last used by the service in version 26.18; creating one issues a warning.

    Contract: spec/schemas/rules/TriggerCustomEffectBlock1CustomEffect.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the custom effect.",
    )
    """ID of the custom effect."""

    name: Property[str] = prop(
        doc="API name of the custom effect.",
    )
    """API name of the custom effect."""

    title: Property[str] = prop(
        doc="Title of the custom effect in the Campaign Manager.",
    )
    """Title of the custom effect in the Campaign Manager."""
