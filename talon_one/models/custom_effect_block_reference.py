# Generated from spec/schemas/rules/CustomEffectBlockReference.yaml by `make generate`; do not edit.
"""`CustomEffectBlockReference`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CustomEffectBlockReference(Model):
    """Custom effect that a rule block refers to.

    Contract: spec/schemas/rules/CustomEffectBlockReference.yaml
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
