# Generated from spec/schemas/rules/UpdateAttributeValueBlock1Attribute.yaml by `make generate`; do not edit.
"""`UpdateAttributeValueBlock1Attribute`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class UpdateAttributeValueBlock1Attribute(Model, retired="26.18"):
    """Attribute of an `UpdateAttributeValueBlock`; `AttributeBlockReference` took its place.

    Retired: last used by the service in version 26.18; creating one issues a warning.

    Contract: spec/schemas/rules/UpdateAttributeValueBlock1Attribute.yaml
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
