# Generated from spec/schemas/effects/UpdateAttributeEffectProps.yaml by `make generate`; do not edit.
"""`UpdateAttributeEffectProps`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class UpdateAttributeEffectProps(Model):
    """Details of `updateAttribute`: a rule set an attribute to a new value, which your own system should copy.

    Contract: spec/schemas/effects/UpdateAttributeEffectProps.yaml
    """

    __slots__ = ()

    path: Property[str] = prop(
        doc="Entity and attribute, for example `Session.Attributes.loyaltyTier`.",
    )
    """Entity and attribute, for example `Session.Attributes.loyaltyTier`."""

    value: Property[Any] = prop(
        nullable=True,
        doc="New value of the attribute; its type depends on the attribute. Can be null.",
    )
    """New value of the attribute; its type depends on the attribute. Can be null."""
