# Generated from spec/schemas/rules/AttributeBlockReference.yaml by `make generate`; do not edit.
"""`AttributeBlockReference`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AttributeBlockReference(Model):
    """Attribute that a rule block refers to.

    Contract: spec/schemas/rules/AttributeBlockReference.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the attribute.",
    )
    """ID of the attribute."""

    entity: Property[str] = prop(
        doc="Kind of object that the attribute belongs to.",
    )
    """Kind of object that the attribute belongs to."""

    name: Property[str] = prop(
        doc="API name of the attribute.",
    )
    """API name of the attribute."""

    title: Property[str] = prop(
        doc="Title of the attribute in the Campaign Manager.",
    )
    """Title of the attribute in the Campaign Manager."""

    type: Property[str] = prop(
        doc="Data type of the attribute, such as `string`, `number` or `time`.",
    )
    """Data type of the attribute, such as `string`, `number` or `time`."""
